import { breakdowns } from '../i18n/en/breakdowns.ts';
import type { MessageKey, Translator } from '../i18n/translator.ts';

/** The values of a breakdown as written in the observation table (`basis=law;level=primary`), each with its dimension. */
const partsIn = (dims: string): readonly string[] => dims.split(';').filter((part) => !/^[^=]*=?$/.test(part));

/** A breakdown as people read it: its values in order, those of the framework in words; blank for the total. */
export const breakdownText = (dims: string, t: Translator): string =>
  partsIn(dims)
    .map((part) => {
      const key = `breakdown.${part}`;
      return key in breakdowns ? t(key as MessageKey) : part.slice(part.indexOf('=') + 1);
    })
    .join(', ');
