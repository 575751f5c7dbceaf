import { useMemo } from 'react';
import type { Disaggregations } from '#shared/engine/disaggregations';
import { applyLens, areasAskedAmong, inhabitedAreas } from '#shared/framework/lens';
import { type Band, bandsOf } from '#shared/framework/tree';
import { DISAGGREGATION_LISTS, LAST_YEARS, SERIES_COLUMNS } from '../../queries/engine-queries.ts';
import { useAnswer, useAnswers, useDocument, useT } from '../../queries/hooks.ts';
import { ViewHeader } from '../../ui/layout.tsx';
import { OverviewTable } from './indicator-table.tsx';
import styles from './overview.module.css';
import { isUnasked, overviewRows } from './overview-rows.ts';

const NO_LISTS: ReadonlyMap<string, Disaggregations> = new Map();

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
    bands.map((band) => ({
      indicators: band.indicators.map(({ id }) => id),
      areas: [area],
      years: lens.years,
      breakdowns: 'shown' as const,
    })),
  );
  const isReady = answers.every(({ state }) => state === 'ready');
  const counted = useAnswer(DISAGGREGATION_LISTS, isReady ? indicators.map(({ id }) => id) : null);
  const members = useMemo(() => inhabitedAreas(catalogue, lens), [catalogue, lens]);
  const asked = useMemo(() => areasAskedAmong(catalogue, members), [catalogue, members]);
  // After what is shown first: it reads every country.
  const reach = useAnswer(
    LAST_YEARS,
    isReady && group
      ? { indicators: indicators.map(({ id }) => id), areas: members, years: lens.years, breakdowns: 'headline' }
      : null,
  );
  const covered = useMemo(() => {
    if (!group) return null;
    if (!reach.value) return 'unknown';
    const found = new Map<string, Set<string>>();
    for (const { indicator, area: code } of reach.value.lastYears)
      found.set(indicator, (found.get(indicator) ?? new Set()).add(code));
    return found;
  }, [group, reach.value]);
  const rows = answers.map((answer, at) =>
    overviewRows(bands[at]?.indicators ?? [], answer, counted.value ?? NO_LISTS, covered, asked),
  );
  const missing = rows.flat().filter((row) => row.series === null && row.failure === null && !isUnasked(row)).length;
  const isLoading =
    answers.some(({ state }) => state === 'loading') ||
    (isReady && (counted.state === 'loading' || (group !== undefined && reach.state === 'loading')));
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
        {isReady && !isLoading ? t('overview.gap', { count: missing }) : ''}
        {isLoading ? t('shell.loading') : ''}
      </p>
      {bands.map((band, at) => (
        <section key={band.node?.id ?? 'own'} className={styles.band}>
          <h2>{headingOf(band)}</h2>
          <OverviewTable
            caption={headingOf(band)}
            rows={rows[at] ?? []}
            isWhole={lens.group === null && lens.years === null}
            baselineYear={base}
          />
        </section>
      ))}
      <p className="soft">{t('overview.coverageRule')}</p>
    </>
  );
}
