import { JalonError } from '../../core/errors.ts';
import { factorsOf, scaleIn, scaleInLabel } from '../dialect/scale.ts';
import type { LossRemark } from '../loss/loss-report.ts';
import { type ColumnRole, columnOf, type Recipe } from '../recipe.ts';
import { compose } from '../scan/compose.ts';
import { everyRow } from './columns.ts';
import { type CodedTexts, coded, type JudgedRows } from './judged-rows.ts';

/** Scales of rows: by the multiplier, the unit and the indicator that each row holds. */
export interface Scales {
  readonly factors: JudgedRows['factors'];
  readonly remarks: readonly LossRemark[];
}

/** Two scales of one value: the same said twice is meant once, and a value of two different ones is nobody's to read (NaN). */
export const combined = (one: number, other: number): number =>
  one === 1 || one === other ? other : other === 1 ? one : Number.NaN;

/** A number times a scale, as its decimal digits say it (37601.2 thousand is 37601200). */
export const scaled = (number: number, factor: number): number =>
  factor === 1 ? number : Number((number * factor).toPrecision(15));

/**
 * What the numbers of rows are to be multiplied by; NaN where that is not known. Throws `intake/scale-unknown` {column, texts} where it is
 * known of no row.
 */
export function scalesOf(
  columns: { readonly multiplier: CodedTexts; readonly unit: CodedTexts; readonly indicator: CodedTexts },
  recipe: Recipe,
  rows: number,
): Scales {
  const { multiplier, unit, indicator } = columns;
  const labelOf = (role: ColumnRole['role']): string => columnOf(recipe, role)?.label ?? '';
  const said = {
    multiplier: factorsOf(multiplier.texts, labelOf('multiplier')).map((factor) => factor ?? Number.NaN),
    unit: unit.texts.map((text) => scaleIn(text).factor),
    indicator: indicator.texts.map((text) => scaleInLabel(text).factor),
  };
  const { codes, first } = compose([multiplier, unit, indicator].map(coded), everyRow(rows), rows);
  const values = Float64Array.from(first, (row) =>
    (['multiplier', 'unit', 'indicator'] as const)
      .map((role) => said[role][columns[role].codes[row] ?? 0] ?? 1)
      .reduce(combined),
  );
  const unknown = multiplier.texts.filter((_, at) => Number.isNaN(said.multiplier[at]));
  if (rows > 0 && values.every(Number.isNaN) && unknown.length > 0)
    throw new JalonError('intake/scale-unknown', {
      column: labelOf('multiplier'),
      texts: unknown.slice(0, EXAMPLES).join(' · '),
    });
  return {
    factors: { codes, values },
    remarks: (['multiplier', 'unit', 'indicator'] as const).flatMap((role) => [
      ...remark('scaled', labelOf(role), columns[role], (at) => said[role][at] !== 1 && !Number.isNaN(said[role][at])),
      ...remark('unknown-scale', labelOf(role), columns[role], (at) => Number.isNaN(said[role][at])),
    ]),
  };
}

const EXAMPLES = 2;

function remark(
  kind: LossRemark['kind'],
  column: string,
  { codes, texts }: CodedTexts,
  isOne: (at: number) => boolean,
): readonly LossRemark[] {
  const picked = texts.map((_, at) => isOne(at));
  if (!picked.includes(true)) return [];
  let cells = 0;
  for (const code of codes) if (picked[code]) cells++;
  return cells === 0 ? [] : [{ kind, column, cells, examples: texts.filter((_, at) => picked[at]).slice(0, EXAMPLES) }];
}
