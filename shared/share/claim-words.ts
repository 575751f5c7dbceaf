import { formatNumber } from '../core/format.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ClaimCheck, ClaimDifference } from './claims.ts';

/** How the bundled data of a file differ from those of this programme, in one sentence. */
export const claimSentence = ({ changed, reworded, added, missing }: ClaimCheck, t: Translator): string =>
  t('seal.claims.differ', { changed, reworded, added, missing });

/** One difference, with the place as this programme names it. `catalogue` is the bundled one: that of a file may be made up too. */
export function claimWords(difference: ClaimDifference, { areas, framework }: Catalogue, t: Translator): string {
  const { indicator, area, year, dims } = difference;
  const number = (value: number | null): string =>
    value === null ? t('seal.claim.none') : formatNumber(value, t.language, { significant: 15 });
  const known = framework.indicators.find(({ id }) => id === indicator);
  return t(`seal.claim.${difference.kind}`, {
    indicator: known ? `${known.name[t.language]} (${indicator})` : indicator,
    place: areas.find(({ code }) => code === area)?.name[t.language] ?? area,
    year: String(year),
    part: dims === '' ? '' : ` [${dims}]`,
    said: number(difference.said),
    bundled: number(difference.bundled),
  });
}
