import { formatNumber } from '#shared/core/format';
import { breakdownText } from '#shared/framework/breakdown';
import { handleOf } from '#shared/framework/indicators-named';
import { valueText } from '#shared/framework/value-text';
import type { LensColumns } from '#shared/gaps/assessment/under-lens';
import { statusKey } from '#shared/gaps/methods/statuses';
import { targetText } from '#shared/gaps/scoreboard/cell-text';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { StatusMark } from '../../../ui/status.tsx';
import styles from '../gaps.module.css';
import { MedianNote } from '../median-note.tsx';

/** Rows shown at first; more on demand, so that 200 areas stay readable. */
const FIRST = 40;

interface GapTableProps {
  readonly columns: LensColumns;
  /** The rows of `columns` in the order to show them. */
  readonly order: Uint32Array;
  readonly chosen: number;
  readonly onChoose: (row: number) => void;
}

export function GapTable({ columns, order, chosen, onChoose }: GapTableProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const { nameOf } = usePlaces();
  const indicators = new Map(catalogue.framework.indicators.map((indicator) => [indicator.id, indicator]));
  // A series that is held against several benchmarks says which one each line is about.
  const isSeveral = (row: number): boolean =>
    columns.series[row] === columns.series[row - 1] || columns.series[row] === columns.series[row + 1];
  const percent = (value: number | null) =>
    value === null ? '' : formatNumber(value, t.language, { percent: true, decimals: 0 });
  const inUnit = (row: number, value: number | null) => {
    const unit = indicators.get(columns.at(row).series.id)?.unit;
    return value === null || !unit ? '' : valueText(value, unit, t.language);
  };
  const shown: readonly TableColumn<number>[] = [
    {
      id: 'series',
      header: t('gaps.series'),
      cell: (row) => {
        const { series, benchmark } = columns.at(row);
        const indicator = indicators.get(series.id);
        return (
          <Button variant="quiet" onPress={() => onChoose(row)}>
            <span>
              <span className="code">{indicator ? handleOf(indicator, t.language) : ''}</span>{' '}
              {[nameOf(series.area), breakdownText(series.dims, t)].filter(Boolean).join(' · ')}
              {isSeveral(row) ? <span className="soft">{` · ${benchmark?.name}`}</span> : null}
            </span>
          </Button>
        );
      },
    },
    {
      id: 'latest',
      header: t('gaps.latest'),
      align: 'number',
      className: 'nowrap',
      cell: (row) => {
        const { latestValue, latestYear } = columns.at(row).assessment;
        return (
          <>
            {inUnit(row, latestValue)} <span className="soft">{latestYear}</span>
            <MedianNote entry={columns.at(row)} />
          </>
        );
      },
    },
    {
      id: 'target',
      header: t('gaps.target'),
      align: 'number',
      className: 'nowrap',
      cell: (row) => {
        const indicator = indicators.get(columns.at(row).series.id);
        if (!indicator) return null;
        const { value, year, reason } = targetText(columns.at(row), indicator, t);
        return (
          <>
            {value} <span className="soft">{year}</span>
            {reason ? <div className={`soft ${styles.targetReason}`}>{reason}</div> : null}
          </>
        );
      },
    },
    {
      id: 'gap',
      header: t('gaps.gapRel'),
      align: 'number',
      cell: (row) => percent(columns.at(row).assessment.gapRel),
    },
    {
      id: 'measure',
      header: t('gaps.measure'),
      align: 'number',
      cell: (row) => {
        const { measure } = columns.at(row).assessment;
        return measure === null ? '' : formatNumber(measure, t.language, { decimals: 2 });
      },
    },
    {
      id: 'status',
      header: t('gaps.status'),
      cell: (row) => {
        const { assessment } = columns.at(row);
        return <StatusMark tone={assessment.tone} label={t(statusKey(assessment))} />;
      },
    },
  ];
  return (
    <DataTable
      t={t}
      className={styles.gapTable}
      isTall
      caption={t('gaps.results')}
      isCaptionHidden
      columns={shown}
      rows={Array.from(order)}
      keyOf={String}
      first={FIRST}
      isCurrent={(row) => row === chosen}
    />
  );
}
