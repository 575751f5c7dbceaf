import { dimsText } from '#shared/charts/from-series';
import { formatNumber } from '#shared/core/format';
import { valueText } from '#shared/framework/value-text';
import type { LensColumns } from '#shared/gaps/assessment/under-lens';
import { statusKey } from '#shared/gaps/methods/statuses';
import { useT, useWorkbench } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { StatusMark } from '../../../ui/status.tsx';
import { useMore } from '../more.tsx';
import { usePlaces } from '../use-board.ts';

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
  const { catalogue } = useWorkbench();
  const { nameOf } = usePlaces();
  const more = useMore(order.length, FIRST);
  const indicators = new Map(catalogue.framework.indicators.map((indicator) => [indicator.id, indicator]));
  // A series that is held against several benchmarks says which one each line is about.
  const isSeveral = (row: number): boolean =>
    columns.series[row] === columns.series[row - 1] || columns.series[row] === columns.series[row + 1];
  const percent = (value: number | null) =>
    value === null ? '' : formatNumber(value, t.language, { percent: true, decimals: 0 });
  return (
    <>
      <div className="gap-scroll">
        <table className="gap-table">
          <caption className="visually-hidden">{t('gaps.results')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('gaps.series')}</th>
              <th scope="col" className="number">
                {t('gaps.latest')}
              </th>
              <th scope="col" className="number">
                {t('gaps.target')}
              </th>
              <th scope="col" className="number">
                {t('gaps.gapRel')}
              </th>
              <th scope="col" className="number">
                {t('gaps.measure')}
              </th>
              <th scope="col">{t('gaps.status')}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from(order.subarray(0, more.shown), (row) => {
              const { series, benchmark, assessment } = columns.at(row);
              const indicator = indicators.get(series.id);
              if (!indicator || !benchmark) return null;
              const value = (number: number | null) =>
                number === null ? '' : valueText(number, indicator.unit, t.language);
              return (
                <tr key={row} aria-current={row === chosen ? 'true' : undefined}>
                  <th scope="row">
                    <Button variant="quiet" onPress={() => onChoose(row)}>
                      <span className="code">{indicator.code}</span>
                      <span>
                        {[nameOf(series.area), dimsText(series.dims)].filter(Boolean).join(' · ')}
                        {isSeveral(row) ? <span className="soft">{` · ${benchmark.name}`}</span> : null}
                      </span>
                    </Button>
                  </th>
                  <td className="number nowrap">
                    {value(assessment.latestValue)} <span className="soft">{assessment.latestYear}</span>
                  </td>
                  <td className="number nowrap">
                    {value(benchmark.target)} <span className="soft">{benchmark.targetYear}</span>
                  </td>
                  <td className="number">{percent(assessment.gapRel)}</td>
                  <td className="number">
                    {assessment.measure === null ? '' : formatNumber(assessment.measure, t.language, { decimals: 2 })}
                  </td>
                  <td>
                    <StatusMark tone={assessment.tone} label={t(statusKey(assessment))} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {more.button}
    </>
  );
}
