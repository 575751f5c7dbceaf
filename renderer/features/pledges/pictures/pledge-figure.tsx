import { useCallback } from 'react';
import type { ChartKind } from '#shared/charts/chart-kind';
import { describeChart } from '#shared/charts/describe';
import { figureOf } from '#shared/charts/figure';
import type { FigureSize } from '#shared/charts/figure-parts';
import type { ChartData } from '#shared/charts/spec';
import type { Twin } from '#shared/charts/twin';
import type { ExhibitSource } from '#shared/workbench/exhibit-source';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { Chart } from '../../../charts/chart.tsx';
import { SavePicture } from '../../../charts/save-picture.tsx';
import { useT } from '../../../queries/hooks.ts';
import { useSession } from '../../../store/session.ts';
import styles from './pictures.module.css';

/** A picture of a register: how it is drawn, what it says, and its numbers. Keep it stable (`useMemo`). */
export interface PledgePicture {
  readonly kind: ChartKind;
  readonly data: ChartData;
  readonly twin: Twin;
}

interface PledgeFigureProps extends PledgePicture {
  readonly height: number;
  /** What leaves the window holds nothing invented. */
  readonly isInvented: boolean;
  /** What of it enters the report. */
  readonly source: ExhibitSource;
  /** What to do with the mark that was chosen, by its key. */
  readonly onPick?: (key: string) => void;
}

/** A picture of a register with its table twin and, unless it is invented, the ways to save it. */
export function PledgeFigure({ kind, data, twin, height, isInvented, source, onPick }: PledgeFigureProps) {
  const t = useT();
  const theme = useSession((state) => state.theme);
  const figure = useCallback(
    (size: FigureSize) => figureOf({ kind }, data, { language: t.language, theme, size }),
    [kind, data, t.language, theme],
  );
  const picture = useCallback(() => ({ kind, data, twin }), [kind, data, twin]);
  return (
    <div className={styles.figure}>
      <Chart
        figure={figure}
        twin={twin}
        label={describeChart(data, t)}
        t={t}
        height={height}
        {...(onPick ? { onPick, hint: t('pledges.picture.choose') } : {})}
      />
      <div className="actions">
        {isInvented ? null : <SavePicture make={picture} />}
        <AddToReport source={source} what={data.title} />
      </div>
    </div>
  );
}
