import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Figure, FigureSize } from '#shared/charts/figure-parts';
import { visibleText } from '#shared/charts/text';
import type { Twin } from '#shared/charts/twin';
import type { Translator } from '#shared/i18n/translator';
import { Button } from '../ui/button.tsx';
import './chart.css';
import { type Cursor, moveCursor } from './keyboard-navigation.ts';
import { copyOf, inTurn, loadPlotly } from './plotly.ts';
import { PointComparison } from './point-comparison.tsx';
import { columnAt, type DrawnPoint, type PointColumn, pointNear } from './points.ts';
import { TableTwin } from './table-twin.tsx';

interface ChartProps {
  /** A figure of fixed size, or a function that makes one for the size there is; keep the function stable (`useCallback`). */
  readonly figure: Figure | ((size: FigureSize) => Figure);
  /** Its numbers. */
  readonly twin?: Twin;
  /** The numbers as a table of one's own, in place of `twin`. */
  readonly table?: ReactNode;
  /** The chart in words (`describeChart`), for screen readers. */
  readonly label: string;
  readonly t: Translator;
  /** Height in CSS pixels where `figure` is a function; the width is that of the container. */
  readonly height?: number;
  /** As high as the place it stands in, in place of `height`. */
  readonly fills?: boolean;
  /** A pointer over it compares all series at its year. */
  readonly compares?: boolean;
  /** What to do with the area that was chosen on a map. */
  readonly onPick?: ((area: string) => void) | undefined;
  /** What to do with a drawn value that was chosen. */
  readonly onPoint?: ((point: DrawnPoint) => void) | undefined;
  /** What choosing a point does, in words beside the chart. */
  readonly hint?: string | undefined;
  readonly onRendered?: (() => void) | undefined;
}

/** The size of an element, followed; zero before the first measure. */
export function useSize() {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const [width, height] = [Math.floor(element.clientWidth), Math.floor(element.clientHeight)];
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...size };
}

/** Draws `figure` into the returned element; whatever Plotly draws is hidden from screen readers by the caller. */
function usePlotly(figure: Figure | null, { onPick, onRendered }: Pick<ChartProps, 'onPick' | 'onRendered'>) {
  const ref = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'drawn' | 'failed'>('loading');
  const rendered = useEffectEvent(() => onRendered?.());
  const pick = useEffectEvent((area: string) => onPick?.(area));
  useEffect(() => {
    const element = ref.current;
    if (!element || !figure) return;
    let wanted = true;
    const draw = async () => {
      const plotly = await loadPlotly(figure);
      const drawn = await inTurn(() => {
        if (!wanted) return null;
        const { data, layout, config } = copyOf(figure);
        return plotly.react(element, data, layout, config);
      });
      if (!wanted || !drawn) return;
      drawn.removeAllListeners('plotly_click');
      drawn.on('plotly_click', ({ points: [point] }) => {
        if (typeof point?.customdata === 'string') pick(point.customdata);
      });
      setState('drawn');
      rendered();
    };
    draw().catch(() => wanted && setState('failed'));
    return () => {
      wanted = false;
    };
  }, [figure]);
  useEffect(() => {
    const element = ref.current;
    return () => {
      if (!element) return;
      loadPlotly().then(
        (plotly) => plotly.purge(element),
        () => undefined,
      );
    };
  }, []);
  return { ref, state };
}

/** A chart with its keyboard layer and its table twin. */
export function Chart({ figure: wanted, twin, table, t, height = 400, fills = false, hint, ...drawing }: ChartProps) {
  const [asTable, setAsTable] = useState(false);
  const { ref, ...room } = useSize();
  const size = { width: room.width, height: fills ? room.height : height };
  const figure = useMemo(
    () =>
      typeof wanted !== 'function'
        ? wanted
        : size.width > 0 && size.height > 0
          ? wanted({ width: size.width, height: size.height })
          : null,
    [wanted, size.width, size.height],
  );
  return (
    <div className={fills ? 'chart chart-fills' : 'chart'}>
      <div className="chart-canvas" ref={ref}>
        {asTable ? (
          (table ?? (twin ? <TableTwin twin={twin} t={t} /> : null))
        ) : (
          <Drawing figure={figure} t={t} {...drawing} />
        )}
      </div>
      <div className="chart-actions">
        {hint && !asTable ? <p className="chart-hint">{hint}</p> : null}
        <Button variant="quiet" onPress={() => setAsTable(!asTable)}>
          {asTable ? t('charts.show.chart') : t('charts.show.table')}
        </Button>
      </div>
    </div>
  );
}

interface DrawingProps extends Pick<ChartProps, 'label' | 't' | 'compares' | 'onPick' | 'onPoint' | 'onRendered'> {
  readonly figure: Figure | null;
}

function Drawing({ figure: made, label, t, compares = false, onPick, onPoint, onRendered }: DrawingProps) {
  // What compares says it in a label of its own.
  const figure = useMemo(
    () => (made && compares ? { ...made, layout: { ...made.layout, hovermode: false } } : made),
    [made, compares],
  );
  const { ref, state } = usePlotly(figure, { onPick, onRendered });
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [pointed, setPointed] = useState<PointColumn | null>(null);
  const walk = cursor && figure?.navigation[cursor.series];
  const point = cursor && walk ? walk.points[cursor.point] : undefined;
  const isMap = figure !== null && 'geo' in figure.layout;
  const keys = [t(isMap ? 'charts.map.keyboard' : 'charts.keyboard'), isMap && onPick ? t('charts.map.enter') : ''];
  const onKeyDown = (event: KeyboardEvent) => {
    if (!figure || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && point?.area !== undefined && onPick) onPick(point.area);
    else if (event.key === 'Enter' && point && walk) onPoint?.({ series: walk.name, point });
    const next = moveCursor(figure.navigation, cursor, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setCursor(next);
  };
  const placeOf = (event: PointerEvent | MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { left: event.clientX - box.left + event.currentTarget.scrollLeft, top: event.clientY - box.top };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (compares && figure) setPointed(columnAt(figure.navigation, placeOf(event).left));
  };
  const onClick = (event: MouseEvent) => {
    if (!figure || isMap || !onPoint) return;
    const { left, top } = placeOf(event);
    const near = pointNear(figure.navigation, left, top);
    if (near) onPoint(near);
  };
  return (
    <div
      className="chart-drawing"
      role="application"
      aria-label={[label, ...keys].filter(Boolean).join(' ')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is walked with the arrow keys, so it takes the focus
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => setCursor(null)}
      onPointerMove={onPointerMove}
      onPointerLeave={() => setPointed(null)}
      onClick={onClick}
    >
      <div ref={ref} aria-hidden="true" />
      {figure && pointed && !cursor ? <PointComparison column={pointed} figure={figure} /> : null}
      {figure && point ? (
        <svg className="chart-cursor" aria-hidden="true" width={figure.size.width} height={figure.size.height}>
          <line x1={point.left} x2={point.left} y1={0} y2={figure.size.height} />
          <circle cx={point.left} cy={point.top} r={7} />
          <text
            x={Math.min(point.left + 12, figure.size.width - 12)}
            y={Math.max(14, point.top - 12)}
            textAnchor={point.left > figure.size.width / 2 ? 'end' : 'start'}
          >
            {`${visibleText(point.at ?? String(point.x))}: ${point.text}`}
          </text>
        </svg>
      ) : null}
      <div className="visually-hidden" aria-live="polite">
        {cursor && walk && point
          ? t(isMap ? 'charts.map.place' : 'charts.point', {
              name: visibleText(walk.name),
              year: point.at ?? String(point.x),
              value: point.text,
              index: cursor.point + 1,
              count: walk.points.length,
            })
          : ''}
      </div>
      {state === 'drawn' ? null : <p role="status">{state === 'failed' ? t('charts.failed') : t('charts.loading')}</p>}
    </div>
  );
}
