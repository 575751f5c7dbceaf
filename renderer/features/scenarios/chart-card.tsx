import type { CSSProperties } from 'react';
import type { FigureKind } from '#shared/charts/figure-parts';
import type { ChartData } from '#shared/charts/spec';
import type { ScenarioSource } from '#shared/workbench/exhibit-source';
import { AddToReport } from '../../charts/add-to-report.tsx';
import { ChartPanel } from '../../charts/chart-panel.tsx';
import { ExportPanel } from '../../charts/export-panel.tsx';
import { useT } from '../../queries/hooks.ts';
import styles from './scenarios.module.css';

interface ChartCardProps {
  readonly kind: FigureKind;
  readonly data: ChartData;
  /** Of the chart, in CSS pixels. */
  readonly height: number;
  readonly source: ScenarioSource;
}

/** A chart of a fixed height, with its table, the way into the report, and its export folded away. */
export function ChartCard({ kind, data, height, source }: ChartCardProps) {
  const t = useT();
  return (
    <div className={styles.card}>
      <div className={styles.stage} style={{ '--chart-height': `${height}px` } as CSSProperties}>
        <ChartPanel kind={kind} data={data} fills />
      </div>
      <div className={styles.cardFoot}>
        <AddToReport source={source} what={data.title} />
        <details className={styles.export}>
          <summary>{t('explore.export')}</summary>
          <ExportPanel kind={kind} data={data} />
        </details>
      </div>
    </div>
  );
}
