export const cli = {
  'cli.usage': 'jalon COMMAND … [--lang en|fr]',
  'cli.layout': 'Layout',
  'cli.type.number': 'numbers',
  'cli.type.text': 'text',
  'cli.type.empty': 'empty',
  'cli.distinct': '{count, plural, one {# different value} other {# different values}}',
  'cli.inventedPledges':
    '{count, plural, one {# pledge} other {# pledges}} of this file {count, plural, one {is} other {are}} invented for demonstration; do not quote what is counted or summed from them.',
  'cli.pledges.invented':
    '{count, plural, one {# pledge of this file is} other {# pledges of this file are}} invented for demonstration and left out.',
  'cli.pledges.repeated':
    '{count, plural, one {# pledge has} other {# pledges have}} the id of another one, and each row counts: several editions of a register count a pledge more than once.',
  'cli.pledges.inEach':
    'A pledge with several contributions, themes or situations counts in each; the groups add up to more than all.',
  'cli.pledges.bases':
    'of_all is the share of all pledges of the group, of_pledges_with_an_update that of those with an update, the base of published percentages.',
  'cli.pledges.overdue':
    'Overdue on {date}: {count, number} of {judged, plural, one {the one pledge} other {the # pledges}} not reported as fulfilled whose end is known{undated, plural, =0 {.} one {; that of # more is not known.} other {; those of # more are not known.}}',
  'cli.pledges.silent':
    'Silent for more than {months, plural, one {# month} other {# months}} on {date}: {count, number} of {judged, plural, one {the one pledge} other {the # pledges}} not reported as fulfilled, counted from the last update or, without one, from the start{undated, plural, =0 {.} one {; no date is known of # more.} other {; no date is known of # more.}}',
  'cli.pledges.survival':
    'Months from the start of a pledge, or else its forum, to the report of its fulfilment (Kaplan–Meier; {level} % intervals, {interval}). What is open on {date} is censored then; a blank was not reached by that date. Base “all”: pledges without an update count as open, so that at least so much was fulfilled; base “with_an_update”: they are left out.',
  'cli.pledges.logRank':
    'Log-rank test of no difference between the groups, base “all”: χ² = {chiSquare, number, ::.00}, degrees of freedom {degrees, number}, p {p}.',
  'cli.pledges.setAside':
    'Set aside: {count, plural, one {# pledge, {reason}} other {# pledges, {reason}}} (such as {examples}).',
  'cli.noRows': 'No row matches.',
  'cli.readInstead': 'The numbers of the column {column} are judged in place of the values, as this method has it.',
  'cli.missingValues':
    '{count, plural, one {# row has} other {# rows have}} no value and {count, plural, one {is} other {are}} left out.',
  'cli.leftOut':
    '{count, plural, one {# series of your files has parts and no total, and is} other {# series of your files have parts and no total, and are}} left out: {series}. To take one part as the series, import with --where "{where}".',
  'cli.ownWithoutValue':
    '{count, plural, one {# indicator of your files has} other {# indicators of your files have}} no value for areas asked for: {series}. Other areas are named with --areas.',
  'cli.seriesWithoutTotal':
    '{count, plural, one {# bundled series has} other {# bundled series have}} no total here and {count, plural, one {is} other {are}} left out.',
  'cli.seriesTooShort':
    '{count, plural, one {# series has} other {# series have}} fewer than nine values and cannot be tested on {count, plural, one {its} other {their}} own past.',
  'cli.totalsByPath':
    'Totals are formed from their areas, path by path; the medians of areas do not add up to that of the total.',
  'cli.withoutBenchmark':
    '{count, plural, one {# series has} other {# series have}} no benchmark and cannot be assessed.',
  'cli.written': '{file} is written (code {code}).',
  'cli.wrote': '{file} is written.',
  'cli.statedScale':
    'The logistic forms need the highest possible value, such as 100 for percentages: give it with --scale.',
  'cli.measureUndefined': '{measure} is not defined here: {reason}.',
  'cli.unchanged':
    'Unchanged: {parts, plural, one {# part agrees} other {# parts agree}} with the hashes, tables read again. Root {root}',
  'cli.tables': 'Tables in the file: {tables}.',
  'cli.leftTables': 'Tables left alone: {tables}.',
  'cli.newColumn': 'Column “{label}” is not in the recipe; it is read as further information.',
  'cli.goneColumn': 'Column “{label}” of the recipe is not in the file.',
} as const;
