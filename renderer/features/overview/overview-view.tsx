import { useMemo } from 'react';
import type { Failure } from '#shared/core/errors';
import type { AnsweredSeries } from '#shared/engine/answered-series';
import type { Indicator } from '#shared/framework/framework';
import { applyLens } from '#shared/framework/lens';
import { type Band, bandsOf } from '#shared/framework/tree';
import { SERIES_COLUMNS } from '../../queries/engine-queries.ts';
import { type Loaded, useAnswers, useDocument, useT } from '../../queries/hooks.ts';
import { ViewHeader } from '../../ui/layout.tsx';
import { type OverviewRow, OverviewTable } from './indicator-table.tsx';
import styles from './overview.module.css';

export function OverviewView() {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const { framework } = catalogue;
  const { indicators, area } = useMemo(() => applyLens(catalogue, lens), [catalogue, lens]);
  const group = catalogue.groups.find((candidate) => candidate.code === area);
  const bands = bandsOf(framework, indicators).filter((band) => band.indicators.length > 0);
  // Each band by itself, in the order they stand: the framework's figures never wait for, or fail with, a person's files.
  const answers = useAnswers(
    SERIES_COLUMNS,
    bands.map((band) => ({ indicators: band.indicators.map(({ id }) => id), areas: [area], years: lens.years })),
  );
  const isReady = answers.every(({ state }) => state === 'ready');
  const missing = answers.reduce((sum, { value }, at) => sum + missingIn(value, bands[at]?.indicators ?? []), 0);
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
        {isReady ? t('overview.gap', { count: missing }) : ''}
        {answers.some(({ state }) => state === 'loading') ? t('shell.loading') : ''}
      </p>
      {bands.map((band, at) => (
        <section key={band.node?.id ?? 'own'} className={styles.band}>
          <h2>{headingOf(band)}</h2>
          <OverviewTable
            caption={headingOf(band)}
            rows={rowsOf(band.indicators, answers[at], group?.members.length ?? null)}
            isWhole={lens.group === null && lens.years === null}
            baselineYear={base}
          />
        </section>
      ))}
    </>
  );
}

/** How many of `indicators` have no series, of those that could be worked out. */
function missingIn(value: AnsweredSeries | null, indicators: readonly Indicator[]): number {
  if (!value) return 0;
  const named = new Set([
    ...value.columns.keys.map(({ indicator }) => indicator),
    ...value.failed.map((one) => one.indicator),
  ]);
  return indicators.filter(({ id }) => !named.has(id)).length;
}

function rowsOf(
  indicators: readonly Indicator[],
  answer: Loaded<AnsweredSeries> | undefined,
  members: number | null,
): readonly OverviewRow[] {
  const places = new Map<string, number[]>();
  for (const [place, { indicator }] of answer?.value?.columns.keys.entries() ?? [])
    places.set(indicator, [...(places.get(indicator) ?? []), place]);
  const failureOf = (id: string): Failure | null =>
    answer?.state === 'failed'
      ? answer.error
      : (answer?.value?.failed.find(({ indicator }) => indicator === id)?.failure ?? null);
  return indicators.map((indicator) => {
    const [first, ...others] = places.get(indicator.id) ?? [];
    return {
      indicator,
      main: first === undefined ? null : (answer?.value?.columns.at(first) ?? null),
      others: others.length,
      countries: countriesBehind(indicator, members),
      isKnown: answer?.state === 'ready',
      failure: failureOf(indicator.id),
    };
  });
}

/** How many countries a value could stand for; null where the indicator is published for the area as a whole. */
const countriesBehind = ({ aggregation }: Indicator, members: number | null): number | null =>
  aggregation.kind === 'none' ? null : members;
