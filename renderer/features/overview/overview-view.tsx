import { useMemo } from 'react';
import type { Series } from '#shared/engine/observations';
import type { Indicator } from '#shared/framework/framework';
import { applyLens } from '#shared/framework/lens';
import { type Band, bandsOf } from '#shared/framework/tree';
import { describeFailure } from '#shared/i18n/translator';
import { SERIES } from '../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../queries/hooks.ts';
import { ViewHeader } from '../../ui/layout.tsx';
import { OverviewTable } from './indicator-table.tsx';
import styles from './overview.module.css';

export function OverviewView() {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const { framework } = catalogue;
  const { indicators, area } = useMemo(() => applyLens(catalogue, lens), [catalogue, lens]);
  const group = catalogue.groups.find((candidate) => candidate.code === area);
  const answer = useAnswer(SERIES, { indicators: indicators.map(({ id }) => id), areas: [area], years: lens.years });
  const found = useMemo(() => byIndicator(answer.value ?? []), [answer.value]);
  const missing = indicators.filter(({ id }) => !found.has(id)).length;
  const base = framework.baselineYear;
  const headingOf = ({ node }: Band): string =>
    node ? `${node.kind === 'objective' ? `${node.code}. ` : ''}${node.name[t.language]}` : t('overview.own');
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
          <section key={band.node?.id ?? 'own'} className={styles.band}>
            <h2>{headingOf(band)}</h2>
            <OverviewTable
              caption={headingOf(band)}
              rows={band.indicators.map((indicator) => ({
                indicator,
                series: found.get(indicator.id) ?? [],
                countries: countriesBehind(indicator, group?.members.length ?? null),
              }))}
              isReady={answer.value !== null}
              isWhole={lens.group === null && lens.years === null}
              baselineYear={base}
            />
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
