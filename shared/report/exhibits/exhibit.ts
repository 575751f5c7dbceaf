import type { ChartKind } from '../../charts/chart-kind.ts';
import type { FigureKind } from '../../charts/figure-parts.ts';
import type { SourceRecords } from '../../charts/source-reports.ts';
import type { ChartData, SourceReport } from '../../charts/spec.ts';
import type { Twin } from '../../charts/twin.ts';
import type { Series } from '../../engine/observations.ts';
import type { Engine } from '../../engine/port.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Pledge } from '../../pledges/pledge.ts';
import type { ScenarioProjection } from '../../projections/scenario-projection.ts';
import type { Workbench } from '../../workbench/workbench.ts';
import type { PictureContext } from './view-picture.ts';

/** What a figure or table of a report is made of, in one language: what a view shows, worked out anew. */
export interface Exhibit {
  /** The finding in a sentence; what it is of, in which years. */
  readonly title: string;
  readonly subtitle: string;
  /** Null: a table alone. */
  readonly figure: { readonly kind: FigureKind | ChartKind; readonly data: ChartData } | null;
  /** Null: a picture alone. */
  readonly table: Twin | null;
  /** Publisher, edition and licence, short. */
  readonly source: string;
  readonly note: string | null;
  /** What is not separable from it: assumptions, invented data. */
  readonly warnings: readonly string[];
  /** Some of it is invented for demonstration. */
  readonly isInvented?: boolean | undefined;
  /** Long, for the annex. */
  readonly sources: readonly SourceReport[];
  /** Stem of file names: the same between editions. */
  readonly name: string;
}

/** What a fan is made from. */
export interface OutlookQuestion {
  readonly scenario: string | null;
  readonly series: readonly Series[];
  readonly catalogue: Workbench['catalogue'];
  readonly scenarios: Workbench['scenarios'];
}

/** What exhibits are worked out from. Nothing in it is of a view. */
export interface ExhibitContext extends Pick<PictureContext, 'study' | 'match' | 'registers'> {
  readonly engine: Engine;
  readonly workbench: Workbench;
  /** The workbench with what its values given by hand stand for (`besidePublished`). */
  readonly known: SourceRecords;
  readonly t: Translator;
  /** Simulates; null: nothing to project. */
  readonly project: (question: OutlookQuestion) => Promise<ScenarioProjection | null>;
  /** The register of the workbench. */
  readonly pledges: readonly Pledge[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly signal?: AbortSignal | undefined;
}
