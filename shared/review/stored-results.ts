import { formatDate } from '../core/format.ts';
import type { Translator } from '../i18n/translator.ts';
import { placeOfFigure, type Results } from '../share/results.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { type FigureSource, figureSources } from './figure-sources.ts';

const sourceKey = ({ on, id }: FigureSource): string => JSON.stringify([on, id]);

/** Results of one source of figures after the other. */
export function resultsBySource(results: Results): (source: FigureSource) => readonly string[] {
  const bySource = new Map<string, string[]>();
  for (const figure of results.keys()) {
    const place = placeOfFigure(figure);
    if (place) bySource.set(sourceKey(place), [...(bySource.get(sourceKey(place)) ?? []), figure]);
  }
  return (source) => bySource.get(sourceKey(source)) ?? [];
}

/** What shows figures and has no result among `results`. */
export function sourcesWithout(workbench: Workbench, results: Results): readonly FigureSource[] {
  const kept = resultsBySource(results);
  return figureSources(workbench).filter((source) => kept(source).length === 0);
}

/** What a file says of the results it keeps, in sentences: how many, of which version and days, and how many charts and blocks have none. */
export function storedSentences(workbench: Workbench, results: Results, t: Translator): readonly string[] {
  const sources = figureSources(workbench).length;
  if (sources === 0) return [];
  const left = sourcesWithout(workbench, results).length;
  const all = [...results.values()];
  if (all.length === 0) return [t('recompute.stored.none')];
  const days = [...new Set(all.map(({ date }) => date))].sort();
  const dates = [...new Set([days.at(0) ?? '', days.at(-1) ?? ''])].map((day) => formatDate(day, t.language));
  const versions = [...new Set(all.map(({ basis }) => basis.app))].sort().join(', ');
  return [
    t('recompute.stored.verified', { count: all.length, versions, dates: dates.join(' – ') }),
    ...(left > 0 ? [t('recompute.stored.left', { count: left })] : []),
  ];
}
