export const charts = {
  'charts.subject': '{indicator}, {area}',
  'charts.noBenchmark':
    'The benchmark of this chart is no longer there, or its value cannot be worked out from the data loaded.',
  'charts.otherUnit':
    '{count, plural, one {# series of another unit is} other {# series of another unit are}} left out.',
  'charts.source': 'Source: {source}',
  'charts.footnotes': 'Footnotes of the values shown',
  'charts.footnote': '{where}, {when}: {text}',
  'charts.footnote.more': 'and {count, number} more',
  'charts.footnote.left': '{count, plural, one {# further footnote} other {# further footnotes}} in the sources.',
  'charts.footnoteCount': '{count, plural, one {# footnote, with the table.} other {# footnotes, with the table.}}',
  'charts.note': 'Note: {note}',
  'charts.finding.change':
    '{direction, select, up {{subject} rose from {from} in {fromYear} to {to} in {toYear}} down {{subject} fell from {from} in {fromYear} to {to} in {toYear}} other {{subject} barely moved: {from} in {fromYear}, {to} in {toYear}}}',
  'charts.break.mark': '≠ {year}',
  'charts.break.note': 'Break in series in {year}: values before and after do not compare.',
  'charts.finding.broken': '{subject}: {value} in {year}; earlier years do not compare (break in {break})',
  'charts.finding.single': '{subject}: {value} in {year}',
  'charts.finding.leap':
    '{kind, select, half {{subject} halved in {year}, to {to}} double {{subject} doubled in {year}, to {to}} up {{subject} rose by {by} in {year}, to {to}} other {{subject} fell by {by} in {year}, to {to}}}',
  'charts.finding.turn':
    '{kind, select, peak {{subject} peaked at {value} in {year}; {to} in {toYear}} other {{subject} was lowest in {year}, at {value}; {to} in {toYear}}}',
  'charts.finding.highest': '{subject}, of those shown: highest for {name}, {value} in {year}',
  'charts.finding.unchanged': '{subject}: {value} in {year} if nothing changes',
  'charts.finding.projection': '{subject}: {value} in {year} if past behaviour goes on',
  'charts.finding.scenario': '{subject}: {value} in {year} under “{scenario}”, against {baseline} in the baseline',
  'charts.fan.bands':
    '{count, plural, one {band: {levels} interval} other {bands, from dark to light: {levels} intervals}}',
  'charts.fan.supposes': '“{name}” supposes: {what}.',
  'charts.describe.across': '{name}: {x} ({across}) hold {y}.',
  'charts.describe.empty': '{name}: no value.',
  'charts.describe.benchmark': 'Benchmark {name}: {value} ({year}).',
  'charts.describe.band': 'In {year} the {level}% interval runs from {lower} to {upper}.',
  'charts.describe.missing': '{count, plural, one {# year is} other {# years are}} without a value.',
  'charts.table.year': 'Year',
  'charts.table.series': 'Series',
  'charts.table.lower': '{name}, {level}% interval, lower',
  'charts.table.upper': '{name}, {level}% interval, upper',
  'charts.before': '{value}; before correction by hand: {before}',
  'charts.corrected':
    '{count, plural, one {# value is} other {# values are}} corrected by hand; hollow marks and the table show what was there before.',
  'charts.table.before': '{name}, before correction by hand',
  'charts.table.missing': 'No value',
  'charts.show.table': 'Show as table',
  'charts.show.chart': 'Show as chart',
  'charts.keyboard':
    'Arrow keys left and right walk the points, up and down the series; Home and End jump; Escape leaves.',
  'charts.point': '{name}, {year}: {value}, point {index} of {count}',
  'charts.loading': 'Drawing the chart…',
  'charts.failed': 'The chart could not be drawn; its numbers are in the table.',
} as const;
