import type { Outlook } from '#shared/charts/from-projection';
import { formatNumber } from '#shared/core/format';
import type { Unit } from '#shared/framework/units';
import { valueText } from '#shared/framework/value-text';
import type { Projection } from '#shared/projections/baseline';
import { useT } from '../../store/hooks.ts';
import { Panel } from '../../ui/layout.tsx';

interface ComparisonTableProps {
  readonly outlook: Outlook;
  readonly unit: Unit;
  readonly scenarioName: string;
}

/** Year by year: the baseline with its intervals, the scenario with its own, and the difference. */
export function ComparisonTable({ outlook: { baseline, scenario }, unit, scenarioName }: ComparisonTableProps) {
  const t = useT();
  const text = (value: number | undefined) => (value === undefined ? '' : valueText(value, unit, t.language, 'full'));
  const interval = ({ intervals }: Projection, level: number, step: number) => {
    const found = intervals.find((one) => one.level === level);
    return found ? t('scenarios.range', { lower: text(found.lower[step]), upper: text(found.upper[step]) }) : '';
  };
  const percent = (level: number) => formatNumber(level / 100, t.language, { percent: true, decimals: 0 });
  return (
    <Panel title={t('scenarios.comparison')}>
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
            {scenario ? (
              <>
                <th scope="col" className="number">
                  {scenarioName}
                </th>
                <th scope="col" className="number">
                  {t('scenarios.interval', { level: percent(80) })}
                </th>
                <th scope="col" className="number">
                  {t('scenarios.difference')}
                </th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {baseline.years.map((year, step) => {
            const [before, after] = [baseline.median[step] ?? 0, scenario?.median[step] ?? 0];
            return (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="number">{text(before)}</td>
                <td className="number">{interval(baseline, 80, step)}</td>
                <td className="number">{interval(baseline, 95, step)}</td>
                {scenario ? (
                  <>
                    <td className="number">{text(after)}</td>
                    <td className="number">{interval(scenario, 80, step)}</td>
                    <td className="number">{text(after - before)}</td>
                  </>
                ) : null}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
