export const comparisons = {
  'charts.compared.count': 'n = {count, number} ({year})',
  'charts.compared.countLatest': 'n = {count, number}, each in its latest year',
  'charts.compared.countWithout': '{count}; {without}.',
  'charts.compared.without': '{count, plural, one {# has no value} other {# have no value}}',
  'charts.compared.others': 'and {count, plural, one {# other} other {# others}}',
  'charts.compared.othersSum': 'and {count, plural, one {# other} other {# others}}: {value}',
  'charts.compared.rank': '{rank, number}. {name}',
  'charts.compared.inYear': '{value} ({year})',
  'charts.compared.change': '{from} → {to}',
  'charts.compared.axis': '{name} ({unit})',
  'charts.compared.axisLog': '{name} ({unit}, logarithmic scale)',
  'charts.compared.line': 'Line at {value}: {name}.',
  'charts.compared.log': '{name}, logarithmic scale',
  'charts.compared.size': 'Area of a dot: {name} ({unit}).',
  'charts.compared.oneEnd':
    '{count, plural, one {# series has} other {# series have}} only one of the two years ({names}).',
  'charts.compared.brokenBetween':
    '≠ and dashes: a break in the series lies between the two years, which do not compare.',
  'charts.compared.notDrawn': '{count, plural, one {# more is} other {# more are}} in the table only',
  'charts.compared.unnamed':
    '{count, plural, one {# line has no room for its name} other {# lines have no room for their names}}; see the table',
  'charts.scatter.left':
    '{count, plural, one {# area lacks one of the measures in {year} and is} other {# areas lack one of the measures in {year} and are}} left out.',
  'charts.scatter.leftAll':
    '{count, plural, one {# area lacks one of the measures and is} other {# areas lack one of the measures and are}} left out.',
  'charts.scatter.title': '{up}, set against: {across}',
  'charts.scatter.point': '{up}; {across}',
  'charts.scatter.pointSized': '{up}; {across}; {size}',
  'charts.scatter.measured': '{name}: {value}',
} as const;
