import { useMemo } from 'react';
import { withBenchmark } from '#shared/charts/benchmark-line';
import { chartDataOf } from '#shared/charts/from-series';
import { formatNumber } from '#shared/core/format';
import type { Indicator } from '#shared/framework/framework';
import { valueText } from '#shared/framework/value-text';
import type { Component } from '#shared/gaps/method';
import { METHODS, statusKey } from '#shared/gaps/methods';
import type { LensEntry } from '#shared/gaps/under-lens';
import type { Translator } from '#shared/i18n/translator';
import { ChartPanel } from '../../charts/chart-panel.tsx';
import { useT, useWorkbench } from '../../store/hooks.ts';
import { trace } from '../../store/session.ts';
import { titlesOf } from '../../store/use-chart.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/layout.tsx';
import { StatusMark } from '../../ui/status.tsx';

/** One series against its benchmark: the verdict of every method, each number of the chosen one's formula, and the chart. */
export function GapDetail({ entry }: { readonly entry: LensEntry }) {
  const t = useT();
  const workbench = useWorkbench();
  const { catalogue } = workbench;
  const { series, benchmark, assessment, input } = entry;
  const indicator = catalogue.framework.indicators.find(({ id }) => id === series.id);
  const verdicts = useMemo(() => (input ? METHODS.map((method) => method.assess(input)) : []), [input]);
  if (!benchmark || !indicator) return null;
  const spec = { indicators: [series.id], areas: [series.area], title: null, note: null };
  const data = chartDataOf(spec, [{ ...series, indicator: series.id }], catalogue, titlesOf(workbench, t), t);
  const chart = withBenchmark(data, {
    name: benchmark.name,
    baseYear: assessment.baseYear,
    baseValue: assessment.baseValue,
    target: benchmark.target,
    targetYear: benchmark.targetYear,
  });
  const isAgreed = new Set(verdicts.map(({ tone }) => tone)).size === 1;
  return (
    <Panel title={t('gaps.detail', { name: benchmark.name })}>
      <div className="gap-detail">
        <div>
          {assessment.latestYear === null ? null : (
            <Button
              onPress={() =>
                trace({
                  indicator: series.id,
                  area: series.area,
                  year: assessment.latestYear ?? 0,
                  dims: series.dims,
                })
              }
            >
              {t('gaps.trace', { year: String(assessment.latestYear) })}
            </Button>
          )}
          <p>
            {t('gaps.source', {
              source: benchmark.source,
              year: benchmark.sourceYear === null ? t('gaps.noYear') : String(benchmark.sourceYear),
            })}
          </p>
          <table>
            <caption>{t(isAgreed ? 'gaps.agreed' : 'gaps.depends')}</caption>
            <tbody>
              {verdicts.map((verdict) => (
                <tr key={verdict.method}>
                  <th scope="row">{t(`gaps.method.${verdict.method}`)}</th>
                  <td>
                    <StatusMark tone={verdict.tone} label={t(statusKey(verdict))} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <table className="components">
            <caption>{t('gaps.components', { method: t(`gaps.method.${assessment.method}`) })}</caption>
            <tbody>
              {assessment.components.map((component) => (
                <tr key={component.key}>
                  <th scope="row">{t(`gaps.component.${component.key}`)}</th>
                  <td className="number">{componentText(component, indicator, t)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {assessment.warnings.length > 0 ? (
            <ul className="warnings" aria-label={t('gaps.warnings')}>
              {assessment.warnings.map((warning) => (
                <li key={warning}>{t(`gaps.warning.${warning}`)}</li>
              ))}
            </ul>
          ) : null}
        </div>
        <ChartPanel kind="line" data={chart} />
      </div>
    </Panel>
  );
}

/** A number of the formula as people read it, with enough digits to follow the sum. */
function componentText({ value, unit }: Component, indicator: Indicator, t: Translator): string {
  if (value === null) return t('gaps.notComputed');
  switch (unit) {
    case 'year':
      return formatNumber(value, t.language, { grouping: false, decimals: Number.isInteger(value) ? 0 : 1 });
    case 'percent':
      return formatNumber(value, t.language, { percent: true, decimals: 2 });
    case 'value':
      return valueText(value, indicator.unit, t.language, 'full');
    default:
      return formatNumber(value, t.language, { decimals: 3 });
  }
}
