import { nameOf } from '../charts/from-series.ts';
import { breakdownText } from '../framework/breakdown.ts';
import type { Translator } from '../i18n/translator.ts';
import type { CommentPlace, SeriesPlace } from '../workbench/review.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { judgedFigures } from './figures.ts';
import { samePlace } from './threads.ts';

/** Signs of a quotation that name it. */
const QUOTED = 80;

const shorter = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED).trimEnd()}…` : text);

/** An indicator in an area, its breakdown and year. */
export const seriesName = (
  { indicator: id, area, dims, year }: Omit<SeriesPlace, 'on'> & { readonly year?: number | null },
  { catalogue }: Pick<Workbench, 'catalogue'>,
  t: Translator,
): string => {
  const indicator = catalogue.framework.indicators.find((one) => one.id === id);
  const name = [indicator?.code, indicator?.name[t.language] ?? id].filter(Boolean).join(' ');
  return [name, nameOf(catalogue, area, t), breakdownText(dims, t), year ?? '']
    .filter((part) => part !== '')
    .join(' · ');
};

/** What a person calls the place a comment hangs on. */
export function placeName(place: CommentPlace, workbench: Workbench, t: Translator): string {
  switch (place.on) {
    case 'whole':
      return t('reviewing.of.whole');
    case 'figure':
    case 'chart':
    case 'scenario':
      return (
        judgedFigures(workbench, t).find((one) => samePlace(one.place, place))?.name ?? t(`reviewing.of.${place.on}`)
      );
    case 'series':
    case 'point':
      return seriesName(place, workbench, t);
    case 'row':
      return t('reviewing.of.row', { name: shorter(place.labels.join(', ')) });
    case 'paragraph':
      return t('reviewing.of.paragraph', { text: shorter(place.exact) });
    case 'source-row':
      return t('reviewing.of.source-row', {
        number: String(place.row),
        name: workbench.sources.find(({ id }) => id === place.source)?.name ?? place.source,
      });
    case 'pledge':
      return t('reviewing.of.pledge', { name: shorter(place.pledge) });
    case 'lever':
      return t('reviewing.of.lever', {
        number: String(place.at + 1),
        name: workbench.scenarios.find(({ id }) => id === place.scenario)?.name ?? place.scenario,
      });
  }
}
