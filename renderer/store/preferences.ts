import type { Language } from '#shared/core/language';
import { type CsvDialect, isCsvDialect } from '#shared/export/csv-dialect';

export type Theme = 'light' | 'dark';

/** A choice kept from one start to the next; null where none was made or nothing can be kept. */
export function keptChoice(key: string): string | null {
  try {
    return localStorage.getItem(`jalon.${key}`);
  } catch {
    return null;
  }
}

export function keep(
  key: 'csv' | 'indicators' | 'language' | 'rail' | 'reviewer' | 'theme' | 'tour',
  value: string,
): void {
  try {
    localStorage.setItem(`jalon.${key}`, value);
  } catch {
    // A browser that keeps nothing still works; the choice lasts as long as the window.
  }
}

export function firstLanguage(): Language {
  const chosen = keptChoice('language') ?? globalThis.navigator?.language.slice(0, 2);
  return chosen === 'fr' ? 'fr' : 'en';
}

export function firstTheme(): Theme {
  const chosen = keptChoice('theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The dialect of CSV chosen; null where none was. */
export function firstCsvDialect(): CsvDialect | null {
  const chosen = keptChoice('csv');
  return isCsvDialect(chosen) ? chosen : null;
}

/** Whether the tour was taken or skipped before. */
export const isTourSeen = (): boolean => keptChoice('tour') !== null;
/** Whether the rail of views was folded to its icons last. */
export const isRailFolded = (): boolean => keptChoice('rail') === 'folded';
