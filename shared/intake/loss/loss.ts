import type { Area } from '../../framework/areas.ts';
import { isAggregate } from '../areas/aggregates.ts';
import { suggestArea } from '../areas/suggest-area.ts';
import { footerOf } from '../dialect/footer.ts';
import { subHeaderOf } from '../dialect/sample.ts';
import type { Emitted } from '../emit/emit.ts';
import type { AreaTexts, JudgedRows } from '../judge/judged-rows.ts';
import { columnOf, type Recipe } from '../recipe.ts';
import { BUDDHIST_YEARS_AHEAD, isBuddhistText, parsePeriods } from '../roles/periods.ts';
import type { ScannedTable } from '../scan/scan-table.ts';
import { type FileRemark, type LossReport, ROW_REASONS } from './loss-report.ts';

const EXAMPLES = 3;

interface LossOptions {
  readonly bytes: Uint8Array;
  readonly areas: readonly Area[];
  readonly hiddenRows: number;
  /** The column that tells rows of one key apart. */
  readonly telling: string | null;
  readonly fileRemarks: readonly FileRemark[];
}

/** What became of every row and value cell. */
export function lossOf(
  table: ScannedTable,
  recipe: Recipe,
  rows: JudgedRows,
  emitted: Emitted,
  { bytes, areas, hiddenRows, fileRemarks, telling }: LossOptions,
): LossReport {
  const unknown = unknownAreas(rows);
  const buddhist = buddhistYears(table, recipe, rows);
  const remarks = [...rows.values.flatMap((cells) => cells.remarks), ...rows.remarks];
  return {
    rowsRead: table.read,
    rowsKept: rows.kept.length,
    rowsSetAside: rowsSetAside(rows.reasons, table),
    observations: emitted.observations,
    cellsByCause: Object.fromEntries(emitted.causes),
    unmatchedAreas: unknown
      .filter(({ text }) => !isAggregate(text))
      .map((one) => ({ ...one, suggestion: suggestArea(one.text, areas)?.code ?? null })),
    aggregates: unknown.filter(({ text }) => isAggregate(text)),
    withinYear: rows.withinYear,
    ...(emitted.forecasts > 0 ? { forecasts: emitted.forecasts } : {}),
    ...(buddhist ? { buddhistYears: buddhist } : {}),
    roundedIntegers: emitted.rounded,
    hiddenRows,
    footnotes: null,
    footer: footerOf(bytes, recipe.dialect),
    ...(remarks.length > 0 ? { remarks } : {}),
    ignoredColumns: recipe.columns
      .filter(({ role }) => role === 'ignore')
      .map(({ label, position }) => ({ label, cells: table.filled(position) }))
      .filter(({ cells }) => cells > 0),
    ...(rows.repeats.differing > 0 ? { repeatedKeys: { ...rows.repeats, column: telling } } : {}),
    ...(recipe.dialect.subHeaders ? { subHeader: subHeaderOf(bytes, recipe.dialect) } : {}),
    ...(rows.held.length > 0 ? { heldColumns: rows.held } : {}),
    ...(fileRemarks.length > 0 ? { fileRemarks } : {}),
  };
}

function buddhistYears(table: ScannedTable, recipe: Recipe, { kept }: JudgedRows): LossReport['buddhistYears'] {
  const time = columnOf(recipe, 'time');
  if (!time || recipe.year !== null) return undefined;
  const { codes, texts } = table.texts(time.position);
  const read = parsePeriods(texts);
  const own = texts.map((text) => {
    const found = read.get(text);
    return found && isBuddhistText(text, found) ? found.year : null;
  });
  const rows = kept.filter((row) => own[codes[row] ?? 0] != null);
  const to = own[codes[rows[0] ?? -1] ?? -1];
  return to == null ? undefined : { rows: rows.length, from: to + BUDDHIST_YEARS_AHEAD, to };
}

function rowsSetAside(reasons: Uint8Array, { read, lines }: ScannedTable): LossReport['rowsSetAside'] {
  const found = ROW_REASONS.map((reason) => ({ reason, rows: 0, examples: [] as string[] }));
  for (let row = 0; row < reasons.length; row++) {
    const own = found[(reasons[row] ?? 0) - 1];
    if (!own) continue;
    own.rows++;
    if (own.examples.length < EXAMPLES) own.examples.push(String((lines?.[row] ?? row) + 1));
  }
  const filtered = found[ROW_REASONS.indexOf('filtered')];
  if (lines && filtered) {
    filtered.rows = read - lines.length;
    filtered.examples.push(...leftOut(read, lines));
  }
  return found.filter(({ rows }) => rows > 0);
}

/** Numbers of the first rows of the file that are not among `lines`. */
function leftOut(read: number, lines: Int32Array): string[] {
  const examples: string[] = [];
  for (let row = 0, at = 0; row < read && examples.length < EXAMPLES; row++) {
    if (lines[at] === row) at++;
    else examples.push(String(row + 1));
  }
  return examples;
}

/** Texts of area columns of kept rows that no code list has, most frequent first. */
function unknownAreas({
  kept,
  areaTexts,
  originTexts,
}: JudgedRows): readonly { readonly text: string; readonly rows: number }[] {
  const totals = new Map<string, number>();
  for (const { codes, texts, isKnown } of [areaTexts, originTexts] satisfies readonly AreaTexts[]) {
    if (isKnown.every((known, text) => known || texts[text] === '')) continue;
    const counts = new Float64Array(texts.length);
    for (const row of kept) counts[codes[row] ?? 0] = (counts[codes[row] ?? 0] ?? 0) + 1;
    for (const [code, text] of texts.entries())
      if (isKnown[code] === false && text !== '' && (counts[code] ?? 0) > 0)
        totals.set(text, (totals.get(text) ?? 0) + (counts[code] ?? 0));
  }
  return [...totals]
    .map(([text, rows]) => ({ text, rows }))
    .sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1));
}
