import type { ReactNode } from 'react';
import { formatNumber } from '#shared/core/format';
import type { Unit } from '#shared/framework/units';
import type { Assessed } from '#shared/projections/assess-scenario';
import type { Path } from '#shared/projections/paths';
import { useT } from '../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/layout.tsx';
import { projectedText } from './projected-text.ts';
import styles from './scenarios.module.css';

export interface Compared {
  readonly id: string;
  readonly name: string;
  readonly assessed: Assessed;
}

interface ComparisonTableProps {
  readonly baseline: Assessed;
  /** The scenario in hand first. */
  readonly scenarios: readonly Compared[];
  readonly unit: Unit;
}

/** Year by year: the baseline with its intervals, every scenario with its own, and its difference with an interval. */
export function ComparisonTable({ baseline: { years, baseline }, scenarios, unit }: ComparisonTableProps) {
  const t = useT();
  const text = (value: number | undefined) => (value === undefined ? '' : projectedText(value, unit, t.language));
  const interval = ({ intervals }: Path, level: number, step: number) => {
    const found = intervals.find((one) => one.level === level);
    return found ? t('scenarios.range', { lower: text(found.lower[step]), upper: text(found.upper[step]) }) : '';
  };
  const percent = (level: number) => formatNumber(level / 100, t.language, { percent: true, decimals: 0 });
  const column = (id: string, header: string, cell: (step: number) => ReactNode): TableColumn<number> => ({
    id,
    header,
    align: 'number',
    cell,
  });
  const columns: readonly TableColumn<number>[] = [
    { id: 'year', header: t('charts.table.year'), cell: (step) => years[step] },
    column('baseline', t('scenarios.baseline'), (step) => text(baseline.median[step])),
    ...[80, 95].map((level) =>
      column(`baseline ${level}`, t('scenarios.interval', { level: percent(level) }), (step) =>
        interval(baseline, level, step),
      ),
    ),
    ...scenarios.flatMap(({ id, name, assessed: { path, difference, isAssumed } }) => [
      column(`${id} middle`, name, (step) => text(path.median[step])),
      column(`${id} interval`, t('scenarios.interval', { level: percent(80) }), (step) =>
        isAssumed ? t('scenarios.supposed') : interval(path, 80, step),
      ),
      column(`${id} difference`, t('scenarios.difference'), (step) => (
        <>
          {text(difference.median[step])} <span className="soft">{interval(difference, 80, step)}</span>
        </>
      )),
    ]),
  ];
  return (
    <Panel title={t('scenarios.comparison')}>
      <DataTable
        t={t}
        className={styles.comparison}
        caption={t('scenarios.comparison')}
        isCaptionHidden
        columns={columns}
        rows={years.map((_, step) => step)}
        keyOf={(step) => String(years[step])}
        foot={
          scenarios.length > 0 ? (
            <tr>
              <th scope="row" colSpan={4}>
                {t('scenarios.cumulative')}
              </th>
              {scenarios.map(({ id, assessed: { running } }) => (
                <td key={id} className="number" colSpan={3}>
                  {text(running.median.at(-1))} <span className="soft">{interval(running, 80, years.length - 1)}</span>
                </td>
              ))}
            </tr>
          ) : null
        }
      />
    </Panel>
  );
}
