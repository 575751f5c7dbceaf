import { TextBytesWriter } from '../../tables/text-bytes.ts';
import type { HeldColumn } from '../loss/loss-report.ts';
import type { ColumnRole, Recipe } from '../recipe.ts';
import { compose } from '../scan/compose.ts';
import type { columnReader } from './columns.ts';
import { observedScenario } from './forecasts.ts';
import { type Breakdown, heldColumns, type Place, totalTexts, usedTexts } from './held-columns.ts';
import type { JudgedRows } from './judged-rows.ts';

const SHOWN = 2;

/** A dimension's name in `dims`: its label, without the signs that separate. */
const dimensionKey = ({ label, position }: ColumnRole): string =>
  label.trim().replaceAll(/[=;]+/g, ' ') || `column ${position + 1}`;

/**
 * `key=value` of every dimension that holds one, sorted by key and joined by `;`. A text that names the total adds nothing, and neither
 * does a column that cuts no series (`heldColumns`); `held` says which. `reasons`: rows set aside already, which decide nothing.
 */
export function dimsColumn(
  read: ReturnType<typeof columnReader>,
  { columns }: Recipe,
  place: Place & { readonly years: Int32Array },
  reasons: Uint8Array,
): { readonly dims: JudgedRows['dims']; readonly held: readonly HeldColumn[]; readonly cuts: readonly Cut[] } {
  const rows = reasons.length;
  const every = new Int32Array(rows).map((_, row) => row);
  const good = every.filter((row) => reasons[row] === 0);
  const all = columns
    .filter(({ role }) => role === 'dimension')
    .map((column): Breakdown => ({ column, ...read(column) }));
  const apart = heldColumns(all, place, good, place.years);
  const encoder = new TextEncoder();
  const named: HeldColumn[] = [];
  const dims = all
    .filter(({ column }) => !apart.some((one) => one.column === column))
    .map((one) => {
      const { column, codes, texts } = one;
      const key = dimensionKey(column);
      const used = usedTexts(one, good);
      const observed = observedScenario(column.label, used);
      if (observed !== null) named.push({ label: labelOf(column), why: 'observed', texts: [observed] });
      const isWhole = totalTexts(one).map((isTotal, code) => isTotal || texts[code] === observed);
      const totals = used.filter((text) => text !== observed && isWhole[texts.indexOf(text)]);
      if (totals.length > 0) named.push({ label: labelOf(column), why: 'total', texts: totals.slice(0, SHOWN) });
      const part = (text: string, code: number): string =>
        text === '' || isWhole[code] ? '' : `${key}=${text.replaceAll(';', ',')}`;
      const isBlank = texts.map((text) => text === '');
      const parts = texts.map((text, code) => encoder.encode(part(text, code)));
      return { key, codes, size: texts.length, isBlank, parts };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const held = apart.map(({ column, why }): HeldColumn => {
    const own = all.find((one) => one.column === column);
    return { label: labelOf(column), why, texts: own ? usedTexts(own, good).slice(0, SHOWN) : [] };
  });
  const { codes, size, first } = compose(dims.map(joined), every, rows);
  const writer = new TextBytesWriter(size);
  const separator = encoder.encode(';');
  for (const row of first) {
    for (const own of dims) {
      const part = own.parts[own.codes[row] ?? 0];
      if (part === undefined || part.length === 0) continue;
      if (!writer.isBlank) writer.append(separator);
      writer.append(part);
    }
    writer.end();
  }
  return { dims: { codes, texts: writer.texts }, held: [...named, ...held], cuts: dims };
}

/** A breakdown that cuts series: by text whether it is blank (in a deletion: any of them), and the part it adds (none: the total). */
export interface Cut {
  readonly codes: Int32Array;
  readonly isBlank: readonly boolean[];
  readonly parts: readonly Uint8Array[];
}

const labelOf = ({ label, position }: ColumnRole): string => label.trim() || String(position + 1);

/** A breakdown whose texts that add the same part, such as two names of the total, have one code. */
function joined({ codes, parts }: { readonly codes: Int32Array; readonly parts: readonly Uint8Array[] }): {
  readonly codes: Int32Array;
  readonly size: number;
} {
  const blank = parts.findIndex((part) => part.length === 0);
  if (blank < 0) return { codes, size: parts.length };
  return {
    codes: codes.map((code) => (parts[code]?.length === 0 ? blank : code)),
    size: parts.length,
  };
}
