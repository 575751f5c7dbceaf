import { type AmountToken, type DecimalMark, tokensOf } from './amount-tokens.ts';

/** An amount found in a cell. */
export interface FoundAmount {
  /** ISO code, "$" for a dollar sign alone, blank for none or one that several currencies share. */
  readonly currency: string;
  readonly amount: number | null;
  readonly most: number | null;
  /** For each year; a total only together with `years`. */
  readonly isYearly: boolean;
  /** Years that it is spread over, as said. */
  readonly years: number | null;
}

/**
 * The amounts that a cell states, in digits or words, with scale ("2,5 Mio. €", "$1.2bn over three years"), ranges and ends of ranges;
 * null where its numbers cannot be told from others. A yearly amount with its years is their product.
 */
export function amountsIn(text: string, decimal: DecimalMark): readonly FoundAmount[] | null {
  // As spreadsheets and statistical programs write large numbers.
  if (/^\s*\d(?:[.,]\d+)?e\+?\d{1,2}\s*$/i.test(text))
    return [{ currency: '', amount: Number(text.replace(',', '.')), most: null, isYearly: false, years: null }];
  const tokens = tokensOf(text, decimal);
  const hasCurrency = tokens.some(({ kind }) => kind === 'currency');
  // Without a currency in the cell the cell must be a number and nothing else.
  if (!hasCurrency && tokens.some(({ kind }) => kind === 'other')) return null;
  const found: FoundAmount[] = [];
  let at = 0;
  while (at < tokens.length) {
    const taken = quantityAt(tokens, at);
    if (!taken) {
      at++;
      continue;
    }
    at = taken.next;
    if (!hasCurrency || taken.currency !== null) found.push(amountOf(taken));
  }
  if (found.length === 0) return null;
  const yearly = tokens.some(({ kind }) => kind === 'yearly');
  const years = tokens.find((token) => token.kind === 'years')?.value ?? null;
  return found.map((one) => (yearly || years !== null ? spread(one, yearly, years) : one));
}

function spread(one: FoundAmount, isYearly: boolean, years: number | null): FoundAmount {
  const factor = isYearly && years !== null ? years : 1;
  const times = (value: number | null): number | null => (value === null ? null : value * factor);
  return {
    ...one,
    amount: times(one.amount),
    most: times(one.most),
    isYearly: isYearly && years === null,
    years,
  };
}

interface Quantity {
  readonly currency: string | null;
  readonly low: number;
  readonly high: number | null;
  readonly bound: 'least' | 'most' | null;
  readonly next: number;
}

/** [bound] [currency] number [scale] [currency] [– [currency] number [scale] [currency]]. */
function quantityAt(tokens: readonly AmountToken[], from: number): Quantity | null {
  const bound = tokens[from]?.kind === 'bound' ? tokens[from] : null;
  const first = numberAt(tokens, bound ? from + 1 : from);
  if (!first) return null;
  const second = tokens[first.next]?.kind === 'range' ? numberAt(tokens, first.next + 1) : null;
  const kind = bound?.text === 'most' || bound?.text === 'least' ? bound.text : null;
  if (!second || isApart(first, second, tokens[first.next]?.text, bound?.text)) {
    return { currency: first.currency, low: first.value * first.scale, high: null, bound: kind, next: first.next };
  }
  // "2–3 million": the scale of the second is that of both.
  const scale = first.scale === 1 ? second.scale : first.scale;
  return {
    currency: first.currency ?? second.currency,
    low: first.value * scale,
    high: second.value * second.scale,
    bound: null,
    next: second.next,
  };
}

/** Two amounts beside each other ("EUR 2 million and USD 3 million"), no range: "and" joins ends only behind "between". */
const isApart = (first: Numbered, second: Numbered, mark: string | undefined, bound: string | undefined): boolean =>
  (mark === 'and' && bound !== 'between') ||
  (first.currency !== null && second.currency !== null && first.currency !== second.currency);

interface Numbered {
  readonly currency: string | null;
  readonly value: number;
  readonly scale: number;
  readonly next: number;
}

function numberAt(tokens: readonly AmountToken[], from: number): Numbered | null {
  let at = from;
  let currency: string | null = null;
  let scale = 1;
  const take = (): void => {
    for (let token = tokens[at]; token; token = tokens[++at]) {
      if (token.kind === 'scale') scale *= token.value;
      else if (token.kind === 'currency' && currency === null) currency = token.text;
      else if (token.kind === 'currency' && token.text === currency) continue;
      else return;
    }
  };
  if (tokens[at]?.kind === 'currency') take();
  const number = tokens[at];
  if (number?.kind !== 'number') return null;
  at++;
  const isBefore = currency !== null;
  // A currency behind a number that has one before it belongs to the next number.
  while (tokens[at]?.kind === 'scale') scale *= tokens[at++]?.value ?? 1;
  if (
    tokens[at]?.kind === 'currency' &&
    (!isBefore || (tokens[at]?.text === currency && tokens[at + 1]?.kind !== 'number'))
  )
    currency = tokens[at++]?.text ?? null;
  return { currency, value: number.value, scale, next: at };
}

function amountOf({ currency, low, high, bound }: Quantity): FoundAmount {
  const about = { currency: currency ?? '', isYearly: false, years: null };
  if (high !== null) return { ...about, amount: Math.min(low, high), most: Math.max(low, high) };
  return bound === 'most' ? { ...about, amount: null, most: low } : { ...about, amount: low, most: null };
}
