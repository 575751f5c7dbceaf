import { useCallback, useMemo } from 'react';
import { describeChart } from '#shared/charts/describe';
import { type FigureSize, figureOf } from '#shared/charts/figure';
import type { ChartData, ChartSpec } from '#shared/charts/spec';
import { twinOf } from '#shared/charts/twin';
import { useT } from '../store/hooks.ts';
import { useSession } from '../store/session.ts';
import { Chart } from './chart.tsx';
import { TableTwin } from './table-twin.tsx';

export function ChartPanel({ kind, data }: { readonly kind: ChartSpec['kind']; readonly data: ChartData }) {
  const t = useT();
  const theme = useSession((state) => state.theme);
  const twin = useMemo(() => twinOf(data, t), [data, t]);
  const figure = useCallback(
    (size: FigureSize) =>
      figureOf({ kind: kind === 'table' ? 'line' : kind }, data, { language: t.language, theme, size }),
    [kind, data, t, theme],
  );
  return (
    <>
      {kind === 'table' ? (
        <TableTwin twin={twin} t={t} />
      ) : (
        <Chart figure={figure} twin={twin} label={describeChart(data, t)} t={t} height={460} />
      )}
      {twin.footnotes.length > 0 ? (
        <details className="footnotes">
          <summary>{t('charts.footnotes')}</summary>
          <ul>
            {twin.footnotes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
