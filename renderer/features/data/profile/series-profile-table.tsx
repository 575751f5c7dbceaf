import { useDeferredValue, useMemo, useState } from 'react';
import { dimsText } from '#shared/charts/from-series';
import { formatNumber } from '#shared/core/format';
import type { Indicator } from '#shared/framework/framework';
import { valueText } from '#shared/framework/value-text';
import type { ProfiledSeries } from '#shared/profile/profile-table';
import { findingLines, restLine } from '#shared/profile/profile-text';
import { FINDINGS, type Finding, findingsOf } from '#shared/profile/series-profile';
import { CHANGES_NEEDED, SCORE_LIMIT } from '#shared/profile/shocks';
import { Sparkline } from '../../../charts/sparkline.tsx';
import { useT, useWorkbench } from '../../../queries/hooks.ts';
import { show, trace } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField, TextInput } from '../../../ui/fields.tsx';

const PAGE = 50;

type Filter = 'all' | 'attention' | Finding;
const FILTERS: readonly Filter[] = ['attention', 'all', ...FINDINGS];

/** The profiled series of a source, what needs attention first; each leads to its chart and to the origin of its numbers. */
export function SeriesProfileTable({ found }: { readonly found: readonly ProfiledSeries[] }) {
  const t = useT();
  const { catalogue } = useWorkbench();
  const [filter, setFilter] = useState<Filter>('attention');
  const [search, setSearch] = useState('');
  const [pages, setPages] = useState(1);
  const wanted = useDeferredValue(search.trim().toLocaleLowerCase(t.language));
  const indicators = useMemo(
    () => new Map(catalogue.framework.indicators.map((indicator) => [indicator.id, indicator])),
    [catalogue],
  );
  const nameOf = useMemo(() => {
    const names = new Map([...catalogue.areas, ...catalogue.groups].map(({ code, name }) => [code, name[t.language]]));
    return ({ indicator, area, counterpart, dims }: ProfiledSeries): string =>
      [
        indicators.get(indicator)?.name[t.language] ?? indicator,
        [area, counterpart]
          .filter(Boolean)
          .map((code) => names.get(code) ?? code)
          .join(' ← '),
        dimsText(dims),
      ]
        .filter(Boolean)
        .join(' · ');
  }, [catalogue, indicators, t]);
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
  const shown = fits.slice(0, pages * PAGE);
  const filterName = (one: Filter): string =>
    one === 'all' || one === 'attention' ? t(`profile.filter.${one}`) : t(`profile.finding.${one}`);
  return (
    <>
      <div className="profile-filter">
        <SelectField
          label={t('profile.filter')}
          items={FILTERS.filter((one) => (counts.get(one) ?? 0) > 0 || one === filter).map((one) => ({
            id: one,
            name: `${filterName(one)} (${formatNumber(counts.get(one) ?? 0, t.language)})`,
          }))}
          value={filter}
          onChange={(id) => {
            setFilter(FILTERS.find((one) => one === id) ?? 'all');
            setPages(1);
          }}
        />
        <TextInput label={t('profile.search')} value={search} onChange={setSearch} />
        <p role="status">
          {t('profile.count', { count: found.length, found: counts.get('attention') ?? 0, shown: shown.length })}
        </p>
      </div>
      <table className="series-profile">
        <caption className="visually-hidden">{t('profile.series')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('profile.one')}</th>
            <th scope="col">{t('profile.line')}</th>
            <th scope="col">{t('profile.years')}</th>
            <th scope="col" className="number">
              {t('profile.points')}
            </th>
            <th scope="col">{t('profile.findings')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('data.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <Row
              key={`${one.indicator} ${one.area} ${one.counterpart} ${one.dims}`}
              one={one}
              name={nameOf(one)}
              indicator={indicators.get(one.indicator) ?? null}
            />
          ))}
        </tbody>
      </table>
      {shown.length < fits.length ? <Button onPress={() => setPages(pages + 1)}>{t('profile.more')}</Button> : null}
      <p className="soft">
        {t('profile.rule', { limit: formatNumber(SCORE_LIMIT, t.language), needed: CHANGES_NEEDED })}
      </p>
    </>
  );
}

function Row({
  one: { indicator: id, area, dims, profile, values },
  name,
  indicator,
}: {
  readonly one: ProfiledSeries;
  readonly name: string;
  readonly indicator: Indicator | null;
}) {
  const t = useT();
  const value = (number: number): string =>
    indicator ? valueText(number, indicator.unit, t.language) : formatNumber(number, t.language);
  const lines = findingLines(profile, indicator?.unit ?? null, t);
  const rest = restLine(profile, t);
  const [first, last] = [values[0], values.at(-1)];
  // The number a reader asks about first: the shock, else the newest value.
  const year = profile.shocks.found[0]?.year ?? profile.lastYear;
  const points = withHoles(values);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {first && last ? (
          <Sparkline
            points={points}
            baseline={profile.shocks.found[0]?.year ?? null}
            label={t('profile.lineOf', {
              series: name,
              first: value(first.value),
              firstYear: String(first.year),
              last: value(last.value),
              lastYear: String(last.year),
            })}
          />
        ) : null}
      </td>
      <td className="nowrap">
        {profile.firstYear === null ? '' : [...new Set([profile.firstYear, profile.lastYear])].join('–')}
      </td>
      <td className="number">{formatNumber(profile.points, t.language)}</td>
      <td>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
        {rest ? <div className="soft">{rest}</div> : null}
      </td>
      <td>
        {year === null ? null : (
          <div className="actions">
            <Button onPress={() => show('explore', id, [area])} label={t('profile.chartOf', { series: name })}>
              {t('profile.chart')}
            </Button>
            <Button
              onPress={() => trace({ indicator: id, area, year, dims })}
              label={t('profile.traceOf', { series: name, year: String(year) })}
            >
              {t('profile.trace')}
            </Button>
          </div>
        )}
      </td>
    </tr>
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
