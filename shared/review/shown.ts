import { canonicalJson } from '../core/canonical-json.ts';
import { sha256 } from '../core/hash.ts';
import type { Language } from '../core/language.ts';
import type { Pledge } from '../pledges/pledge.ts';
import type { ReportBlock } from '../workbench/report.ts';
import type { CommentPlace, JudgedPlace } from '../workbench/review.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** A row of a table as it is read: its words, and its numbers by column (null: a word or an empty cell). */
export interface ShownRow {
  readonly labels: readonly string[];
  readonly values: readonly (number | null)[];
}

/** SHA-256 of the numbers that stand at a place, in no language; undefined: not known yet, or it shows none. */
export type FigureNumbers = (place: JudgedPlace) => string | null | undefined;

/** The document in hand and what was worked out from it; what is not known yet is undefined. */
export interface ShownContent {
  readonly workbench: Workbench;
  readonly pledges?: readonly Pledge[] | undefined;
  /** Values of a series by year; null: there is no such series. */
  readonly series?: (
    indicator: string,
    area: string,
    dims: string,
  ) => readonly (readonly [year: number, value: number | null])[] | null | undefined;
  /** SHA-256 of the numbers an exhibit, a saved chart or a scenario shows. */
  readonly numbers?: FigureNumbers;
  /** Rows of a table of the report; null: it shows none. */
  readonly rows?: (block: string, language: Language) => readonly ShownRow[] | null | undefined;
}

/** What stands at a place. */
export interface ShownAt {
  readonly content: unknown;
  readonly number: number | null;
}

/** Kinds of blocks that a verdict can be about: they show numbers. */
const JUDGED_BLOCKS: readonly ReportBlock['kind'][] = ['exhibit', 'scenario', 'method', 'situation', 'country'];

export const isJudgedBlock = ({ kind }: Pick<ReportBlock, 'kind'>): boolean => JUDGED_BLOCKS.includes(kind);

/** The exhibits of the report that can be judged, in its order. */
export const judgedBlocks = ({ report }: Pick<Workbench, 'report'>): readonly ReportBlock[] =>
  report.blocks.filter(isJudgedBlock);

export const hashOf = (content: unknown): Promise<string> => sha256(new TextEncoder().encode(canonicalJson(content)));

/** What stands at a place that is known by an id of its own; null: it is gone; undefined: it is not known yet. */
export function shownAt(
  place: Exclude<CommentPlace, { readonly on: 'paragraph' | 'lever' }>,
  { workbench, pledges, series, rows }: ShownContent,
): ShownAt | null | undefined {
  switch (place.on) {
    case 'whole': {
      const { comments: _, verdicts: __, drafts: ___, ...judged } = workbench;
      return { content: judged, number: null };
    }
    case 'figure': {
      const at = judgedBlocks(workbench).findIndex(({ id }) => id === place.block);
      const block = judgedBlocks(workbench)[at];
      return block ? { content: meaning(block), number: at + 1 } : null;
    }
    case 'chart':
      return known(workbench.charts.find(({ id }) => id === place.chart));
    case 'scenario':
      return known(workbench.scenarios.find(({ id }) => id === place.scenario));
    case 'series': {
      const points = series?.(place.indicator, place.area, place.dims);
      return points ? known(points.map(rounded)) : points;
    }
    case 'point': {
      const points = series?.(place.indicator, place.area, place.dims);
      return points ? known(points.map(rounded).find(([year]) => year === place.year)) : points;
    }
    case 'row': {
      const found = rows?.(place.block, place.language);
      if (!found) return found;
      const same = found.flatMap((row, at) => (sameLabels(row.labels, place.labels) ? [{ row, at }] : []));
      const [only] = same;
      // Two rows of the same words cannot be told apart.
      if (!only || same.length > 1) return null;
      const { values } = only.row;
      return { content: place.column === null ? values : (values[place.column] ?? null), number: only.at + 1 };
    }
    case 'source-row': {
      const source = workbench.sources.find(({ id }) => id === place.source);
      return source ? { content: [source.sha256, place.row], number: null } : null;
    }
    case 'pledge':
      return pledges ? known(pledges.find(({ id }) => id === place.pledge)) : undefined;
  }
}

/** Sums over the same values in another order differ in the last digits. */
const rounded = ([year, value]: readonly [number, number | null]) =>
  [year, value === null ? null : Number(value.toPrecision(10))] as const;

const sameLabels = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((label, at) => label === other[at]);

const known = (content: unknown): ShownAt | null => (content === undefined ? null : { content, number: null });
/** A block without what changes nothing of what it says: its size on paper and when it was read. */
function meaning(block: ReportBlock): unknown {
  const { seen: _, widthMm: __, heightMm: ___, ...rest } = block as Partial<Extract<ReportBlock, { kind: 'exhibit' }>>;
  return rest;
}
