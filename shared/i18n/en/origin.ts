/** Where numbers come from: sources beside charts, and the path of one number. */
export const origin = {
  'origin.title': 'Sources and what they lost',
  'origin.sha256': 'SHA-256 of the file',
  'origin.prepared': 'Comes with Jalon, made ready by its build script; what was left out there is said in its note.',
  'origin.given': '{what}: {value}, given by {author} on {date}. Reason: {reason}',
  'origin.notUsed': 'published value not used',
  'origin.more': '+ {count, plural, one {# more} other {# more}} ({sum} together)',
  'origin.areas': '{count, plural, one {# area} other {# areas}} above zero, of {of, number} with a value',
  'origin.filled': 'With its numbers',
  'origin.byHand': 'Given by hand, in place of what the sources say.',
  'origin.parts': 'Made of',
  'origin.partsCount':
    '{count, plural, one {# number} other {# numbers}}, {shown, number} shown. Each can be asked in its turn.',
  'origin.part': 'Number',
  'origin.walk': 'Trace',
  'origin.walkTo': 'Trace: {part}',
  'origin.path': 'Numbers asked before',
  'origin.sources': 'Sources, and the steps from file to number',
  'origin.rows': 'Rows of the sources',
} as const;
