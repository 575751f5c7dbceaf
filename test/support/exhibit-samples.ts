import { EQUAL_WEIGHTS } from '#shared/pledges/needs/rank-situations';
import type { Scenario } from '#shared/projections/scenario';
import { METHOD_LENS_FORMS, SCENARIO_FORMS, type ViewSource } from '#shared/workbench/exhibit-source';

const EVERY = { theme: null, actor: null, situation: null, stage: null, contribution: null, text: '' };

const SUPPOSED: Scenario = {
  id: 'supposed',
  name: 'Faster returns',
  indicator: 'ctx-refugees',
  area: 'KEN',
  horizon: 5,
  levers: [
    {
      kind: 'rate',
      multiplier: 1,
      perYear: -5,
      from: null,
      to: null,
      indicator: null,
      scope: { kind: 'all' },
      ranges: { perYear: [-8, -2] },
    },
    { kind: 'step', percent: -10, start: 2027, ramp: 2, indicator: null, scope: { kind: 'all' } },
  ],
  balance: null,
};

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
    collapsed: as === 'cells' ? ['context', '-'] : [],
  })),
  { of: 'pledge-flow', register: 'flows', columns: ['actor', 'situation', 'stage'], measure: 'usd' },
  {
    of: 'pledge-flow',
    register: 'example',
    columns: ['actor', 'contribution', 'situation', 'stage'],
    measure: 'count',
  },
  { of: 'pledge-list', register: 'flows', filter: EVERY },
  { of: 'pledge-list', register: 'example', filter: EVERY },
  { of: 'pledge-matrix', register: 'example' },
  { of: 'pledge-rates', register: 'own' },
  { of: 'pledge-obstacles', register: 'own' },
  { of: 'pledge-time', register: 'own', by: 'contribution' },
  { of: 'pledge-network', register: 'flows' },
  {
    of: 'ranking',
    indicator: 'gcr-3.1.1',
    by: 'pace',
    method: 'open-sdg',
    against: 'either',
    columns: 'areas',
  },
  { of: 'funding', year: null, grain: 'situation' },
  { of: 'data-gaps', fresh: 5, reached: 'refugees' },
  ...(['bars', 'lorenz'] as const).map((as) => ({
    of: 'inequality' as const,
    as,
    indicator: 'ctx-refugees-per-1000',
    parts: null,
    year: null,
    isWeighted: true,
    isOrdered: false,
    leastPopulation: 0,
  })),
  ...SCENARIO_FORMS.map((as) => ({
    of: 'scenario' as const,
    as,
    scenario: SUPPOSED,
    beside: [{ ...SUPPOSED, id: 'as-is', name: 'As it is', levers: [] }],
    benchmark: null,
  })),
  ...METHOD_LENS_FORMS.map((as) => ({
    of: 'method-lens' as const,
    as,
    first: 'open-sdg' as const,
    second: 'unsd' as const,
    against: 'baseline' as const,
    benchmark: null,
    columns: 'areas' as const,
  })),
  { of: 'share-slope', year: null },
  { of: 'overview-headlines' },
  { of: 'overview-strips' },
  { of: 'overview-map', measure: 'per1000', year: null },
  { of: 'overview-carriers', year: 2023 },
  { of: 'needs', year: null, weights: EQUAL_WEIGHTS },
];
