export const charts = {
  'charts.subject': '{indicator}, {area}',
  'charts.otherUnit':
    '{count, plural, one {# series of another unit is} other {# series of another unit are}} left out.',
  'charts.source': 'Source: {source}',
  'charts.note': 'Note: {note}',
  'charts.finding.change':
    '{direction, select, up {{subject} rose from {from} in {fromYear} to {to} in {toYear}} down {{subject} fell from {from} in {fromYear} to {to} in {toYear}} other {{subject} barely moved: {from} in {fromYear}, {to} in {toYear}}}',
  'charts.finding.single': '{subject}: {value} in {year}',
  'charts.finding.highest': '{subject}: highest for {name}, {value} in {year}',
  'charts.finding.projection': '{subject}: {value} in {year} if past behaviour goes on',
  'charts.finding.scenario': '{subject}: {value} in {year} under “{scenario}”, against {baseline} in the baseline',
  'charts.describe.empty': '{name}: no value.',
  'charts.describe.benchmark': 'Benchmark {name}: {value} ({year}).',
  'charts.describe.band': 'In {year} the {level}% interval runs from {lower} to {upper}.',
  'charts.describe.missing': '{count, plural, one {# year is} other {# years are}} without a value.',
  'charts.table.year': 'Year',
  'charts.table.series': 'Series',
  'charts.table.lower': '{name}, {level}% interval, lower',
  'charts.table.upper': '{name}, {level}% interval, upper',
  'charts.table.missing': 'No value',
  'charts.show.table': 'Show as table',
  'charts.show.chart': 'Show as chart',
  'charts.keyboard':
    'Arrow keys left and right walk the points, up and down the series; Home and End jump; Escape leaves.',
  'charts.point': '{name}, {year}: {value}, point {index} of {count}',
  'charts.loading': 'Drawing the chart…',
  'charts.failed': 'The chart could not be drawn; its numbers are in the table.',
} as const;
