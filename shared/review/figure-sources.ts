import type { ResultPlace } from '../share/results.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { judgedBlocks } from './shown.ts';

/** What shows figures: a saved chart, or a block of the report, which may show several. */
export type FigureSource = Pick<ResultPlace, 'on' | 'id'>;

/** Everything of a workbench that shows figures: saved charts, then the blocks of the report in its order. */
export const figureSources = (workbench: Workbench): readonly FigureSource[] => [
  ...workbench.charts.map(({ id }) => ({ on: 'chart' as const, id })),
  ...judgedBlocks(workbench).map(({ id }) => ({ on: 'block' as const, id })),
];
