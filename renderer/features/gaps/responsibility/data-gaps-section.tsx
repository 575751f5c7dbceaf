import { useMemo, useState } from 'react';
import { formatNumber } from '#shared/core/format';
import { dataGapsToCsv } from '#shared/export/responsibility-csv';
import { applyLens, areasAskedAmong, inhabitedAreas } from '#shared/framework/lens';
import { bandsOf } from '#shared/framework/tree';
import { describeFailure } from '#shared/i18n/translator';
import { withComponentIndicators } from '#shared/projections/evidence';
import { inYear } from '#shared/responsibility/by-area';
import { CONTEXT } from '#shared/responsibility/context';
import { type CoverageOf, recentShare } from '#shared/responsibility/coverage-waffle';
import { type DataGap, dataGaps, hasNoValue, isAskedOfNobody } from '#shared/responsibility/data-gaps';
import { situationsIn } from '#shared/responsibility/plans';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { LAST_YEARS, SERIES } from '../../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../../queries/hooks.ts';
import { AnswerFailures } from '../../../ui/answer-failures.tsx';
import { Button } from '../../../ui/button.tsx';
import { NumberInput, Segments } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { CoverageWaffles } from './coverage-waffles.tsx';
import { FigureTable } from './figure-table.tsx';
import styles from './responsibility.module.css';
import { useSaveTable, useSourceText } from './use-responsibility.ts';

const FRESH = 5;

/** Whether areas are counted: it is asked here, and a value of a single area could be. */
const isCounted = (gap: DataGap): boolean => !gap.isCount && !isAskedOfNobody(gap);

/** What is missing, how stale it is, and for whom: by indicator, objective and region. */
export function DataGapsSection() {
  const t = useT();
  const { catalogue, lens, publishers, sources } = useDocument('catalogue', 'lens', 'publishers', 'sources');
  const save = useSaveTable();
  const sourceOf = useSourceText();
  const view = useMemo(() => applyLens(catalogue, lens), [catalogue, lens]);
  const members = useMemo(() => inhabitedAreas(catalogue, lens), [catalogue, lens]);
  const asked = useMemo(() => view.indicators.map(({ id }) => id), [view]);
  const situations = useMemo(
    () => situationsIn(catalogue, lens).map((code) => ({ code, kind: 'situation' as const })),
    [catalogue, lens],
  );
  const regions = useMemo(
    () =>
      catalogue.groups
        .filter(({ kind }) => kind === 'unhcr-region')
        .map((group) => ({ ...group, members: group.members.filter((code) => members.includes(code)) }))
        .filter((group) => group.members.length > 0),
    [catalogue, members],
  );
  const years = useAnswer(LAST_YEARS, {
    indicators: withComponentIndicators(asked, catalogue.framework.indicators),
    areas: [...new Set([view.area, ...members, ...situations.map(({ code }) => code)])],
    years: lens.years,
    breakdowns: 'headline',
  });
  const hosted = useAnswer(SERIES, { indicators: [CONTEXT.refugees], areas: members, years: lens.years });
  // What could not be worked out is neither missing nor there.
  const indicators = useMemo(() => {
    const failed = new Set(years.value?.failed.map(({ indicator }) => indicator));
    return view.indicators.filter(({ id }) => !failed.has(id));
  }, [view, years.value]);
  const [fresh, setFresh] = useState<number | null>(FRESH);
  const [shows, setShows] = useState<CoverageOf>('refugees');
  const found = useMemo(() => {
    const [lastYears, refugees] = [years.value?.lastYears, hosted.value];
    if (!lastYears || !refugees) return null;
    // No clock: data are as old as they are against the latest refugee figures.
    const now = Math.max(...refugees.flatMap(({ points }) => points.map(({ year }) => year)), Number.NEGATIVE_INFINITY);
    if (!Number.isFinite(now)) return null;
    const common = {
      indicators,
      lastYears,
      groups: situations,
      refugees: inYear(refugees, CONTEXT.refugees, now),
      now,
      fresh: fresh ?? FRESH,
    };
    const whole = dataGaps({ ...common, asked: areasAskedAmong(catalogue, members), whole: view.area });
    const parts = regions.map((region) =>
      dataGaps({ ...common, asked: areasAskedAmong(catalogue, region.members), whole: region.code }),
    );
    const tables = [
      { group: view.area, gaps: whole },
      ...regions.map(({ code }, at) => ({ group: code, gaps: parts[at] ?? [] })),
    ];
    return { now, whole, regions: parts, tables };
  }, [years.value, hosted.value, indicators, catalogue, members, view.area, situations, regions, fresh]);
  const percent = (value: number | null) =>
    value === null ? '' : formatNumber(value, t.language, { percent: true, decimals: 0 });
  const share = (gap: DataGap | undefined) => (gap ? percent(recentShare(gap, shows)) : '');
  const reach = (gap: DataGap | undefined, recent: (gap: DataGap) => number) =>
    gap && isCounted(gap) ? t('gaps.data.of', { recent: recent(gap), areas: gap.areas }) : '';
  const ageText = (gap: DataGap | undefined) => {
    if (gap && isAskedOfNobody(gap)) return t('gaps.data.notAsked');
    if (gap?.medianStale != null) return formatNumber(gap.medianStale, t.language);
    if (gap?.groupKind) return t('gaps.data.byGroup', { kind: t(`catalogue.groupKind.${gap.groupKind}`) });
    return gap?.hasWhole ? t('gaps.data.wholeOnly') : '';
  };
  if (!found)
    return (
      <Panel title={t('gaps.data.title')}>
        <AnswerFailures t={t} answer={years} indicators={catalogue.framework.indicators} />
        {hosted.state === 'failed' ? <p role="alert">{describeFailure(t, hosted.error)}</p> : null}
        <p role="status">
          {t(years.state === 'loading' || hosted.state === 'loading' ? 'shell.loading' : 'gaps.data.nothing')}
        </p>
      </Panel>
    );
  // What is nowhere was looked for everywhere.
  const lookedThrough = {
    sources: [...publishers, ...sources.filter(({ kind }) => kind === 'file')].map(({ id }) => id),
    indicators: indicators.map(({ id }) => id),
    areas: members,
    years: lens.years,
  };
  const without = found.whole.filter(hasNoValue).length;
  const onlyWhole = found.whole.filter((gap) => gap.covered === 0 && gap.hasWhole && isCounted(gap)).length;
  const byGroup = found.whole.filter(({ groupKind }) => groupKind !== null).length;
  const unasked = found.whole.filter(isAskedOfNobody).length;
  const counts = found.whole.filter(({ isCount }) => isCount).length;
  const places = new Map(indicators.map(({ id }, at) => [id, at]));
  return (
    <Panel
      title={t('gaps.data.title')}
      actions={
        <div className="actions">
          <AddToReport
            what={t('gaps.data.title')}
            source={{ of: 'data-gaps', fresh: fresh ?? FRESH, reached: shows }}
          />
          <Button
            onPress={() =>
              save('gaps.data.title', String(found.now), lookedThrough, (remarks) =>
                dataGapsToCsv(found.tables, remarks),
              )
            }
          >
            {t('gaps.export')}
          </Button>
        </div>
      }
    >
      <AnswerFailures t={t} answer={years} indicators={catalogue.framework.indicators} />
      <div className={styles.choiceLine}>
        <NumberInput label={t('gaps.data.fresh')} value={fresh} onChange={setFresh} minimum={1} maximum={50} />
        <Segments
          label={t('gaps.data.shows')}
          items={[
            { id: 'refugees', name: t('gaps.data.shows.refugees') },
            { id: 'areas', name: t('gaps.data.shows.areas') },
          ]}
          value={shows}
          onChange={(id) => setShows(id === 'areas' ? 'areas' : 'refugees')}
        />
      </div>
      <CoverageWaffles gaps={found.whole} indicators={indicators} of={shows} />
      <p className="soft">
        {t('gaps.data.finding', {
          without,
          onlyWhole,
          byGroup,
          counts,
          unasked,
          all: found.whole.length,
          fresh: fresh ?? FRESH,
          year: String(found.now),
        })}
      </p>
      <div className={styles.dataGaps}>
        {bandsOf(
          catalogue.framework,
          view.indicators.filter(({ id }) => places.has(id)),
        )
          .filter((band) => band.indicators.length > 0)
          .map(({ node, indicators: own }) => (
            <FigureTable
              key={node?.id ?? ''}
              caption={node?.name[t.language] ?? t('gaps.data.outside')}
              columns={[
                t('gaps.indicator'),
                t('gaps.data.lastYear'),
                t('gaps.data.stale'),
                t('gaps.data.covered'),
                t('gaps.data.recent'),
                t(shows === 'refugees' ? 'gaps.data.refugees' : 'gaps.data.shows.areas'),
                ...regions.map(({ name }) => name[t.language]),
              ]}
              rows={own
                .map((indicator) => {
                  const at = places.get(indicator.id) ?? -1;
                  return { indicator, at, gap: found.whole[at] };
                })
                .map(({ indicator, at, gap }) => ({
                  key: indicator.id,
                  name: `${indicator.code} ${indicator.name[t.language]}`,
                  cells: [
                    gap?.lastYear == null
                      ? gap && isAskedOfNobody(gap)
                        ? ''
                        : t('gaps.data.never')
                      : String(gap.lastYear),
                    ageText(gap),
                    reach(gap, ({ covered }) => covered),
                    reach(gap, ({ recent }) => recent),
                    share(gap),
                    ...found.regions.map((region) => share(region[at])),
                  ],
                }))}
            />
          ))}
      </div>
      <p className="soft">{t('overview.coverageRule')}</p>
      <p className="soft">{t('gaps.data.notes', { year: String(found.now) })}</p>
      <p className="soft">{t('charts.source', { source: sourceOf(hosted.value ?? [], found.now) })}</p>
    </Panel>
  );
}
