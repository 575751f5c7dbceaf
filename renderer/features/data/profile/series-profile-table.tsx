import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { formatNumber } from '#shared/core/format';
import { breakdownText } from '#shared/framework/breakdown';
import type { Unit } from '#shared/framework/units';
import { valueText } from '#shared/framework/value-text';
import type { ProfiledSeries } from '#shared/profile/profile-table';
import { findingLines, restLine } from '#shared/profile/profile-text';
import { FINDINGS, type Finding, findingsOf } from '#shared/profile/series-profile';
import { CHANGES_NEEDED, SCORE_LIMIT } from '#shared/profile/shocks';
import { Sparkline } from '../../../charts/sparkline.tsx';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { show, trace } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { SelectField, TextInput } from '../../../ui/fields.tsx';
import styles from '../data.module.css';

/** Series shown at first. */
const FIRST = 50;

type Filter = 'all' | 'attention' | Finding;
const FILTERS: readonly Filter[] = ['attention', 'all', ...FINDINGS];

/** The profiled series of a source, what needs attention first; each leads to its chart and to the origin of its numbers. */
export function SeriesProfileTable({ found }: { readonly found: readonly ProfiledSeries[] }) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const [filter, setFilter] = useState<Filter>('attention');
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim().toLocaleLowerCase(t.language));
  const indicators = useMemo(
    () => new Map(catalogue.framework.indicators.map((indicator) => [indicator.id, indicator])),
    [catalogue],
  );
  const { nameOf: placeOf } = usePlaces();
  const nameOf = useCallback(
    ({ indicator, area, counterpart, dims }: ProfiledSeries): string =>
      [
        indicators.get(indicator)?.name[t.language] ?? indicator,
        [area, counterpart].filter(Boolean).map(placeOf).join(' ← '),
        breakdownText(dims, t),
      ]
        .filter(Boolean)
        .join(' · '),
    [indicators, placeOf, t],
  );
  const counts = useMemo(() => countFindings(found), [found]);
  const fits = useMemo(
    () =>
      found.filter((one) => {
        const findings = findingsOf(one.profile);
        const isWanted = filter === 'all' || (filter === 'attention' ? findings.length > 0 : findings.includes(filter));
        return isWanted && (wanted === '' || nameOf(one).toLocaleLowerCase(t.language).includes(wanted));
      }),
    [found, filter, wanted, nameOf, t],
  );
  const unitOf = ({ indicator }: ProfiledSeries): Unit | null => indicators.get(indicator)?.unit ?? null;
  const textIn = (unit: Unit | null) => (value: number) =>
    unit ? valueText(value, unit, t.language) : formatNumber(value, t.language);
  const columns: readonly TableColumn<ProfiledSeries>[] = [
    { id: 'series', header: t('profile.one'), cell: nameOf },
    {
      id: 'line',
      header: t('profile.line'),
      cell: (one) => <Line one={one} name={nameOf(one)} text={textIn(unitOf(one))} />,
    },
    {
      id: 'years',
      header: t('profile.years'),
      className: 'nowrap',
      cell: ({ profile }) =>
        profile.firstYear === null ? '' : [...new Set([profile.firstYear, profile.lastYear])].join('–'),
    },
    {
      id: 'points',
      header: t('profile.points'),
      align: 'number',
      cell: ({ profile }) => formatNumber(profile.points, t.language),
    },
    {
      id: 'findings',
      header: t('profile.findings'),
      cell: (one) => <Findings profile={one.profile} unit={unitOf(one)} />,
    },
    {
      id: 'actions',
      header: t('data.actions'),
      isHeaderHidden: true,
      cell: (one) => <Actions one={one} name={nameOf(one)} />,
    },
  ];
  const filterName = (one: Filter): string =>
    one === 'all' || one === 'attention' ? t(`profile.filter.${one}`) : t(`profile.finding.${one}`);
  return (
    <>
      <div className={styles.profileFilter}>
        <SelectField
          label={t('profile.filter')}
          items={FILTERS.filter((one) => (counts.get(one) ?? 0) > 0 || one === filter).map((one) => ({
            id: one,
            name: `${filterName(one)} (${formatNumber(counts.get(one) ?? 0, t.language)})`,
          }))}
          value={filter}
          onChange={(id) => setFilter(FILTERS.find((one) => one === id) ?? 'all')}
        />
        <TextInput label={t('profile.search')} value={search} onChange={setSearch} />
        <p role="status">
          {t('profile.count', { count: found.length, found: counts.get('attention') ?? 0, shown: fits.length })}
        </p>
      </div>
      <DataTable
        key={`${filter} ${wanted}`}
        t={t}
        className={styles.seriesProfile}
        caption={t('profile.series')}
        isCaptionHidden
        columns={columns}
        rows={fits}
        keyOf={({ indicator, area, counterpart, dims }) => `${indicator} ${area} ${counterpart} ${dims}`}
        first={FIRST}
      />
      <p className="soft">
        {t('profile.rule', { limit: formatNumber(SCORE_LIMIT, t.language), needed: CHANGES_NEEDED })}
      </p>
    </>
  );
}

interface OfSeriesProps {
  readonly one: ProfiledSeries;
  readonly name: string;
}

function Line({ one: { profile, values }, name, text }: OfSeriesProps & { readonly text: (value: number) => string }) {
  const t = useT();
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return null;
  return (
    <Sparkline
      points={withHoles(values)}
      baseline={profile.shocks.found[0]?.year ?? null}
      label={t('profile.lineOf', {
        series: name,
        first: text(first.value),
        firstYear: String(first.year),
        last: text(last.value),
        lastYear: String(last.year),
      })}
    />
  );
}

function Findings({ profile, unit }: { readonly profile: ProfiledSeries['profile']; readonly unit: Unit | null }) {
  const t = useT();
  const rest = restLine(profile, t);
  return (
    <>
      {findingLines(profile, unit, t).map((line) => (
        <div key={line}>{line}</div>
      ))}
      {rest ? <div className="soft">{rest}</div> : null}
    </>
  );
}

function Actions({ one: { indicator, area, dims, profile }, name }: OfSeriesProps) {
  const t = useT();
  // The number a reader asks about first: the shock, else the newest value.
  const year = profile.shocks.found[0]?.year ?? profile.lastYear;
  if (year === null) return null;
  return (
    <div className="actions">
      <Button
        onPress={() => show({ view: 'explore', indicator, areas: [area] })}
        label={t('profile.chartOf', { series: name })}
      >
        {t('profile.chart')}
      </Button>
      <Button
        onPress={() => trace({ indicator, area, year, dims })}
        label={t('profile.traceOf', { series: name, year: String(year) })}
      >
        {t('profile.trace')}
      </Button>
    </div>
  );
}

/** How many series each filter leaves. */
function countFindings(found: readonly ProfiledSeries[]): ReadonlyMap<Filter, number> {
  const counts = new Map<Filter, number>([['all', found.length]]);
  const add = (filter: Filter) => counts.set(filter, (counts.get(filter) ?? 0) + 1);
  for (const { profile } of found) {
    const findings = findingsOf(profile);
    if (findings.length > 0) add('attention');
    for (const finding of findings) add(finding);
  }
  return counts;
}

/** Values with a hole where years are missing in between, so that the line breaks there. */
const withHoles = (values: ProfiledSeries['values']): readonly { readonly x: number; readonly y: number | null }[] =>
  values.flatMap(({ year, value }, i) => {
    const before = values[i - 1];
    const point = { x: year, y: value };
    return before && before.year < year - 1 ? [{ x: before.year + 1, y: null }, point] : [point];
  });
