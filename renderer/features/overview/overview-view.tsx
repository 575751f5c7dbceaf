import { useMemo } from 'react';
import type { Series } from '#shared/engine/observations';
import type { Indicator } from '#shared/framework/framework';
import { applyLens } from '#shared/framework/lens';
import { bandsOf } from '#shared/framework/tree';
import { describeFailure } from '#shared/i18n/translator';
import { SERIES } from '../../queries/engine-queries.ts';
import { useAnswer, useT, useWorkbench } from '../../queries/hooks.ts';
import { ViewHeader } from '../../ui/layout.tsx';
import { IndicatorRow } from './indicator-row.tsx';
import './overview.css';

export function OverviewView() {
  const t = useT();
  const { catalogue, lens } = useWorkbench();
  const { framework } = catalogue;
  const { indicators, area } = useMemo(() => applyLens(catalogue, lens), [catalogue, lens]);
  const group = catalogue.groups.find((candidate) => candidate.code === area);
  const answer = useAnswer(SERIES, { indicators: indicators.map(({ id }) => id), areas: [area], years: lens.years });
  const found = useMemo(() => byIndicator(answer.value ?? []), [answer.value]);
  const missing = indicators.filter(({ id }) => !found.has(id)).length;
  const base = framework.baselineYear;
  return (
    <>
      <ViewHeader
        title={t('overview.title')}
        lead={t('overview.lead', { area: group?.name[t.language] ?? area, year: String(base) })}
      />
      <p role="status" className="soft">
        {answer.state === 'ready' ? t('overview.gap', { count: missing }) : ''}
        {answer.state === 'loading' ? t('shell.loading') : ''}
        {answer.state === 'failed' ? describeFailure(t, answer.error) : ''}
      </p>
      {bandsOf(framework, indicators).map((band) =>
        band.indicators.length === 0 ? null : (
          <section key={band.node?.id ?? 'own'} className="band">
            <h2>
              {band.node
                ? `${band.node.kind === 'objective' ? `${band.node.code}. ` : ''}${band.node.name[t.language]}`
                : t('overview.own')}
            </h2>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('overview.indicator')}</th>
                  <th scope="col" className="number">
                    {t('overview.latest')}
                  </th>
                  <th scope="col" className="number">
                    {t('overview.change', { year: String(base) })}
                  </th>
                  <th scope="col">{t('overview.trend', { year: String(base) })}</th>
                  <th scope="col">{t('overview.coverage')}</th>
                </tr>
              </thead>
              <tbody>
                {band.indicators.map((indicator) => (
                  <IndicatorRow
                    key={indicator.id}
                    indicator={indicator}
                    series={found.get(indicator.id) ?? []}
                    isReady={answer.value !== null}
                    isWhole={lens.group === null && lens.years === null}
                    countries={countriesBehind(indicator, group?.members.length ?? null)}
                    baselineYear={base}
                  />
                ))}
              </tbody>
            </table>
          </section>
        ),
      )}
    </>
  );
}

const byIndicator = (series: readonly Series[]): ReadonlyMap<string, readonly Series[]> => {
  const map = new Map<string, Series[]>();
  for (const one of series) map.set(one.indicator, [...(map.get(one.indicator) ?? []), one]);
  return map;
};

/** How many countries a value could stand for; null where the indicator is published for the area as a whole. */
const countriesBehind = ({ aggregation }: Indicator, members: number | null): number | null =>
  aggregation.kind === 'none' ? null : members;
