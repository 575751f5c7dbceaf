import { chartName } from '../charts/from-series.ts';
import { toFailure } from '../core/errors.ts';
import type { Engine } from '../engine/port.ts';
import { besidePublished } from '../engine/published.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ReportContext } from '../report/context.ts';
import { chartExhibit } from '../report/exhibits/chart.ts';
import type { ExhibitContext } from '../report/exhibits/exhibit.ts';
import { resolveReport } from '../report/resolve-report.ts';
import { tableContent } from '../report/table-content.ts';
import { neededTables, type Parts, type TablesByKey } from '../share/needed-tables.ts';
import { connectTables, loadTables, pledgesIn } from '../share/tables.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { type DataChanges, dataChanges } from './data-changes.ts';
import { type DocumentChange, documentChanges } from './document-changes.ts';
import { type ComparedFigure, type FigureChanges, figureChanges } from './figure-changes.ts';
import { type PledgeChanges, pledgeChanges } from './pledge-changes.ts';

/** A workbench with every table of it as a share file holds them. */
export interface ComparedSide {
  readonly workbench: Workbench;
  readonly parts: Parts;
}

/** Everything that differs between two workbenches. */
export interface Comparison {
  readonly isSame: boolean;
  readonly document: readonly DocumentChange[];
  readonly data: DataChanges;
  readonly pledges: PledgeChanges;
  readonly figures: FigureChanges;
  /** Largest relative difference of two numbers that counts as none. */
  readonly tolerance: number;
}

/** Differences that come from the order of a sum alone. */
export const COMPARE_TOLERANCE = 1e-9;

export interface CompareOptions
  extends Pick<ReportContext, 'project' | 'study' | 'registers' | 'today' | 'signal' | 'progress'> {
  readonly t: Translator;
  readonly tolerance?: number;
}

/**
 * Compares two workbenches on an engine of their own: it is left with the tables of both, its views on those of `after`. Figures are
 * worked out anew on both sides, in the language of `t`. Rejects as `loadTables` and the engine do, and with `cancelled`.
 */
export async function compareWorkbenches(
  engine: Engine,
  before: ComparedSide,
  after: ComparedSide,
  { t, tolerance = COMPARE_TOLERANCE, ...options }: CompareOptions,
): Promise<Comparison> {
  const run = options.signal ? { signal: options.signal } : {};
  const was = await loadTables(engine, before.workbench, before.parts, run);
  const now = await loadTables(engine, after.workbench, after.parts, { ...run, held: was });
  const document = documentChanges(before.workbench, after.workbench, t);
  const [old, fresh] = [observationsOf(before.workbench, was), observationsOf(after.workbench, now)];
  const data = await dataChanges(engine, old, fresh, tolerance, options.signal);
  const pledges = pledgeChanges(
    await pledgesIn(engine, before.workbench, was),
    await pledgesIn(engine, after.workbench, now),
  );
  const isSame = document.length === 0;
  // The same document names the same tables by their content: every figure is the same.
  const figures = isSame
    ? { compared: 0, changed: 0, changes: [] }
    : figureChanges(
        await figuresOf(engine, before.workbench, was, t, options),
        await figuresOf(engine, after.workbench, now, t, options),
        tolerance,
      );
  return { isSame, document, data, pledges, figures, tolerance };
}

const observationsOf = (workbench: Workbench, tables: TablesByKey): readonly string[] => [
  ...new Set(
    neededTables(workbench).flatMap(({ kind, key }) => (kind === 'observations' ? [tables.get(key) ?? key] : [])),
  ),
];

/** Every saved chart and every exhibit of the report. */
async function figuresOf(
  engine: Engine,
  workbench: Workbench,
  tables: TablesByKey,
  t: Translator,
  options: Omit<CompareOptions, 't' | 'tolerance'>,
): Promise<readonly ComparedFigure[]> {
  await connectTables(engine, workbench, tables);
  const given: ReportContext = { ...options, engine, pledges: await pledgesIn(engine, workbench, tables) };
  const context: ExhibitContext = { ...given, workbench, t, known: await besidePublished(engine, workbench) };
  const figures: ComparedFigure[] = [];
  for (const chart of workbench.charts) {
    options.signal?.throwIfAborted();
    const exhibit = await chartExhibit(chart, context).catch((error: unknown) => {
      if (toFailure(error).code === 'cancelled') throw error;
      return null;
    });
    figures.push({
      key: JSON.stringify(['chart', chart.id]),
      name: chartName(chart, workbench.catalogue, t),
      opens: { kind: 'chart', id: chart.id },
      table: exhibit?.table ? tableContent(exhibit.table, t).content : null,
    });
  }
  const { blocks } = await resolveReport(workbench, given, t.language);
  const seen = new Map<string, number>();
  for (const block of blocks) {
    if ((block.kind !== 'figure' && block.kind !== 'table') || !block.block) continue;
    const again = seen.get(block.block) ?? 0;
    seen.set(block.block, again + 1);
    figures.push({
      key: JSON.stringify(['block', block.block, again]),
      name: `${block.label.word} ${block.label.number} · ${block.caption}`,
      opens: { kind: 'block', id: block.block },
      table: block.kind === 'figure' ? block.data : block,
    });
  }
  return figures;
}
