import { toFailure } from '../core/errors.ts';
import { APP_VERSION } from '../core/version.ts';
import { besidePublished } from '../engine/published.ts';
import { translator } from '../i18n/translator.ts';
import { blockParts } from '../report/block-parts.ts';
import type { ReportContext } from '../report/context.ts';
import type { TableContent } from '../report/document.ts';
import { chartExhibit } from '../report/exhibits/chart.ts';
import type { Exhibit } from '../report/exhibits/exhibit.ts';
import { exhibitOf } from '../report/exhibits/exhibit-of.ts';
import { nothingUsed, type PartContext } from '../report/part-context.ts';
import { tableContent } from '../report/table-content.ts';
import { basesIn, figureKey, type KeptResult, type ResultTable } from '../share/results.ts';
import type { ReportBlock } from '../workbench/report.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { FigureSource } from './figure-sources.ts';

/** What one source of figures shows now; `failed`: why it could not be worked out. */
export interface WorkedOut {
  readonly results: readonly KeptResult[];
  readonly failed: string | null;
}

/** Numbers of a table as it is kept: columns of words and years name the row, all others are values; what is not finite is none. */
export function resultTable({ columns, rows }: Pick<TableContent, 'columns' | 'rows'>): ResultTable {
  const isValue = columns.map(({ kind }) => kind === 'value' || kind === 'share');
  const valued = columns.filter((_, at) => isValue[at]);
  return {
    columns: valued.map(({ label }) => label),
    rows: rows.map((cells) => ({
      labels: cells.filter((_, at) => !isValue[at]).map(({ text }) => text),
      values: cells
        .filter((_, at) => isValue[at])
        .map(({ value }) => (value !== undefined && Number.isFinite(value) ? value : null)),
    })),
    unit: valued.length > 0 && valued.every(({ isPercent }) => isPercent) ? '%' : '',
  };
}

/**
 * What works out the figures of a workbench whose tables the engine has, one source of figures at a time, always in English, so that
 * every host says the same. A figure that fails is told; only `cancelled` rejects. `context.today` is the day, but for those of `dates`.
 */
export async function figureWorker(
  workbench: Workbench,
  context: Omit<ReportContext, 'progress'>,
): Promise<(source: FigureSource, date?: string) => Promise<WorkedOut>> {
  const t = translator('en');
  const known = await besidePublished(context.engine, workbench);
  const basisOf = await basesIn(workbench);
  return async (source, date = context.today) => {
    let failed: string | null = null;
    const told: PartContext = {
      ...context,
      today: date,
      workbench,
      t,
      known,
      used: nothingUsed(),
      find: ({ kind, text }) => {
        if (kind === 'failed') failed = text;
      },
    };
    const tables = await tablesOf(source, told).catch((error: unknown) => {
      context.signal?.throwIfAborted();
      const failure = toFailure(error);
      if (failure.code === 'cancelled') throw error;
      failed = failure.code;
      return [];
    });
    const results: KeptResult[] = [];
    for (const [at, table] of tables.entries()) {
      const figure = figureKey({ ...source, at });
      const basis = await basisOf(figure);
      if (basis) results.push({ figure, date, table: resultTable(table), basis: { ...basis, app: APP_VERSION } });
    }
    return { results, failed };
  };
}

async function tablesOf({ on, id }: FigureSource, context: PartContext): Promise<readonly TableContent[]> {
  const { charts, report } = context.workbench;
  if (on === 'chart') {
    const chart = charts.find((one) => one.id === id);
    return chart ? shownBy(await chartExhibit(chart, context), null, context) : [];
  }
  const block = report.blocks.find((one) => one.id === id);
  if (!block) return [];
  if (block.kind === 'exhibit') return shownBy(await exhibitOf(block.source, block.lens, context), block, context);
  const parts = await blockParts(block, context);
  return parts.flatMap((part) =>
    part.kind === 'figure' ? [part.figure.data] : part.kind === 'table' ? [part.table] : [],
  );
}

/** The numbers of an exhibit as its block shows them; drawing it would add none. */
function shownBy(
  exhibit: Exhibit | null,
  block: Extract<ReportBlock, { kind: 'exhibit' }> | null,
  { t }: PartContext,
): readonly TableContent[] {
  if (!exhibit?.table) return [];
  const isTable = block && (block.shows === 'table' || !exhibit.figure);
  return [tableContent(exhibit.table, t, isTable ? block : undefined).content];
}
