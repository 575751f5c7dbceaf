import { nameOf } from '#shared/charts/from-series';
import { breakdownText } from '#shared/framework/breakdown';
import type { Catalogue } from '#shared/framework/catalogue';
import type { Translator } from '#shared/i18n/translator';
import type { Traced } from '../store/session.ts';

/** What a number is of: indicator, area and disaggregation, without its year. */
export const tracedName = ({ indicator, area, dims }: Traced, catalogue: Catalogue, t: Translator): string =>
  [
    catalogue.framework.indicators.find(({ id }) => id === indicator)?.name[t.language] ?? indicator,
    nameOf(catalogue, area, t),
    breakdownText(dims, t),
  ]
    .filter(Boolean)
    .join(' · ');
