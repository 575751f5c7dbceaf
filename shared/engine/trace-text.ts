import { formatNumber } from '../core/format.ts';
import { sum } from '../core/statistics.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { parseFormula } from '../framework/formula.ts';
import { filledFormula } from '../framework/formula-filled.ts';
import type { Translator } from '../i18n/translator.ts';
import type { TraceRequest } from './trace.ts';
import type { TracePart } from './trace-parts.ts';

/** Terms of a sum that are written out; more are a number. */
const WRITTEN = 5;

/**
 * How a number is made of its parts, with the numbers filled in: `1,000 × 4,160 ÷ 54,030 = 77.0`. Null for a number that has no
 * parts, and where a part is not known.
 */
export function filledIn(
  request: TraceRequest,
  value: number | null,
  parts: readonly TracePart[],
  catalogue: Catalogue,
  t: Translator,
): string | null {
  if (value === null || parts.length === 0) return null;
  const number = (one: number): string => formatNumber(one, t.language, digitsOf(one));
  const aggregation = catalogue.framework.indicators.find(({ id }) => id === request.indicator)?.aggregation;
  const equals = (text: string): string => `${text} = ${number(value)}`;
  const addition = (of: readonly TracePart[]): string => {
    const known = of.flatMap((part) => (part.value === null ? [] : [part.value]));
    const rest = known.length - WRITTEN;
    const written = known
      .slice(0, WRITTEN)
      .map((one, place) => (place > 0 && one < 0 ? `− ${number(-one)}` : place > 0 ? `+ ${number(one)}` : number(one)));
    return [
      ...written,
      ...(rest > 0 ? [t('origin.more', { count: rest, sum: number(sum(known.slice(WRITTEN))) })] : []),
    ].join(' ');
  };
  switch (aggregation?.kind) {
    case 'sum':
      return equals(addition(parts));
    case 'median': {
      const known = parts.flatMap((part) => (part.value === null ? [] : [part.value]));
      const [lowest, highest] = [Math.min(...known), Math.max(...known)];
      return equals(t('origin.median', { count: known.length, lowest: number(lowest), highest: number(highest) }));
    }
    case 'areas':
      return t('origin.areas', { count: parts.filter((part) => (part.value ?? 0) > 0).length, of: parts.length });
    case 'ratio': {
      const of = (id: string): number => sum(parts.flatMap((part) => (part.indicator === id ? [part.value ?? 0] : [])));
      const factor = aggregation.factor === 1 ? '' : `${number(aggregation.factor)} × `;
      return equals(`${factor}${number(of(aggregation.numerator))} ÷ ${number(of(aggregation.denominator))}`);
    }
    case 'formula': {
      if (parts.every((part) => part.indicator === request.indicator)) return equals(addition(parts));
      if (parts.some((part) => part.value === null)) return null;
      const parsed = parseFormula(aggregation.formula);
      if (!parsed.ok) return null;
      return equals(
        filledFormula(parsed.value, request.year, (id, year) => {
          const found = parts.find((part) => part.indicator === id && part.year === year)?.value ?? 0;
          return found < 0 ? `(${number(found)})` : number(found);
        }),
      );
    }
    default:
      return null;
  }
}

/** Small numbers keep three significant digits: rates of growth would else read as zero. */
const digitsOf = (value: number): { readonly decimals?: number } =>
  value !== 0 && Math.abs(value) < 0.1 ? { decimals: Math.min(12, 2 - Math.floor(Math.log10(Math.abs(value)))) } : {};
