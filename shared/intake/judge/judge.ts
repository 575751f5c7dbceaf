import type { Area } from '../../framework/areas.ts';
import { areaCodeOf } from '../areas/area-codes.ts';
import type { Recipe } from '../recipe.ts';
import type { ScannedTable } from '../scan/scan-table.ts';
import { carryOut } from './actions.ts';
import { unitRemarks } from './cell-units.ts';
import {
  areaTextColumn,
  columnReader,
  namesColumn,
  periodColumn,
  resolved,
  statusColumn,
  withKnown,
} from './columns.ts';
import { dimsColumn } from './dims.ts';
import { flagRemarks } from './flag-remarks.ts';
import { lastObservedColumn, withScenario } from './forecasts.ts';
import { refuseOpenHeadline } from './headline-rows.ts';
import type { JudgedRows } from './judged-rows.ts';
import { noteColumn } from './notes.ts';
import { reasonsOf } from './reasons.ts';
import { addUp, repeatsOf, type Settled, settleRepeats } from './repeats.ts';
import { scalesOf } from './scales.ts';
import { scaledBy, valueCells } from './value-cells.ts';

/**
 * What every row of a table, scanned with the `decimals` of its columns, says by a recipe, and the reason of those that give no observation. Whatever depends on a text alone
 * is worked out once for it. Repeated keys are settled by the recipe's rule; where two texts of one area stand for the same place and
 * time, each keeps to itself, so that neither is lost. Between its steps it waits for `pause`, which may reject.
 */
export async function judge(
  table: ScannedTable,
  recipe: Recipe,
  areas: readonly Area[],
  decimals: ReadonlyMap<number, Recipe['dialect']['decimal']>,
  pause: () => Promise<void>,
): Promise<JudgedRows> {
  const { rows } = table;
  const read = columnReader(table, recipe);
  const [period, years] = periodColumn(read, recipe);
  await pause();
  const status = statusColumn(read('status'));
  const values = recipe.columns
    .filter(({ role }) => role === 'value')
    .map((column) =>
      valueCells(table, column, decimals.get(column.position) ?? recipe.dialect.decimal, recipe.dialect),
    );
  const scales = scalesOf(
    { multiplier: read('multiplier'), unit: read('unit'), indicator: read('indicator') },
    recipe,
    rows,
  );
  const factors = scaledBy(values, scales.factors);
  const columns = {
    lines: table.lines,
    period,
    years,
    status: withScenario(status, read, recipe),
    lastObserved: lastObservedColumn(read, recipe),
    names: namesColumn(read, rows),
    values,
    remarks: [...flagRemarks(status, values, recipe), ...unitRemarks(values), ...scales.remarks],
  };
  await pause();
  const note = noteColumn(read, recipe, factors);
  const texts = { area: areaTextColumn(read, recipe, 'area'), origin: areaTextColumn(read, recipe, 'counterpart') };
  const reasons = reasonsOf(table, { ...columns, factors, area: texts.area });
  await pause();
  const place = { ...columns, area: texts.area, counterpart: texts.origin };
  const { dims, held, cuts } = dimsColumn(read, recipe, place, reasons);
  const settle = (apart: ReadonlySet<string>): Settled & { readonly reasons: Uint8Array } => {
    const own = reasons.slice();
    const codeOf = areaCodeOf(recipe, areas);
    const known = (text: string): string | undefined => (apart.has(text) ? undefined : codeOf(text));
    // The area of a whole file is a code already.
    const knownArea = (text: string): string | undefined => (text === recipe.area ? text : known(text));
    const placed = {
      areaTexts: withKnown(texts.area, knownArea),
      originTexts: withKnown(texts.origin, known),
      area: resolved(texts.area, (text) => knownArea(text) ?? text),
      counterpart: resolved(texts.origin, (text) => (text === '' ? null : (known(text) ?? text))),
    };
    carryOut(own, read('action'), { ...columns, ...placed, dims, cuts });
    return { ...placed, ...settleRepeats(own, { ...columns, ...placed, dims }, recipe), reasons: own };
  };
  await pause();
  const once = settle(new Set());
  await pause();
  const settled = once.clashing.size > 0 ? settle(once.clashing) : once;
  refuseOpenHeadline(recipe, { ...columns, ...settled });
  const repeats = repeatsOf(settled, columns.values, table.lines);
  if (recipe.repeated === 'sum') addUp(settled, columns.values);
  return { ...columns, ...settled, note, dims, held, repeats, factors };
}
