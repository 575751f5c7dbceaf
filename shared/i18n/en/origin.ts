/** Where numbers come from: sources beside charts, and the path of one number. */
export const origin = {
  'origin.title': 'Sources and what they lost',
  'origin.brief': '{title} ({details})',
  'origin.repeatedYears':
    '{count, plural, one {One year of a series has} other {# years of series have}} several different values. The value for the whole year counts, else that of the latest period, and of one period that of the first row: {examples}.',
  'origin.repeatedYear': '{series} {year}: {counted}, not {others}',
  'origin.sha256': 'SHA-256 of the file',
  'origin.prepared': 'Comes with Jalon, made ready by its build script; what was left out there is said in its note.',
  'origin.given': '{what}: {value}, given by {author} on {date}. Reason: {reason}',
  'origin.givenFor': '{what}: {value}, before that {published}; given by {author} on {date}. Reason: {reason}',
  'origin.noneBefore': 'no value',
  'origin.before': 'Before correction by hand: {value}',
  'origin.notUsed': 'published value not used',
  'origin.more': '+ {count, plural, one {# more} other {# more}} ({sum} together)',
  'origin.areas': '{count, plural, one {# area} other {# areas}} above zero, of {of, number} with a value',
  'origin.median': 'median of {count, plural, one {# value} other {# values}} from {lowest} to {highest}',
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
