import { joinedList } from '#shared/core/format';
import type { Series } from '#shared/engine/observations';
import { breakdownText } from '#shared/framework/breakdown';
import { breakBetween, breaksOf, haveOtherAreas, medianShifts } from '#shared/framework/breaks';
import type { Indicator } from '#shared/framework/framework';
import { isPercent } from '#shared/framework/units';
import { changeText, valueText } from '#shared/framework/value-text';
import { describeFailure, type Translator } from '#shared/i18n/translator';
import { Sparkline } from '../../charts/sparkline.tsx';
import { useT } from '../../queries/hooks.ts';
import { show, trace } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import styles from './overview.module.css';
import { isUnasked, noteOf, type OverviewRow, othersText, periodText } from './overview-rows.ts';

interface IndicatorTableProps {
  readonly caption: string;
  readonly rows: readonly OverviewRow[];
  /** True without a region or years in the lens: then "no data" is about the sources, not the lens. */
  readonly isWhole: boolean;
  readonly baselineYear: number;
}

/** Indicators with their newest value, what changed since the baseline year, and how much of the area the value covers. */
export function OverviewTable({ caption, rows, isWhole, baselineYear }: IndicatorTableProps) {
  const t = useT();
  const year = String(baselineYear);
  const columns: readonly TableColumn<OverviewRow>[] = [
    { id: 'indicator', header: t('overview.indicator'), cell: (row) => <Name row={row} /> },
    { id: 'latest', header: t('overview.latest'), align: 'number', cell: (row) => <Latest row={row} /> },
    {
      id: 'change',
      header: t('overview.change', { year }),
      align: 'number',
      cell: ({ indicator, series }) =>
        changeSince(series, baselineYear, indicator, t) ?? (
          <span className="soft">{t('overview.noBase', { year })}</span>
        ),
    },
    {
      id: 'trend',
      header: t('overview.trend', { year }),
      cell: (row) => <Trend row={row} baselineYear={baselineYear} />,
    },
    { id: 'coverage', header: t('overview.coverage'), className: 'soft', cell: (row) => coverageOf(row, t) },
  ];
  const notes = rows.flatMap((row) => {
    const note = noteOf(row, t.language);
    return note ? [{ code: row.indicator.code, note }] : [];
  });
  return (
    <>
      <DataTable
        t={t}
        caption={caption}
        isCaptionHidden
        columns={columns}
        rows={rows}
        keyOf={({ indicator, series, isBeside }) => `${indicator.id} ${isBeside ? series?.dims : ''}`}
        first={rows.length}
        instead={(row) => (row.series?.points.length ? null : <Lack row={row} isWhole={isWhole} />)}
      />
      {notes.length > 0 ? (
        <ul className={styles.indicatorNotes}>
          {notes.map(({ code, note }) => (
            <li key={code}>{t('overview.note', { code, note })}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Name({ row }: { readonly row: OverviewRow }) {
  const t = useT();
  const { indicator, series, isBeside } = row;
  const breakdown = breakdownText(series?.dims ?? '', t);
  if (isBeside)
    return (
      <span className={styles.beside}>
        <span className="visually-hidden">{indicator.code} </span>
        {breakdown}
      </span>
    );
  return (
    <>
      <Button variant="quiet" onPress={() => show({ view: 'explore', indicator: indicator.id })}>
        <span className={styles.code}>{indicator.code}</span>
        <span>
          {indicator.name[t.language]}
          {noteOf(row, t.language) ? <sup>{t('overview.noteMark')}</sup> : null}
          {breakdown ? <strong className={styles.breakdown}> {breakdown}</strong> : null}
        </span>
      </Button>
      {indicator.direction === 'conditional' && indicator.parent && series ? (
        <p className="soft">{t('overview.conditional')}</p>
      ) : null}
    </>
  );
}

function Lack({ row, isWhole }: { readonly row: OverviewRow; readonly isWhole: boolean }) {
  const t = useT();
  if (row.failure) return <span className={styles.noData}>{describeFailure(t, row.failure)}</span>;
  if (row.isKnown && isUnasked(row)) return <span className={styles.noData}>{t('overview.notAsked')}</span>;
  return (
    <span className={styles.noData}>
      {row.isKnown ? (
        <>
          <strong>{t(isWhole ? 'overview.noData' : 'overview.noDataHere')}</strong>{' '}
          {row.isElsewhere ? t('overview.noDataWhole') : null}
          {row.isElsewhere === false && isWhole ? t('overview.noDataText') : null}
        </>
      ) : (
        t('shell.loading')
      )}
    </span>
  );
}

function Latest({ row: { indicator, series, others } }: { readonly row: OverviewRow }) {
  const t = useT();
  const latest = series?.points.at(-1);
  if (!series || !latest) return null;
  const text = valueText(latest.value, indicator.unit, t.language);
  const when = periodText(latest, t);
  const unit = isPercent(indicator.unit) ? '' : indicator.unit.label[t.language];
  return (
    <>
      <span data-tour="trace">
        <Button
          variant="quiet"
          label={t('shell.trace.of', { value: `${text} ${when}`, code: indicator.code })}
          onPress={() => trace({ indicator: indicator.id, area: series.area, year: latest.year, dims: series.dims })}
        >
          <strong>{text}</strong> <span className="soft">{when}</span>
        </Button>
      </span>
      <div className={`soft ${styles.latestOf}`} title={othersText(others, t)}>
        {[unit, latest.medianOf ? t('fields.medianOf', { count: latest.medianOf }) : '', othersText(others, t)]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </>
  );
}

function Trend({ row, baselineYear }: { readonly row: OverviewRow; readonly baselineYear: number }) {
  const t = useT();
  const { indicator, series } = row;
  const since = series?.points.filter((point) => point.year >= baselineYear) ?? [];
  const [first, last] = [since[0], since.at(-1)];
  if (!first || !last || since.length < 2) return null;
  const text = (value: number) => valueText(value, indicator.unit, t.language);
  const breaks = [...breaksOf(indicator, since).map(({ year }) => year), ...medianShifts(since)];
  const label = t('overview.sparkline', {
    name: indicator.name[t.language],
    from: String(first.year),
    to: String(last.year),
    first: text(first.value),
    last: text(last.value),
  });
  return (
    <Sparkline
      points={since.map((point) => ({ x: point.year, y: point.value }))}
      breaks={breaks}
      baseline={baselineYear}
      label={joinedList([label, ...breaks.map((year) => t('overview.break', { year: String(year) }))], t.language)}
    />
  );
}

/** The change since `year`; where the series breaks on the way, or is then made of other areas, there is none, and that is said. */
function changeSince(series: Series | null, year: number, indicator: Indicator, t: Translator): string | null {
  const base = series?.points.find((point) => point.year === year);
  const latest = series?.points.at(-1);
  if (!base || !latest || latest.year <= year) return null;
  const broken = breakBetween(breaksOf(indicator, series?.points ?? []), year, latest.year);
  if (broken) return t('overview.break', { year: String(broken.year) });
  return haveOtherAreas(series?.points ?? [], year, latest.year)
    ? t('overview.otherAreas')
    : changeText(base.value, latest.value, indicator.unit, t);
}

function coverageOf({ series, coverage, isBeside }: OverviewRow, t: Translator): string {
  const [first, latest] = [series?.points[0], series?.points.at(-1)];
  if (!first || !latest || coverage === 'unknown') return '';
  const years =
    first.year === latest.year
      ? String(latest.year)
      : t('overview.span', { from: String(first.year), to: String(latest.year) });
  if (coverage?.of === 0) return t('overview.coverageNone');
  if (isBeside && latest.medianOf !== undefined) return years;
  return coverage === null || isBeside
    ? t('overview.coverageOne', { years })
    : t('overview.coverageCount', { ...coverage, years });
}
