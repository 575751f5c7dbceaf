import { type Failure, failure } from '../core/errors.ts';
import { err, ok, type Result } from '../core/result.ts';
import { type Formula, parseFormula, resolveFormula } from './formula.ts';
import type { Indicator } from './framework.ts';
import { moneyText, type Unit } from './units.ts';

/** What a part of a formula is counted in; null where that cannot be told (a product of two units, a quotient of different ones). */
type Counted = Pick<Unit, 'measure' | 'multiplier' | 'money'> | 'number' | null;

/**
 * The formula of an indicator, ready to be worked out: the failures of `resolveFormula`, and `formula/mixed-units` {left, right} where
 * it adds, or takes from each other, amounts in different measures, multipliers, currencies or prices. Different units divide and
 * multiply freely; that is how one is converted into another.
 */
export function checkFormula(
  text: string,
  indicators: readonly Indicator[],
  within: readonly string[] = [],
): Result<Formula> {
  const resolved = resolveFormula(text, indicators, within);
  const parsed = parseFormula(text);
  if (!resolved.ok || !parsed.ok) return resolved;
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const mixed = countedIn(parsed.value, units).failure;
  return mixed ? err(mixed) : ok(resolved.value);
}

interface Judged {
  readonly counted: Counted;
  readonly failure: Failure | null;
}

const plain = (counted: Counted, failed: Failure | null = null): Judged => ({ counted, failure: failed });

function countedIn(formula: Formula, units: ReadonlyMap<string, Unit>): Judged {
  switch (formula.kind) {
    case 'number':
      return plain('number');
    case 'indicator':
      return plain(units.get(formula.id) ?? null);
    case 'negate':
      return countedIn(formula.of, units);
    case 'call': {
      const inner = countedIn(formula.of, units);
      if (formula.name === 'growth') return plain({ measure: 'percent', multiplier: 1 }, inner.failure);
      if (formula.name === 'index' || formula.name === 'log') return plain('number', inner.failure);
      return inner;
    }
    case 'binary': {
      const left = countedIn(formula.left, units);
      const right = countedIn(formula.right, units);
      const failed = left.failure ?? right.failure;
      if (formula.operator === '+' || formula.operator === '-') {
        const mixed = isMixed(left.counted, right.counted)
          ? failure('formula/mixed-units', { left: unitName(left.counted), right: unitName(right.counted) })
          : null;
        return plain(left.counted === 'number' ? right.counted : left.counted, failed ?? mixed);
      }
      return plain(product(formula.operator, left.counted, right.counted), failed);
    }
  }
}

function isMixed(left: Counted, right: Counted): boolean {
  if (left === null || right === null || left === 'number' || right === 'number') return false;
  if (left.measure !== right.measure || left.multiplier !== right.multiplier) return true;
  const [one, other] = [left.money, right.money];
  return Boolean(one && other && (one.currency !== other.currency || isOtherPrices(one.prices, other.prices)));
}

/** Prices that a source does not state are not held against it. */
const isOtherPrices = (one: 'current' | number | null, other: 'current' | number | null): boolean =>
  one !== null && other !== null && one !== other;

function product(operator: '*' | '/', left: Counted, right: Counted): Counted {
  if (right === 'number') return left;
  if (left === 'number') return operator === '*' ? right : null;
  return operator === '/' && left !== null && right !== null && !isMixed(left, right) ? 'number' : null;
}

/** A unit in short, in no language: money by its code and year, a power of ten by its sign. */
function unitName(counted: Counted): string {
  if (counted === null || counted === 'number') return '1';
  const name = counted.money ? moneyText(counted.money) : counted.measure === 'percent' ? '%' : counted.measure;
  return counted.multiplier === 1 ? name : `${name} × ${counted.multiplier}`;
}
