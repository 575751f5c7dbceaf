export const gapViews = {
  'gaps.sections': 'Parts of the gap analysis',
  'gaps.section.series': 'Benchmarks and series',
} as const;
