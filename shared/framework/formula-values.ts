import { type Formula, type FormulaOperator, type FunctionName, namesIn } from './formula.ts';

/** Values by year; a year that is not there is missing. */
export type YearValues = ReadonlyMap<number, number>;

/**
 * Values of a formula by year. What is missing stays missing, as does what has no value: divided by zero, logarithm of nothing,
 * a mean or sum of which a year is missing, an index to a year without one.
 */
export function evaluateFormula(formula: Formula, lineOf: (id: string) => YearValues): YearValues {
  const years = new Set(namesIn(formula).flatMap((id) => [...lineOf(id).keys()]));
  const walk = (one: Formula): YearValues => {
    switch (one.kind) {
      case 'number':
        return new Map([...years].map((year) => [year, one.value]));
      case 'indicator':
        return lineOf(one.id);
      case 'negate':
        return mapped(walk(one.of), (value) => -value);
      case 'binary':
        return combined(one.operator, walk(one.left), walk(one.right));
      case 'call':
        return called(one.name, walk(one.of), one.argument ?? 0);
    }
  };
  return walk(formula);
}

const mapped = (line: YearValues, change: (value: number, year: number) => number | null | undefined): YearValues =>
  new Map(
    [...line].flatMap(([year, value]) => {
      const made = change(value, year);
      return made != null && Number.isFinite(made) ? [[year, made] as const] : [];
    }),
  );

function combined(operator: FormulaOperator, left: YearValues, right: YearValues): YearValues {
  return mapped(left, (a, year) => {
    const b = right.get(year);
    if (b === undefined) return null;
    if (operator === '+') return a + b;
    if (operator === '-') return a - b;
    return operator === '*' ? a * b : b === 0 ? null : a / b;
  });
}

function called(name: FunctionName, line: YearValues, argument: number): YearValues {
  const window = (year: number): readonly number[] | null => {
    const values = Array.from({ length: argument }, (_, back) => line.get(year - back));
    return values.every((value) => value !== undefined) ? values : null;
  };
  const total = (year: number): number | null => window(year)?.reduce((sum, value) => sum + value, 0) ?? null;
  switch (name) {
    case 'lag':
      return new Map([...line].map(([year, value]) => [year + argument, value]));
    case 'change':
      return mapped(line, (value, year) => value - (line.get(year - argument) ?? Number.NaN));
    case 'growth':
      return mapped(line, (value, year) => 100 * (value / (line.get(year - argument) ?? Number.NaN) - 1));
    case 'index':
      return mapped(line, (value) => (100 * value) / (line.get(argument) ?? Number.NaN));
    case 'sum':
      return mapped(line, (_, year) => total(year));
    case 'mean':
      return mapped(line, (_, year) => {
        const found = total(year);
        return found === null ? null : found / argument;
      });
    case 'abs':
      return mapped(line, Math.abs);
    case 'log':
      return mapped(line, (value) => (value > 0 ? Math.log(value) : null));
  }
}
