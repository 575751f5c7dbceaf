import { formatNumber } from '#shared/core/format';
import type { Unit } from '#shared/framework/units';
import type { Assessed } from '#shared/projections/assess-scenario';
import type { Path } from '#shared/projections/paths';
import { useT } from '../../queries/hooks.ts';
import { Panel } from '../../ui/layout.tsx';
import { projectedText } from './projected-text.ts';

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
  const heads = (name: string, key: string) => [
    <th key={`${key} middle`} scope="col" className="number">
      {name}
    </th>,
    <th key={`${key} interval`} scope="col" className="number">
      {t('scenarios.interval', { level: percent(80) })}
    </th>,
    <th key={`${key} difference`} scope="col" className="number">
      {t('scenarios.difference')}
    </th>,
  ];
  return (
    <Panel title={t('scenarios.comparison')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of one table, no fieldset */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe: scrollable-region-focusable) */}
      <div className="scroll" role="group" tabIndex={0} aria-label={t('scenarios.comparison')}>
        <table className="comparison">
          <thead>
            <tr>
              <th scope="col">{t('charts.table.year')}</th>
              <th scope="col" className="number">
                {t('scenarios.baseline')}
              </th>
              {[80, 95].map((level) => (
                <th key={level} scope="col" className="number">
                  {t('scenarios.interval', { level: percent(level) })}
                </th>
              ))}
              {scenarios.flatMap(({ id, name }) => heads(name, id))}
            </tr>
          </thead>
          <tbody>
            {years.map((year, step) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="number">{text(baseline.median[step])}</td>
                <td className="number">{interval(baseline, 80, step)}</td>
                <td className="number">{interval(baseline, 95, step)}</td>
                {scenarios.flatMap(({ id, assessed: { path, difference, isAssumed } }) => [
                  <td key={`${id} middle`} className="number">
                    {text(path.median[step])}
                  </td>,
                  <td key={`${id} interval`} className="number">
                    {isAssumed ? t('scenarios.supposed') : interval(path, 80, step)}
                  </td>,
                  <td key={`${id} difference`} className="number">
                    {text(difference.median[step])} <span className="soft">{interval(difference, 80, step)}</span>
                  </td>,
                ])}
              </tr>
            ))}
          </tbody>
          {scenarios.length > 0 ? (
            <tfoot>
              <tr>
                <th scope="row" colSpan={4}>
                  {t('scenarios.cumulative')}
                </th>
                {scenarios.flatMap(({ id, assessed: { running } }) => [
                  <td key={`${id} sum`} className="number" colSpan={3}>
                    {text(running.median.at(-1))}{' '}
                    <span className="soft">{interval(running, 80, years.length - 1)}</span>
                  </td>,
                ])}
              </tr>
            </tfoot>
          ) : null}
        </table>
      </div>
    </Panel>
  );
}
