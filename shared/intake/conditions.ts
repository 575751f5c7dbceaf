import { failure } from '../core/errors.ts';
import { err, ok, type Result } from '../core/result.ts';
import { numberReader } from './dialect/cells.ts';
import type { ColumnRole, Condition, Dialect, Recipe } from './recipe.ts';

const OPERATORS = ['>=', '<=', '='] as const;

/** What a column is called in conditions: its label, or its place where it has none. */
const labelOf = ({ label, position }: ColumnRole): string => label.trim() || String(position + 1);

/**
 * Conditions as they are written by hand: `label = text | text`, `label >= number`, `label <= number`, with `;` between them; blank for
 * none. Labels are compared without case. Fails with `intake/condition` {text, known} for what is none.
 */
export function readConditions(text: string, columns: readonly ColumnRole[]): Result<readonly Condition[]> {
  const found: Condition[] = [];
  for (const part of text.split(';').map((one) => one.trim())) {
    if (part === '') continue;
    const condition = readCondition(part, columns);
    if (!condition) return err(failure('intake/condition', { text: part, known: columns.map(labelOf).join(', ') }));
    found.push(condition);
  }
  return ok(found);
}

/**
 * Columns with all but the named ones left out, by labels with `|` between them, without case. Fails with `intake/columns` {text, known}
 * for a name that no column has.
 */
export function onlyColumns(text: string, columns: readonly ColumnRole[]): Result<readonly ColumnRole[]> {
  const keyOf = (label: string): string => label.trim().toLowerCase();
  const wanted = text.split('|').filter((label) => label.trim() !== '');
  const known = new Set(columns.map((column) => keyOf(labelOf(column))));
  const unknown = wanted.find((label) => !known.has(keyOf(label)));
  if (unknown !== undefined)
    return err(failure('intake/columns', { text: unknown.trim(), known: columns.map(labelOf).join(', ') }));
  const kept = new Set(wanted.map(keyOf));
  return ok(
    columns.map((column) =>
      kept.has(keyOf(labelOf(column))) ? column : { ...column, role: 'ignore', reason: 'by-hand' },
    ),
  );
}

function readCondition(text: string, columns: readonly ColumnRole[]): Condition | null {
  // A label may be the beginning of another one.
  const longestFirst = [...columns].sort((a, b) => labelOf(b).length - labelOf(a).length);
  for (const column of longestFirst) {
    const label = labelOf(column);
    if (!text.toLowerCase().startsWith(label.toLowerCase())) continue;
    const rest = text.slice(label.length).trim();
    const operator = OPERATORS.find((sign) => rest.startsWith(sign));
    if (!operator) continue;
    const value = rest.slice(operator.length).trim();
    const { position } = column;
    if (operator === '=') return { position, texts: value.split('|').map((one) => one.trim()), from: null, to: null };
    const bound = Number(value);
    if (value === '' || !Number.isFinite(bound)) return null;
    return { position, texts: null, from: operator === '>=' ? bound : null, to: operator === '<=' ? bound : null };
  }
  return null;
}

/** Conditions as `readConditions` reads them. */
export function conditionsText(conditions: readonly Condition[], columns: readonly ColumnRole[]): string {
  return conditions
    .map(({ position, texts, from, to }) => {
      const column = columns.find((one) => one.position === position);
      const label = column ? labelOf(column) : String(position + 1);
      if (texts) return `${label} = ${texts.join(' | ')}`;
      return [from === null ? '' : `${label} >= ${from}`, to === null ? '' : `${label} <= ${to}`]
        .filter((bound) => bound !== '')
        .join('; ');
    })
    .join('; ');
}

/** Whether a trimmed cell meets a condition. Bounds compare the number of a cell, or the year it begins with ("2020-06"). */
export function conditionReader({ texts, from, to }: Condition, dialect: Dialect): (text: string) => boolean {
  if (texts) {
    const wanted = new Set(texts);
    return (text) => wanted.has(text);
  }
  const read = numberReader(dialect);
  return (text) => {
    const number = read(text) ?? Number(/^\d{4}(?!\d)/.exec(text)?.[0] ?? Number.NaN);
    return number >= (from ?? Number.NEGATIVE_INFINITY) && number <= (to ?? Number.POSITIVE_INFINITY);
  };
}

/** Whether a row, given as its texts, meets all conditions of a recipe. */
export function rowReader({
  conditions,
  dialect,
}: Pick<Recipe, 'conditions' | 'dialect'>): (row: readonly string[]) => boolean {
  const readers = conditions.map((one) => ({ position: one.position, meets: conditionReader(one, dialect) }));
  return (row) => readers.every(({ position, meets }) => meets((row[position] ?? '').trim()));
}
