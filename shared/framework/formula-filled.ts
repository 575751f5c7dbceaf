import type { Formula } from './formula.ts';

/**
 * A formula at one year as plain arithmetic, every input written by `input`: `growth([a], 1)` at 2020 becomes
 * `100 × (12 ÷ 10 − 1)`. `input` is called for each input that the value of the year needs, those of other years too.
 */
export function filledFormula(formula: Formula, year: number, input: (id: string, year: number) => string): string {
  const fill = (one: Formula, at: number, strength: number): string => {
    const wrapped = (own: number, text: string): string => (own < strength ? `(${text})` : text);
    switch (one.kind) {
      case 'number':
        return String(one.value);
      case 'indicator':
        return input(one.id, at);
      case 'negate':
        return wrapped(1, `−${fill(one.of, at, 3)}`);
      case 'binary': {
        const own = one.operator === '+' || one.operator === '-' ? 1 : 2;
        return wrapped(own, `${fill(one.left, at, own)} ${SIGNS[one.operator]} ${fill(one.right, at, own + 1)}`);
      }
      case 'call': {
        const n = one.argument ?? 0;
        const of = (then: number, own: number): string => fill(one.of, then, own);
        const years = Array.from({ length: n }, (_, back) => of(at - n + 1 + back, 2)).join(' + ');
        switch (one.name) {
          case 'lag':
            return fill(one.of, at - n, strength);
          case 'change':
            return wrapped(1, `${of(at, 1)} − ${of(at - n, 2)}`);
          case 'growth':
            return wrapped(2, `100 × (${of(at, 2)} ÷ ${of(at - n, 3)} − 1)`);
          case 'index':
            return wrapped(2, `100 × ${of(at, 2)} ÷ ${of(n, 3)}`);
          case 'sum':
            return wrapped(1, years);
          case 'mean':
            return wrapped(2, `(${years}) ÷ ${n}`);
          case 'abs':
            return `|${of(at, 0)}|`;
          case 'log':
            return `ln(${of(at, 0)})`;
        }
      }
    }
  };
  return fill(formula, year, 0);
}

const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;
