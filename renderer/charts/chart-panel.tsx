import { useCallback, useMemo } from 'react';
import { describeChart } from '#shared/charts/describe';
import { figureOf } from '#shared/charts/figure';
import { type FigureKind, type FigureSize, hasRowsAsked } from '#shared/charts/figure-parts';
import { sourceReports } from '#shared/charts/source-reports';
import type { ChartData, ChartOrigin } from '#shared/charts/spec';
import { twinOf } from '#shared/charts/twin';
import { useT } from '../queries/hooks.ts';
import { useWithPublished } from '../queries/use-with-published.ts';
import { useSession } from '../store/session.ts';
import { useMedia } from '../ui/use-media.ts';
import { Chart } from './chart.tsx';
import type { DrawnPoint } from './points.ts';
import { SourceList } from './source-list.tsx';
import { TableTwin } from './table-twin.tsx';

interface ChartPanelProps {
  readonly kind: FigureKind | 'table';
  readonly data: ChartData;
  /** Where the numbers come from, where the data do not say it themselves. */
  readonly origin?: ChartOrigin;
  /** What to do with the area that was chosen on a map. */
  readonly onPick?: (area: string) => void;
  readonly onPoint?: (point: DrawnPoint) => void;
  /** What choosing a point does, in words. */
  readonly hint?: string;
  /** As high as the place it stands in, a column. */
  readonly fills?: boolean;
}

/** Kinds whose series stand side by side at every year. */
const COMPARED: ReadonlySet<FigureKind | 'table'> = new Set(['line', 'area', 'stacked-area', 'fan', 'bump']);

/** Heights in CSS pixels: a map has its legend and what must be said of its borders below it. */
const [HEIGHT, MAP_HEIGHT] = [460, 660];

export function ChartPanel({ kind, data, origin = data.origin, fills: isWanted = false, ...actions }: ChartPanelProps) {
  const t = useT();
  // A narrow one is as high as its legend and its foot ask for.
  const isNarrow = useMedia('(max-width: 639px)');
  const fills = isWanted && !isNarrow;
  const known = useWithPublished();
  const theme = useSession((state) => state.theme);
  const twin = useMemo(() => twinOf(data, t), [data, t]);
  const sources = useMemo(() => (origin ? sourceReports(origin, known, t) : []), [origin, known, t]);
  const figure = useCallback(
    (size: FigureSize) =>
      figureOf({ kind: kind === 'table' ? 'line' : kind }, data, {
        language: t.language,
        theme,
        size,
        grows: isNarrow || hasRowsAsked(kind, data),
      }),
    [kind, data, t, theme, isNarrow],
  );
  return (
    <>
      {kind === 'table' ? (
        <TableTwin twin={twin} t={t} />
      ) : (
        <div className={fills ? 'chart-stage' : undefined}>
          <Chart
            figure={figure}
            twin={twin}
            label={describeChart(data, t)}
            t={t}
            height={kind === 'map' ? MAP_HEIGHT : HEIGHT}
            fills={fills}
            compares={COMPARED.has(kind) && data.across === undefined}
            {...actions}
          />
        </div>
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
      <SourceList sources={sources} />
    </>
  );
}
