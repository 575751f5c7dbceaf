import type { StatedAmount } from '../pledge.ts';
import { type DecimalMark, decimalVotes, tokensOf } from './amount-tokens.ts';
import { amountsIn, type FoundAmount } from './amounts.ts';
import { currencyOf, dollarOf } from './currencies.ts';
import type { Ledger } from './ledger.ts';
import { columnsWith, type PledgeColumn, type PledgeRecipe, type PledgeRole } from './pledge-recipe.ts';
import type { RegisterTable } from './register-table.ts';

/** An amount of a row with its currency decided as far as the register tells. */
export interface RowAmount extends StatedAmount {
  readonly isYearly: boolean;
}

export interface RowMoney {
  readonly amounts: readonly RowAmount[];
  readonly amountText: string;
  readonly amountUsd: number | null;
  readonly committed: RowAmount | null;
  readonly paid: RowAmount | null;
  readonly parts: readonly RowAmount[];
}

/** The currency that a label names: "Amount (EUR)", "Montant en euros", "amountUsd". */
function currencyOfLabel(label: string): string {
  const words = label.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[^\p{L}$€£]+/u);
  const found = [...words, words.slice(-2).join(' ')].map((word) => currencyOf(word)).find((code) => code);
  return found === '$' ? 'USD' : (found ?? '');
}

/** The currency of a cell that names only one: "EUR", "Euro (€)". */
function currencyOfCell(cell: string): string {
  const codes = new Set([cell, ...cell.split(/[^\p{L}$€£]+/u)].flatMap((word) => currencyOf(word) || []));
  return codes.size === 1 ? ([...codes][0] ?? '') : '';
}

/** Nothing is nothing in every currency. */
const isNothing = ({ amount, most }: Pick<FoundAmount, 'amount' | 'most'>): boolean => amount === 0 && !most;

/** US dollars of amounts, each by the rate given for its currency; null where one has none, or is no total. */
export function inDollars(amounts: readonly RowAmount[], rates: PledgeRecipe['rates']): number | null {
  let sum = 0;
  for (const one of amounts) {
    const { currency, amount, isYearly } = one;
    const rate = isNothing(one) || currency === 'USD' ? 1 : rates[currency];
    if (rate === undefined || amount === null || isYearly) return null;
    sum += amount * rate;
  }
  return amounts.length > 0 ? sum : null;
}

/** Reads the money of rows; `area` is that of the entity, which a dollar sign alone depends on. */
export function moneyReader(
  table: RegisterTable,
  recipe: PledgeRecipe,
  book: Ledger,
): (row: number, area: string | null) => RowMoney {
  const only = (role: PledgeRole): PledgeColumn | undefined => columnsWith(recipe, role)[0];
  const [amount, usd, committed, paid] = (['amount', 'amountUsd', 'committed', 'paid'] as const).map(only);
  const currency = only('currency');
  const parts = columnsWith(recipe, 'part');
  const marks = new Map(
    [amount, usd, committed, paid, ...parts].flatMap((column) =>
      column ? [[column, markOf(column, table, recipe, book)]] : [],
    ),
  );
  const read = new Map<string, readonly FoundAmount[] | null>();
  const cellOf = (column: PledgeColumn, row: number): readonly FoundAmount[] => {
    const text = table.cell(row, column.position);
    if (text === '') return [];
    const key = `${column.position}\n${text}`;
    let found = read.get(key);
    if (found === undefined) {
      found = amountsIn(text, marks.get(column) ?? '.');
      read.set(key, found);
    }
    if (found === null) book.remark('not-an-amount', column.label, text);
    return found ?? [];
  };
  const decided = (column: PledgeColumn | undefined, row: number, area: string | null): readonly RowAmount[] => {
    if (!column) return [];
    const given = currency ? currencyOfCell(table.cell(row, currency.position)) : '';
    const ofColumn = column.role === 'amountUsd' ? 'USD' : currencyOfLabel(column.label);
    return cellOf(column, row).map((one) => {
      const text = table.cell(row, column.position);
      const named = one.currency === '$' ? ofColumn || given || dollarOf(area) : one.currency;
      const code = named || ofColumn || (column.role === 'amountUsd' ? '' : given) || (recipe.currency ?? '');
      if (one.currency === '$' && named === '') book.remark('own-dollar', column.label, text);
      if (code === '' && !isNothing(one)) book.ask('currency', column, { example: text });
      if (one.most !== null) book.remark(one.amount === null ? 'upper-end' : 'range', column.label, text);
      if (one.isYearly) book.remark('yearly', column.label, text);
      else if (one.years !== null) book.remark('spread-over-years', column.label, text);
      const lacksRate = code !== '' && code !== 'USD' && recipe.rates[code] === undefined;
      if (lacksRate && column.role === 'amount' && !isNothing(one))
        book.ask('rate', column, { text: code, example: text });
      return { currency: code, amount: one.amount, most: one.most, isYearly: one.isYearly };
    });
  };
  return (row, area) => {
    const stated = decided(amount, row, area);
    const dollars = decided(usd, row, area);
    const amounts = stated.length > 0 ? stated : dollars;
    const column = stated.length > 0 ? amount : usd;
    return {
      amounts,
      amountText: column ? table.cell(row, column.position) : '',
      amountUsd: inDollars(dollars, {}) ?? inDollars(stated, recipe.rates),
      committed: decided(committed, row, area)[0] ?? null,
      paid: decided(paid, row, area)[0] ?? null,
      parts: parts.flatMap((part) => decided(part, row, area)[0] ?? []),
    };
  };
}

/** The decimal mark of a column: what its numbers show, else what was said; asked where numbers leave it open. */
function markOf(
  column: PledgeColumn,
  table: RegisterTable,
  { decimal, dialect }: PledgeRecipe,
  book: Ledger,
): DecimalMark {
  const votes = decimalVotes(table.texts(column.position));
  const isDecided = votes['.'] !== votes[','];
  const own = votes['.'] > votes[','] ? '.' : ',';
  if (isDecided && Math.min(votes['.'], votes[',']) === 0) return own;
  if (decimal !== null) return decimal;
  if (dialect.marks === 'given') return dialect.decimal;
  for (const example of votes.open) book.ask('decimal', column, { example });
  return isDecided ? own : '.';
}

/** A count of places or people: the one number of a cell, whose marks group thousands; null where there is none or several. */
export function countIn(text: string): number | null {
  const plain = text.replaceAll(/(?<=\d)[.,'’](?=\d{3}(?!\d))/g, '');
  const numbers = tokensOf(plain, '.').filter(({ kind }) => kind === 'number' || kind === 'scale');
  if (numbers.filter(({ kind }) => kind === 'number').length !== 1 || numbers[0]?.kind !== 'number') return null;
  return numbers.reduce((product, { value }) => product * value, 1);
}
