import type { ChartSpec } from '../charts/spec.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Lens } from '../framework/lens.ts';
import type { Publisher } from '../framework/publisher.ts';
import type { Benchmark } from '../gaps/benchmarks/benchmark.ts';
import type { LossReport } from '../intake/loss/loss-report.ts';
import type { Recipe } from '../intake/recipe.ts';
import type { PledgeEdit } from '../pledges/by-hand.ts';
import type { EditionDecision } from '../pledges/editions/kept-decision.ts';
import type { PledgeDecision } from '../pledges/matching/decisions.ts';
import type { PledgeLoss } from '../pledges/reading/pledge-loss.ts';
import type { PledgeRecipe } from '../pledges/reading/pledge-recipe.ts';
import type { Scenario } from '../projections/scenario.ts';
import type { KeyTerm } from '../responsibility/key.ts';
import type { FrozenReport } from './frozen-report.ts';
import type { Report } from './report.ts';
import type { Comment, Verdict } from './review.ts';
import type { TrailEntry } from './trail.ts';

export const FORMAT_VERSION = 1;

/** A table of a source as it lies in the share file: `data/<sha256>.parquet`. */
export interface TablePart {
  readonly table: 'observations' | 'pledges';
  readonly sha256: string;
  readonly rows: number;
}

/** A register of pledges as it stood once; its table is kept. */
export interface KeptEdition {
  readonly name: string;
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly retrieved: string;
  readonly part: TablePart;
}

/** How the register of a source is read, what of it was lost, and the editions before the one in hand, oldest first. */
export interface KeptRegister {
  readonly recipe: PledgeRecipe;
  readonly loss: PledgeLoss;
  readonly earlier: readonly KeptEdition[];
}

/** Where observations come from: the bundled data or a file, with its recipe and what it lost. */
export interface Source {
  readonly id: string;
  readonly kind: 'bundled' | 'file';
  readonly name: string;
  /** SHA-256 of the file's bytes; for bundled data of its observation table. */
  readonly sha256: string;
  readonly licence: string;
  readonly attribution: string;
  readonly retrieved: string;
  readonly recipe: Recipe | null;
  readonly loss: LossReport | null;
  readonly parts: readonly TablePart[];
  /** Of a register of pledges that was read by a recipe. */
  readonly register?: KeptRegister | undefined;
}

/** Every table a source keeps, those of earlier editions too. */
export const partsOfSource = ({ parts, register }: Pick<Source, 'parts' | 'register'>): readonly TablePart[] => [
  ...parts,
  ...(register?.earlier.map(({ part }) => part) ?? []),
];

/** How many observations a source has; `counts` by the `source` column, where bundled observations name their publishers. */
export const observationsIn = (
  { id, kind }: Pick<Source, 'id' | 'kind'>,
  publishers: readonly Pick<Publisher, 'id'>[],
  counts: ReadonlyMap<string, number>,
): number => (kind === 'bundled' ? publishers : [{ id }]).reduce((sum, one) => sum + (counts.get(one.id) ?? 0), 0);

/** A named stock-take one can return to. */
export interface SavedLens {
  readonly id: string;
  readonly name: string;
  readonly lens: Lens;
}

/**
 * A value given by hand, which counts in place of what sources say; they stay as they are. `value` null: the published value is not
 * to be used.
 */
export interface Correction {
  readonly id: string;
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  readonly dims: string;
  readonly value: number | null;
  readonly reason: string;
  readonly author: string;
  readonly at: string;
}

/** A scenario in the making: the benchmark it is held against and the saved scenarios beside it, by their ids. */
export interface ScenarioDraft {
  readonly scenario: Scenario;
  readonly benchmark: string | null;
  readonly compared: readonly string[];
}

/** What is in the making in a view, until it is saved or given up. */
export interface Drafts {
  readonly explore?: ChartSpec | undefined;
  readonly scenarios?: ScenarioDraft | undefined;
}

/** The document: one serialisable value. No rows, no results, no pixels. */
export interface Workbench {
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly id: string;
  readonly title: string;
  readonly catalogue: Catalogue;
  readonly publishers: readonly Publisher[];
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
  /** Pledges entered, changed or removed by hand; absent: none. */
  readonly pledgeEdits?: readonly PledgeEdit[] | undefined;
  /** Which entries of two editions of a register are one pledge, as persons said; absent: nothing was said. */
  readonly editionDecisions?: readonly EditionDecision[] | undefined;
  readonly lens: Lens;
  readonly lenses: readonly SavedLens[];
  readonly benchmarks: readonly Benchmark[];
  /** By which responsibility is shared fairly; absent until somebody chooses. */
  readonly fairShareKey?: readonly KeyTerm[] | undefined;
  /** Matches and situations of pledges that people decided on; absent until somebody does. */
  readonly pledgeDecisions?: readonly PledgeDecision[] | undefined;
  readonly scenarios: readonly Scenario[];
  readonly charts: readonly ChartSpec[];
  readonly report: Report;
  /** Editions of the report as they were sent; absent: none. */
  readonly frozenReports?: readonly FrozenReport[] | undefined;
  readonly comments: readonly Comment[];
  /** What persons found of the figures and of the whole; absent: nobody said. */
  readonly verdicts?: readonly Verdict[] | undefined;
  /** Who changed what between saves, oldest first; absent: nothing was recorded. */
  readonly trail?: readonly TrailEntry[] | undefined;
  /** Undone and recovered with the rest, but no part of the file: see `documentOf`. */
  readonly drafts?: Drafts | undefined;
}
