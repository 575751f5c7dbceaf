import type { PledgePageSource } from '#shared/workbench/exhibit-source';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { useT } from '../../../queries/hooks.ts';

const NAMES = {
  stages: 'pages.stages',
  money: 'pages.money',
  plans: 'pages.byPlan',
  countries: 'pages.byCountry',
  results: 'pages.results',
  given: 'pages.given',
  verdicts: 'pages.platform.gaps',
} as const satisfies Readonly<Record<PledgePageSource['as'], string>>;

/** Parts that are tables alone. */
const TABLES: readonly PledgePageSource['as'][] = ['results', 'given', 'verdicts'];

/** Puts a part of the page into the report. */
export function AddPage(chosen: Omit<PledgePageSource, 'of'>) {
  const t = useT();
  return (
    <AddToReport
      source={{ of: 'pledge-page', ...chosen } as PledgePageSource}
      what={t(NAMES[chosen.as])}
      shows={TABLES.includes(chosen.as) ? 'table' : 'figure'}
    />
  );
}
