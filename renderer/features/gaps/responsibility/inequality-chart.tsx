import { useMemo, useState } from 'react';
import { originOf } from '#shared/charts/from-series';
import { twinOf } from '#shared/charts/twin';
import type { Series } from '#shared/engine/observations';
import type { Indicator } from '#shared/framework/framework';
import type { Distribution } from '#shared/inequality/distribution';
import { distributionChart } from '#shared/report/exhibits/inequality';
import type { InequalitySource } from '#shared/workbench/exhibit-source';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { ChartPanel } from '../../../charts/chart-panel.tsx';
import { SavePicture } from '../../../charts/save-picture.tsx';
import { useT } from '../../../queries/hooks.ts';
import { Segments } from '../../../ui/fields.tsx';
import { useSourceText } from './use-responsibility.ts';

interface InequalityChartProps {
  readonly distribution: Distribution;
  readonly indicator: Indicator;
  readonly year: number;
  readonly nameOf: (group: string) => string;
  readonly series: readonly Series[];
  /** What was chosen, for the report. */
  readonly asked: Omit<InequalitySource, 'of' | 'as'>;
}

/** The groups as bars around their mean, or as a Lorenz curve. */
export function InequalityChart({ distribution, indicator, year, nameOf, series, asked }: InequalityChartProps) {
  const t = useT();
  const sourceOf = useSourceText();
  const [kind, setKind] = useState<'bars' | 'lorenz'>('bars');
  const source = sourceOf(series, year);
  const data = useMemo(
    () => distributionChart(distribution, { indicator, year, as: kind, source, nameOf }, t),
    [distribution, indicator, year, kind, source, t, nameOf],
  );
  return (
    <div>
      <Segments
        label={t('gaps.sharing.chart')}
        items={[
          { id: 'bars', name: t('gaps.inequality.chart.bars') },
          { id: 'lorenz', name: t('gaps.inequality.chart.curve') },
        ]}
        value={kind}
        onChange={(id) => setKind(id === 'lorenz' ? 'lorenz' : 'bars')}
      />
      {typeof data === 'string' ? (
        <p role="status">{t('gaps.inequality.chart.none', { reason: t(`gaps.inequality.undefined.${data}`) })}</p>
      ) : (
        <>
          <ChartPanel kind={kind === 'bars' ? 'bar' : 'line'} data={data} origin={originOf(series, year)} />
          <div className="actions">
            <SavePicture
              make={() => {
                const drawn = { ...data, origin: originOf(series, year) };
                return { kind: kind === 'bars' ? 'bar' : 'line', data: drawn, twin: twinOf(drawn, t) };
              }}
            />
            <AddToReport what={t('gaps.inequality.title')} source={{ of: 'inequality', as: kind, ...asked }} />
          </div>
        </>
      )}
    </div>
  );
}
