import type { Series } from '#shared/engine/observations';
import type { Indicator } from '#shared/framework/framework';
import { changeText, valueText } from '#shared/framework/value-text';
import type { Translator } from '#shared/i18n/translator';
import { Sparkline } from '../../charts/sparkline.tsx';
import { useT } from '../../queries/hooks.ts';
import { show, trace } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import styles from './overview.module.css';

interface IndicatorRow {
  readonly indicator: Indicator;
  /** The total first where there is one, then its disaggregations. */
  readonly series: readonly Series[];
  /** How many countries the value could stand for; null where it is published for the area as a whole. */
  readonly countries: number | null;
}

interface IndicatorTableProps {
  readonly caption: string;
  readonly rows: readonly IndicatorRow[];
  readonly isReady: boolean;
  /** True without a region or years in the lens: then "no data" is about the sources, not the lens. */
  readonly isWhole: boolean;
  readonly baselineYear: number;
}

/** Indicators with their newest value, what changed since the baseline year, and how much of the area the value covers. */
export function OverviewTable({ caption, rows, isReady, isWhole, baselineYear }: IndicatorTableProps) {
  const t = useT();
  const year = String(baselineYear);
  const columns: readonly TableColumn<IndicatorRow>[] = [
    { id: 'indicator', header: t('overview.indicator'), cell: (row) => <Name row={row} /> },
    { id: 'latest', header: t('overview.latest'), align: 'number', cell: (row) => <Latest row={row} /> },
    {
      id: 'change',
      header: t('overview.change', { year }),
      align: 'number',
      cell: ({ indicator, series: [main] }) =>
        changeSince(main, baselineYear, indicator, t) ?? <span className="soft">{t('overview.noBase', { year })}</span>,
    },
    {
      id: 'trend',
      header: t('overview.trend', { year }),
      cell: (row) => <Trend row={row} baselineYear={baselineYear} />,
    },
    { id: 'coverage', header: t('overview.coverage'), className: 'soft', cell: (row) => coverageOf(row, t) },
  ];
  return (
    <DataTable
      t={t}
      caption={caption}
      isCaptionHidden
      columns={columns}
      rows={rows}
      keyOf={({ indicator }) => indicator.id}
      first={rows.length}
      instead={({ series }) => (series[0]?.points.length ? null : <Lack isReady={isReady} isWhole={isWhole} />)}
    />
  );
}

function Name({ row: { indicator, series } }: { readonly row: IndicatorRow }) {
  const t = useT();
  return (
    <>
      <Button variant="quiet" onPress={() => show({ view: 'explore', indicator: indicator.id })}>
        <span className={styles.code}>{indicator.code}</span>
        <span>{indicator.name[t.language]}</span>
      </Button>
      {indicator.direction === 'conditional' && indicator.parent && series[0] ? (
        <p className="soft">{t('overview.conditional')}</p>
      ) : null}
    </>
  );
}

function Lack({ isReady, isWhole }: { readonly isReady: boolean; readonly isWhole: boolean }) {
  const t = useT();
  return (
    <span className={styles.noData}>
      {isReady ? (
        <>
          <strong>{t(isWhole ? 'overview.noData' : 'overview.noDataHere')}</strong>{' '}
          {isWhole ? t('overview.noDataText') : null}
        </>
      ) : (
        t('shell.loading')
      )}
    </span>
  );
}

function Latest({ row: { indicator, series } }: { readonly row: IndicatorRow }) {
  const t = useT();
  const [main] = series;
  const latest = main?.points.at(-1);
  if (!main || !latest) return null;
  const text = valueText(latest.value, indicator.unit, t.language);
  const dims = main.dims.replaceAll(/[a-z_]+=/g, '').replaceAll(';', ', ');
  const unit = indicator.unit.measure === 'percent' ? '' : indicator.unit.label[t.language];
  const others = series.length - 1;
  return (
    <>
      <Button
        variant="quiet"
        label={t('shell.trace.of', { value: `${text} ${latest.period}`, code: indicator.code })}
        onPress={() => trace({ indicator: indicator.id, area: main.area, year: latest.year, dims: main.dims })}
      >
        <strong>{text}</strong> <span className="soft">{latest.period}</span>
      </Button>
      <div className="soft">
        {[unit, dims, others > 0 ? t('overview.dims', { count: others }) : ''].filter(Boolean).join(' · ')}
      </div>
    </>
  );
}

function Trend({ row, baselineYear }: { readonly row: IndicatorRow; readonly baselineYear: number }) {
  const t = useT();
  const { indicator, series } = row;
  const since = series[0]?.points.filter((point) => point.year >= baselineYear) ?? [];
  const [first, last] = [since[0], since.at(-1)];
  if (!first || !last || since.length < 2) return null;
  const text = (value: number) => valueText(value, indicator.unit, t.language);
  return (
    <Sparkline
      points={since.map((point) => ({ x: point.year, y: point.value }))}
      baseline={baselineYear}
      label={t('overview.sparkline', {
        name: indicator.name[t.language],
        from: String(first.year),
        to: String(last.year),
        first: text(first.value),
        last: text(last.value),
      })}
    />
  );
}

function changeSince(main: Series | undefined, year: number, { unit }: Indicator, t: Translator): string | null {
  const base = main?.points.find((point) => point.year === year);
  const latest = main?.points.at(-1);
  return base && latest && latest.year > year ? changeText(base.value, latest.value, unit, t) : null;
}

function coverageOf({ series: [main], countries }: IndicatorRow, t: Translator): string {
  const [first, latest] = [main?.points[0], main?.points.at(-1)];
  if (!first || !latest) return '';
  const years =
    first.year === latest.year
      ? String(latest.year)
      : t('overview.span', { from: String(first.year), to: String(latest.year) });
  return countries === null
    ? t('overview.coverageOne', { years })
    : t('overview.coverageCount', { areas: latest.areas, of: countries, years });
}
