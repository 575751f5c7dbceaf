import { breakdowns } from '../i18n/en/breakdowns.ts';
import type { MessageKey, Translator } from '../i18n/translator.ts';

/** The values of a breakdown as written in the observation table (`basis=law;level=primary`), each with its dimension. */
export const partsIn = (dims: string): readonly string[] => dims.split(';').filter((part) => !/^[^=]*=?$/.test(part));

const FIGURE = 'figure=';
export const isFigurePart = (part: string): boolean => part.startsWith(FIGURE);

/** Whether a breakdown holds what somebody set or stated of a series, not its values. */
export const isFigure = (dims: string): boolean => dims.includes(FIGURE) && partsIn(dims).some(isFigurePart);

/** The breakdown `dims` with another figure; null: that of the values themselves. */
export const asFigure = (dims: string, figure: 'target' | 'baseline' | null): string =>
  [...partsIn(dims).filter((part) => !isFigurePart(part)), ...(figure ? [FIGURE + figure] : [])].sort().join(';');

/** The breakdown `dims` as one report states it; `edition`: the year of that report. */
export const inEdition = (dims: string, edition: string): string =>
  [...partsIn(dims), `edition=${edition}`].sort().join(';');

/** The dimension of whom values are with: the origin of those hosted, the donor of those funded. */
export const COUNTERPART = 'counterpart';

/** Whether a breakdown is of one counterpart. */
export const isOfCounterpart = (dims: string): boolean =>
  partsIn(dims).some((part) => part.startsWith(`${COUNTERPART}=`));

/** A breakdown as people read it: its values in order, those of the framework in words; blank for the total. */
export const breakdownText = (dims: string, t: Translator): string =>
  partsIn(dims)
    .map((part) => {
      const key = `breakdown.${part}`;
      return key in breakdowns ? t(key as MessageKey) : part.slice(part.indexOf('=') + 1);
    })
    .join(', ');
