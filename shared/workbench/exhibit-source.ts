import type { ChartSpec } from '../charts/spec.ts';

/** Where a figure or table of a report comes from: what a view shows, with what was chosen there. Never data. */
export type ExhibitSource = { readonly of: 'chart'; readonly chart: ChartSpec };
