import type { ViewSource } from '#shared/workbench/exhibit-source';

/** Every kind of source that is no saved chart, as its view opens with it, and its other forms. */
export const EXHIBIT_SAMPLES: readonly ViewSource[] = [
  ...(['cells', 'ways'] as const).map((as) => ({
    of: 'scoreboard' as const,
    as,
    method: 'open-sdg' as const,
    against: 'either' as const,
    columns: null,
    rowOrder: 'framework' as const,
    columnOrder: 'name' as const,
    tones: [],
    withTargetOnly: false,
    text: '',
    collapsed: ['context', '-'],
  })),
];
