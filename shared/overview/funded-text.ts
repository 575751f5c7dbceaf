import { formatNumber } from '../core/format.ts';
import type { Translator } from '../i18n/translator.ts';
import type { FundedPlans } from './funded.ts';

/** How much of what the plans require is funded, which plan is funded least, and how many say nothing. */
export function fundedText(
  { portfolio, leastFunded }: FundedPlans,
  nameOf: (area: string) => string,
  t: Translator,
): string {
  const money = (value: number) => formatNumber(value, t.language, { notation: 'compact' });
  return [
    t('overview.card.fundedOf', {
      funding: money(portfolio.funding),
      requirements: money(portfolio.requirements),
      name: nameOf(leastFunded.area),
      share: formatNumber(leastFunded.coverage, t.language, { percent: true, decimals: 0 }),
    }),
    portfolio.unknown > 0 ? t('overview.card.fundedUnknown', { count: portfolio.unknown }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
