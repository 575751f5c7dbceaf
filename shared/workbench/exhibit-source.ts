import type { ChartSpec } from '../charts/spec.ts';
import type { MethodId, Tone } from '../gaps/methods/statuses.ts';
import type { ColumnOrder, RowOrder } from '../gaps/scoreboard/board.ts';
import type { ColumnKind } from '../gaps/scoreboard/board-columns.ts';
import type { ComparisonBasis } from '../gaps/scoreboard/board-entries.ts';

/** The board as a table of cells, or as ways to the targets. */
export const BOARD_FORMS = ['cells', 'ways'] as const;
export type BoardForm = (typeof BOARD_FORMS)[number];

/** The scoreboard of the lens as it was ordered and filtered. */
export interface ScoreboardSource {
  readonly of: 'scoreboard';
  readonly as: BoardForm;
  readonly method: MethodId;
  readonly against: ComparisonBasis;
  /** Null: the first kind of columns that has values. */
  readonly columns: ColumnKind | null;
  readonly rowOrder: RowOrder;
  readonly columnOrder: ColumnOrder;
  readonly tones: readonly Tone[];
  readonly withTargetOnly: boolean;
  /** What is searched for in codes and names; blank: all. */
  readonly text: string;
  /** Ids of closed rows. */
  readonly collapsed: readonly string[];
}

/** Where a figure or table of a report comes from: what a view shows, with what was chosen there. Never data. */
export type ExhibitSource = { readonly of: 'chart'; readonly chart: ChartSpec } | ScoreboardSource;

/** A source that is no saved chart. */
export type ViewSource = Exclude<ExhibitSource, { readonly of: 'chart' }>;
