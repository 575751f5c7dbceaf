import type { Language, LocalText } from '../core/language.ts';

/**
 * What an amount of money is counted in: the currency (ISO 4217) and whose prices, `current` or those of one year (constant prices);
 * null where the source does not say.
 */
export interface Money {
  readonly currency: string;
  readonly prices: 'current' | number | null;
}

/** What a value counts. `measure` decides formatting; `label` is what people read; `multiplier` scales to base units. */
export interface Unit {
  readonly measure: 'count' | 'percent' | 'currency' | 'ratio' | 'index';
  readonly label: LocalText;
  readonly multiplier: number;
  /** Of a currency; without it the currency is not known. */
  readonly money?: Money | undefined;
}

const PERCENT = /^\s*(%|(per ?cent|percentage|pour ?cent|pourcentage)\b)(?!.*\bpoints?\b)/i;
const PEOPLE =
  /^(persons?|people|individuals?|inhabitants?|refugees?|asylum[- ]seekers?|returnees?|children|students?|women|men|girls|boys|habitants?|personnes?|individus?|réfugiée?s?|demandeurs? d[’']asile|enfants?|élèves?|étudiants?|femmes|hommes|filles|garçons)( \S.*)?$/i;

/** What makes of people a rate, or counts them by the thousand. */
const NOT_EACH =
  /\b(per|par|pour|thousands?|millions?|billions?|hundreds?|milliers?|milliards?|centaines?|mn|rates?|taux|ratio|index|indice|shares?|average|mean|moyenne|density|densité)\b|\/|%|000/i;

/** Whether values are percentages (42 for 42 %): by the measure, or since the unit is written so, as of a derived share. */
export const isPercent = ({ measure, label }: Pick<Unit, 'measure' | 'label'>): boolean =>
  measure === 'percent' || PERCENT.test(label.en) || PERCENT.test(label.fr);

/** What a unit is called: its label, else the sign of its measure or its currency; empty where nothing says. */
export const unitInWords = ({ label, measure, money }: Omit<Unit, 'multiplier'>, language: Language): string =>
  label[language] || (measure === 'percent' ? '%' : (money?.currency ?? ''));

/** Whether values count human beings, by what the unit is called: "persons", « réfugiés » – not "persons per household". */
export const countsPeople = ({ en, fr }: LocalText): boolean =>
  [en, fr].some((text) => PEOPLE.test(text.trim()) && !NOT_EACH.test(text));

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/us\s?\$|\busd\b|(\bu\.?s\.? |american )dollars?|dollars? (des [ée]tats-unis|am[ée]ricains?|[ée]\.?-?u\.?)/i, 'USD'],
  [/€|\beuros?\b/i, 'EUR'],
  [/£|\bpounds? sterling\b|livres? sterling/i, 'GBP'],
  [/\bswiss francs?\b|francs? suisses?/i, 'CHF'],
];
/** Purchasing power parities are no currency: an amount in them is none of any country. */
const PARITY = /\bppp\b|international \$|\bpa\b.*dollars? internationa/i;

/** What stands before a currency that something is counted per: a rate of exchange is no amount of money. */
const PER = /(\bper|\bpar|\/)\s*(1\s*)?$/i;

/** The money that a text of a unit names ("constant 2015 US$", "EUR", "millions of current US$"); null where it names none. */
export function moneyIn(text: string): Money | null {
  if (PARITY.test(text)) return null;
  const found = SIGNS.flatMap(([pattern, currency]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ at, currency }];
  });
  const codes = [...text.matchAll(/\b[A-Z]{3}\b/g)].filter(([code]) => CURRENCIES.has(code));
  const [first] = [...found, ...codes.map(({ 0: currency, index: at }) => ({ at, currency }))];
  if (!first || PER.test(text.slice(0, first.at))) return null;
  const year =
    /(?:constant|prices?|prix|constante?s?)\D{0,12}((?:19|20)\d\d)|((?:19|20)\d\d)\D{0,8}(?:prices|constant)/i.exec(
      text,
    );
  if (year) return { currency: first.currency, prices: Number(year[1] ?? year[2]) };
  return { currency: first.currency, prices: /current|courant|nominal/i.test(text) ? 'current' : null };
}

/** Money in short: "USD" in current or unstated prices, "USD 2015" in those of a year. */
export const moneyText = ({ currency, prices }: Money): string =>
  typeof prices === 'number' ? `${currency} ${prices}` : currency;
