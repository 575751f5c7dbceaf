import { ADDITIONALITY, EVERYWHERE, type Lever } from '#shared/projections/scenario';
import type { LeverFormContext } from './lever-fields.tsx';

/** A lever as it is before anyone changes it: something to see, within the years projected. */
export function newLever(
  kind: Lever['kind'],
  { years: [first, last], value, indicators, indicator }: LeverFormContext,
): Lever {
  const on = { indicator: null, scope: EVERYWHERE };
  switch (kind) {
    case 'rate':
      return {
        kind,
        multiplier: 1,
        perYear: 5,
        from: null,
        to: null,
        ...on,
      };
    case 'borrow':
      return { kind, peers: null, statistic: 'median', percentile: 75, window: 10, from: null, to: null, ...on };
    case 'step':
      return { kind, percent: 10, start: first, ramp: 1, ...on };
    case 'shock':
      return { kind, percent: 20, year: first, halfLife: 2, ...on };
    case 'flow':
      return {
        kind,
        parts: [
          { stage: 'in_progress', year: first, amount: Math.max(1, Math.round((value ?? 100) / 20)), delivery: 1 },
        ],
        lag: 0,
        unitCost: 1,
        additionality: ADDITIONALITY,
        lasting: true,
        ...on,
      };
    case 'link':
      return {
        kind,
        driver: indicators.find(({ id }) => id !== indicator)?.id ?? indicator,
        elasticity: 0.5,
        lag: 0,
        source: '',
        ...on,
      };
    case 'target':
      return { kind, aim: { kind: 'change', percent: 10 }, year: last, start: null, shape: 'even', of: 'each', ...on };
    case 'limit':
      return { kind, min: null, max: null, monotone: 'no', ...on };
  }
}
