import { type Failure, failure } from '../core/errors.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Indicator } from './framework.ts';

/** A formula as it was parsed; it is walked, never run as code. Indicators are named by id. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'negate'; readonly of: Formula }
  | { readonly kind: 'binary'; readonly operator: FormulaOperator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: Formula; readonly argument: number | null };

export type FormulaOperator = '+' | '-' | '*' | '/';

/**
 * Functions of a series and whether they take a number besides it: `lag(x, n)` its value n years before, `change(x, n)` the difference
 * to it, `growth(x, n)` that in per cent of it, `mean(x, n)` and `sum(x, n)` over the n years up to each, `index(x, year)` 100 in a
 * year, `abs(x)`, `log(x)` (natural).
 */
export const FUNCTIONS = {
  lag: true,
  change: true,
  growth: true,
  mean: true,
  sum: true,
  index: true,
  abs: false,
  log: false,
} as const;
export type FunctionName = keyof typeof FUNCTIONS;

/** Functions that need other years than the one they give a value for. */
const LOOKS_BACK: ReadonlySet<FunctionName> = new Set(['lag', 'change', 'growth', 'mean', 'sum', 'index']);

const MAX_LENGTH = 2000;
const MAX_DEPTH = 50;

interface Token {
  readonly kind: 'number' | 'indicator' | 'name' | 'sign';
  readonly text: string;
  readonly at: number;
}

/** Tokens of a formula; null where a sign fits none. */
function tokensOf(text: string): readonly Token[] | number {
  const pattern =
    /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|\[\s*([^[\]\s](?:[^[\]]*[^[\]\s])?)\s*\]|([a-z]+)|([-+*/(),]))/giy;
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return at;
    const [whole, number, id, word, sign] = found;
    const start = at + whole.length - whole.trimStart().length;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, at: start });
    else if (id !== undefined) tokens.push({ kind: 'indicator', text: id, at: start });
    else if (word !== undefined) tokens.push({ kind: 'name', text: word.toLowerCase(), at: start });
    else tokens.push({ kind: 'sign', text: sign ?? '', at: start });
    at += whole.length;
  }
  return tokens;
}

class Stop extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/**
 * Parses `1000 * [refugees] / [population]`: numbers with a point, indicators by id in brackets, + − * / with their usual order,
 * parentheses and `FUNCTIONS`. `formula/syntax` {at} (1-based place), `formula/function` {name, known}, `formula/number` {name} where
 * a function needs a whole number from 1 to 3000 after the comma.
 */
export function parseFormula(text: string): Result<Formula> {
  const tokens = tokensOf(text.slice(0, MAX_LENGTH));
  if (typeof tokens === 'number') return err(failure('formula/syntax', { at: tokens + 1 }));
  let place = 0;
  const peek = (): Token | undefined => tokens[place];
  const isSign = (sign: string): boolean => peek()?.kind === 'sign' && peek()?.text === sign;
  const wrong = (): never => {
    throw new Stop(failure('formula/syntax', { at: (peek()?.at ?? text.length) + 1 }));
  };
  const expect = (sign: string): void => {
    if (!isSign(sign)) wrong();
    place++;
  };
  const operatorIn = (signs: readonly FormulaOperator[]): FormulaOperator | undefined => {
    const found = signs.find((sign) => isSign(sign));
    if (found) place++;
    return found;
  };
  const chain = (depth: number, signs: readonly FormulaOperator[], next: (depth: number) => Formula): Formula => {
    if (depth > MAX_DEPTH) wrong();
    let left = next(depth + 1);
    for (let operator = operatorIn(signs); operator; operator = operatorIn(signs))
      left = { kind: 'binary', operator, left, right: next(depth + 1) };
    return left;
  };
  const sum = (depth: number): Formula => chain(depth, ['+', '-'], product);
  const product = (depth: number): Formula => chain(depth, ['*', '/'], factor);
  const factor = (depth: number): Formula => {
    if (depth > MAX_DEPTH) wrong();
    const token = peek();
    if (isSign('-')) {
      place++;
      return { kind: 'negate', of: factor(depth + 1) };
    }
    if (isSign('(')) {
      place++;
      const inner = sum(depth + 1);
      expect(')');
      return inner;
    }
    if (token?.kind === 'number' && Number.isFinite(Number(token.text))) {
      place++;
      return { kind: 'number', value: Number(token.text) };
    }
    if (token?.kind === 'indicator') {
      place++;
      return { kind: 'indicator', id: token.text };
    }
    return token?.kind === 'name' ? call(depth, token.text) : wrong();
  };
  const call = (depth: number, word: string): Formula => {
    const name = (Object.keys(FUNCTIONS) as FunctionName[]).find((known) => known === word);
    if (!name) throw new Stop(failure('formula/function', { name: word, known: Object.keys(FUNCTIONS).join(', ') }));
    place++;
    expect('(');
    const of = sum(depth + 1);
    let argument: number | null = null;
    if (FUNCTIONS[name]) {
      if (!isSign(',')) throw new Stop(failure('formula/number', { name }));
      place++;
      argument = Number(peek()?.kind === 'number' ? peek()?.text : Number.NaN);
      if (!(Number.isInteger(argument) && argument >= 1 && argument <= 3000))
        throw new Stop(failure('formula/number', { name }));
      place++;
    }
    expect(')');
    return { kind: 'call', name, of, argument };
  };
  try {
    const formula = sum(0);
    if (peek() || text.length > MAX_LENGTH) wrong();
    return ok(formula);
  } catch (stop) {
    if (stop instanceof Stop) return err(stop.failure);
    throw stop;
  }
}

/** A formula as text that parses to the same formula; `nameOf` may write indicators as people call them. */
export function printFormula(formula: Formula, nameOf: (id: string) => string = (id) => `[${id}]`): string {
  const print = (one: Formula, strength: number): string => {
    switch (one.kind) {
      case 'number':
        return String(one.value);
      case 'indicator':
        return nameOf(one.id);
      case 'negate':
        return `-${print(one.of, 3)}`;
      case 'call':
        return `${one.name}(${print(one.of, 0)}${one.argument === null ? '' : `, ${one.argument}`})`;
      case 'binary': {
        const own = one.operator === '+' || one.operator === '-' ? 1 : 2;
        const text = `${print(one.left, own)} ${one.operator} ${print(one.right, own + 1)}`;
        return own < strength ? `(${text})` : text;
      }
    }
  };
  return print(formula, 0);
}

/** Ids of the indicators a formula names, each once. */
export function namesIn(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'number':
      return [];
    case 'indicator':
      return [formula.id];
    case 'binary':
      return [...new Set([...namesIn(formula.left), ...namesIn(formula.right)])];
    default:
      return namesIn(formula.of);
  }
}

/** Whether a formula needs other years than the one it gives a value for. */
export function looksBack(formula: Formula): boolean {
  switch (formula.kind) {
    case 'number':
    case 'indicator':
      return false;
    case 'negate':
      return looksBack(formula.of);
    case 'binary':
      return looksBack(formula.left) || looksBack(formula.right);
    case 'call':
      return LOOKS_BACK.has(formula.name) || looksBack(formula.of);
  }
}

/**
 * The formula of an indicator with the formulas it names put in, so that only indicators with data are left, and formulas that are
 * summed over the areas of a group. `formula/…` of
 * `parseFormula`, `formula/unknown` {name} for an indicator that is not there, `formula/cycle` {name} for one that needs itself,
 * `formula/too-large` {name} for one that would be written out to more than `MOST_PARTS`.
 */
export function resolveFormula(
  text: string,
  indicators: readonly Indicator[],
  within: readonly string[] = [],
): Result<Formula> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return resolveWithin(text, byId, within, { left: MOST_PARTS });
}

/** Parts of a formula written out; formulas of formulas can double with every step. */
const MOST_PARTS = 10_000;
/** Formulas inside one another. */
const MOST_DEEP = 100;

function resolveWithin(
  text: string,
  byId: ReadonlyMap<string, Indicator>,
  within: readonly string[],
  parts: { left: number },
): Result<Formula> {
  const parsed = parseFormula(text);
  if (!parsed.ok) return parsed;
  const resolve = (formula: Formula): Formula => {
    if (--parts.left < 0 || within.length > MOST_DEEP)
      throw new Stop(failure('formula/too-large', { name: nameOf(within[0], byId) }));
    switch (formula.kind) {
      case 'number':
        return formula;
      case 'indicator': {
        const indicator = byId.get(formula.id);
        if (!indicator) throw new Stop(failure('formula/unknown', { name: formula.id }));
        if (within.includes(formula.id)) throw new Stop(failure('formula/cycle', { name: indicator.name.en }));
        if (indicator.aggregation.kind !== 'formula') return formula;
        const inner = resolveWithin(indicator.aggregation.formula, byId, [...within, formula.id], parts);
        if (!inner.ok) throw new Stop(inner.error);
        // What is summed over areas is no formula of a group's values: it stays a series of its own.
        return indicator.aggregation.ofGroups === 'sum' ? formula : inner.value;
      }
      case 'binary':
        return { ...formula, left: resolve(formula.left), right: resolve(formula.right) };
      default:
        return { ...formula, of: resolve(formula.of) };
    }
  };
  try {
    return ok(resolve(parsed.value));
  } catch (stop) {
    if (stop instanceof Stop) return err(stop.failure);
    throw stop;
  }
}

const nameOf = (id: string | undefined, byId: ReadonlyMap<string, Indicator>): string =>
  byId.get(id ?? '')?.name.en ?? id ?? '';
