import type { Failure } from '#shared/core/errors';
import type { Series } from '#shared/engine/observations';
import type { Indicator } from '#shared/framework/framework';
import { changeText, valueText } from '#shared/framework/value-text';
import { describeFailure, type Translator } from '#shared/i18n/translator';
import { Sparkline } from '../../charts/sparkline.tsx';
import { useT } from '../../queries/hooks.ts';
import { show, trace } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import styles from './overview.module.css';

export interface OverviewRow {
  readonly indicator: Indicator;
  /** The total where there is one, else the first disaggregation; null without a value. */
  readonly main: Series | null;
  /** Disaggregations beside it. */
  readonly others: number;
  /** How many countries the value could stand for; null where it is published for the area as a whole. */
  readonly countries: number | null;
  /** Whether its figures were asked for and answered. */
  readonly isKnown: boolean;
  /** Why they could not be worked out. */
  readonly failure: Failure | null;
}

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
      cell: ({ indicator, main }) =>
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
      instead={(row) => (row.main?.points.length ? null : <Lack row={row} isWhole={isWhole} />)}
    />
  );
}

function Name({ row: { indicator, main } }: { readonly row: OverviewRow }) {
  const t = useT();
  return (
    <>
      <Button variant="quiet" onPress={() => show({ view: 'explore', indicator: indicator.id })}>
        <span className={styles.code}>{indicator.code}</span>
        <span>{indicator.name[t.language]}</span>
      </Button>
      {indicator.direction === 'conditional' && indicator.parent && main ? (
        <p className="soft">{t('overview.conditional')}</p>
      ) : null}
    </>
  );
}

function Lack({ row, isWhole }: { readonly row: OverviewRow; readonly isWhole: boolean }) {
  const t = useT();
  if (row.failure) return <span className={styles.noData}>{describeFailure(t, row.failure)}</span>;
  return (
    <span className={styles.noData}>
      {row.isKnown ? (
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

function Latest({ row: { indicator, main, others } }: { readonly row: OverviewRow }) {
  const t = useT();
  const latest = main?.points.at(-1);
  if (!main || !latest) return null;
  const text = valueText(latest.value, indicator.unit, t.language);
  const dims = main.dims.replaceAll(/[a-z_]+=/g, '').replaceAll(';', ', ');
  const unit = indicator.unit.measure === 'percent' ? '' : indicator.unit.label[t.language];
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

function Trend({ row, baselineYear }: { readonly row: OverviewRow; readonly baselineYear: number }) {
  const t = useT();
  const { indicator, main } = row;
  const since = main?.points.filter((point) => point.year >= baselineYear) ?? [];
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

function changeSince(main: Series | null, year: number, { unit }: Indicator, t: Translator): string | null {
  const base = main?.points.find((point) => point.year === year);
  const latest = main?.points.at(-1);
  return base && latest && latest.year > year ? changeText(base.value, latest.value, unit, t) : null;
}

function coverageOf({ main, countries }: OverviewRow, t: Translator): string {
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
