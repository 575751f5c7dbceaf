export const drawing = {
  'charts.year.latestOfMost':
    '{year} is the latest year in which most of those shown have a value; {count, plural, one {# has} other {# have}} a later one.',
} as const;
