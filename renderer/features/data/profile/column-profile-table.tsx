import { formatNumber } from '#shared/core/format';
import type { MissingColumn } from '#shared/profile/missing-by-column';
import { Histogram } from '../../../charts/histogram.tsx';
import { useT } from '../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import styles from '../data.module.css';
import { MissingBars } from './missing-bars.tsx';

/** One column, ready to be shown. */
export interface ColumnRow {
  readonly key: string;
  readonly label: string;
  readonly type: 'number' | 'text' | 'empty';
  readonly distinct: number;
  readonly rows: number;
  /** Cells without a value, by cause; as text a cause a line. */
  readonly missing: MissingColumn['missing'];
  readonly causes: readonly string[];
  readonly minimum: number | null;
  readonly median: number | null;
  readonly maximum: number | null;
  readonly histogram: readonly number[];
  readonly examples: readonly string[];
  /** Years are written without a thousands mark. */
  readonly isYear: boolean;
}

export function ColumnProfileTable({
  rows,
  caption,
}: {
  readonly rows: readonly ColumnRow[];
  readonly caption: string;
}) {
  const t = useT();
  const plain = (value: number | null, isYear = false): string =>
    value === null ? '' : formatNumber(value, t.language, { grouping: !isYear });
  const columns: readonly TableColumn<ColumnRow>[] = [
    { id: 'column', header: t('data.column'), cell: ({ label }) => label },
    { id: 'type', header: t('profile.type'), cell: ({ type }) => t(`profile.type.${type}`) },
    { id: 'distinct', header: t('profile.distinct'), align: 'number', cell: ({ distinct }) => plain(distinct) },
    {
      id: 'missing',
      header: t('profile.missing'),
      cell: ({ causes }) => causes.map((line) => <div key={line}>{line}</div>),
    },
    ...(['minimum', 'median', 'maximum'] as const).map((id) => ({
      id,
      header: t(`profile.${id}`),
      align: 'number' as const,
      cell: (row: ColumnRow) => plain(row[id], row.isYear),
    })),
    {
      id: 'spread',
      header: t('profile.spread'),
      cell: ({ histogram, minimum, maximum, isYear }) => (
        <Histogram
          counts={histogram}
          label={t('profile.histogram', {
            low: plain(minimum, isYear),
            high: plain(maximum, isYear),
            counts: histogram.map((count) => plain(count)).join(' · '),
          })}
        />
      ),
    },
    { id: 'examples', header: t('data.example'), className: 'soft', cell: ({ examples }) => examples.join(' · ') },
  ];
  return (
    <>
      <MissingBars columns={rows} />
      <DataTable
        t={t}
        className={styles.columnProfile}
        caption={caption}
        isCaptionHidden
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
      />
    </>
  );
}
