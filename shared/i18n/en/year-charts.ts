export const yearCharts = {
  'charts.area.log': 'Areas start at zero, which a logarithmic axis does not have: the axis is linear.',
  'charts.inTableOnly': '{count, plural, one {# more series is} other {# more series are}} in the table only.',
  'charts.stack.missing':
    '{count, plural, one {# value is} other {# values are}} missing and left empty, not zero; in those years the whole is of the parts known.',
  'charts.stack.negative':
    '{count, plural, one {# value below zero is not part of a whole and is} other {# values below zero are not parts of a whole and are}} in the table only.',
  'charts.stack.total': 'Total',
  'charts.stack.value': '{a} ({b})',
  'charts.bump.about': 'Rank 1 is the highest value of the year; ranks are among all {count, number} series.',
  'charts.bump.deep':
    '{count, plural, one {# place lower than rank {rank} is} other {# places lower than rank {rank} are}} not drawn.',
  'charts.bump.rank': 'rank {rank} of {count}: {value}',
  'charts.describe.more': '{count, plural, one {# more series is} other {# more series are}} in the table.',
  'charts.heatmap.under': 'under {to}',
  'charts.heatmap.between': '{from} to under {to}',
  'charts.heatmap.over': '{from} and more',
  'charts.heatmap.quantiles': 'Each colour holds about as many values as the next.',
  'charts.multiples.benchmark': 'Dashed: {name}.',
  'charts.multiples.free': 'Each small chart has an axis of its own: heights do not compare from one to the next.',
} as const;
