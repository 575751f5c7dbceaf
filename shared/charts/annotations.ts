import type { Plain } from './figure-parts.ts';
import { type Frame, type FrameNeeds, valueLeft, valueTop, yearLeft } from './frame.ts';
import { withOpacity } from './palette.ts';
import type { ChartAnnotation } from './spec.ts';
import { plotlyText, roomIn, SMALL, widestOf, wrapText } from './text.ts';

/** Lines of an annotation on screen; a picture that leaves Jalon cuts none. */
const MOST_LINES = 4;
/** Widest text of an annotation, in CSS pixels. */
const WIDEST = 150;
const LINE_HEIGHT = SMALL * 1.3;
const GAP = 14;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface DrawnAnnotations {
  readonly shapes: readonly Plain[];
  readonly annotations: readonly Plain[];
}

const NOTHING: DrawnAnnotations = { shapes: [], annotations: [] };

/**
 * What a person wrote into a chart, as Plotly shapes and texts: in the axes the kind has, inside the plot, wrapped, and no text over another.
 * What lies beyond the axes is left out.
 */
export function annotationsOf(
  written: readonly ChartAnnotation[],
  axes: FrameNeeds['axes'],
  frame: Frame,
  grows = false,
): DrawnAnnotations {
  if (axes === 'none') return NOTHING;
  const placed: Box[] = [];
  const drawn = written.map((one): DrawnAnnotations => {
    const mark = markOf(one, axes, frame);
    if (mark === null) return NOTHING;
    const lines = wrapText(one.text, mark.width, grows ? Number.POSITIVE_INFINITY : MOST_LINES, roomIn(SMALL));
    if (lines.length === 0) return { shapes: mark.shapes, annotations: [] };
    const size = {
      width: widestOf(lines, SMALL) + 4,
      height: lines.length * LINE_HEIGHT + 4,
    };
    const box = freeBox(mark.places(size), size, placed, frame);
    placed.push(box);
    return { shapes: [...mark.shapes, ...leader(one, mark.at, box, frame)], annotations: [textIn(box, lines, frame)] };
  });
  return {
    shapes: drawn.flatMap(({ shapes }) => shapes),
    annotations: drawn.flatMap(({ annotations }) => annotations),
  };
}

type Size = Pick<Box, 'width' | 'height'>;
type Place = Pick<Box, 'left' | 'top'>;

/** A mark in the plot; `places`: where its text may stand, the best one first. Pixels from the plot's top left corner. */
interface Mark {
  readonly shapes: readonly Plain[];
  readonly at: Place;
  readonly width: number;
  places(size: Size): readonly Place[];
}

function markOf(one: ChartAnnotation, axes: FrameNeeds['axes'], frame: Frame): Mark | null {
  const { palette, plot, range } = frame;
  const within = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high;
  const rule = { color: palette.ink, width: 1.25, dash: 'dash' };
  if (one.kind === 'line') {
    if (!within(one.value, range.value)) return null;
    if (axes === 'horizontal') {
      const left = valueLeft(frame, one.value) - frame.margin.l;
      return {
        shapes: [inPaper('line', { left, top: 0, width: 0, height: plot.height }, frame, { line: rule })],
        at: { left, top: 0 },
        width: WIDEST,
        places: ({ width, height }) => [
          { left: left + 4, top: plot.height - height - 2 },
          { left: left - width - 4, top: plot.height - height - 2 },
        ],
      };
    }
    const top = valueTop(frame, one.value) - frame.margin.t;
    return {
      shapes: [inPaper('line', { left: 0, top, width: plot.width, height: 0 }, frame, { line: rule })],
      at: { left: 0, top },
      width: plot.width * 0.6,
      places: ({ width, height }) => [
        { left: 4, top: top - height - 1 },
        { left: 4, top: top + 1 },
        { left: plot.width - width - 4, top: top - height - 1 },
        { left: plot.width - width - 4, top: top + 1 },
      ],
    };
  }
  // Years and points of them have no place where a kind has no years along x.
  if (axes === 'horizontal') return null;
  if (one.kind === 'band') {
    const [from, to] = [Math.max(one.from, range.year[0]), Math.min(one.to, range.year[1])];
    if (from > to) return null;
    const left = yearLeft(frame, from) - frame.margin.l;
    const width = yearLeft(frame, to) - frame.margin.l - left;
    const fill = withOpacity(palette.inkSoft, 0.16);
    return {
      shapes: [
        inPaper('rect', { left, top: 0, width, height: plot.height }, frame, {
          fillcolor: fill,
          line: { color: palette.inkSoft, width: 1, dash: 'dot' },
        }),
      ],
      at: { left, top: 0 },
      width: Math.max(70, Math.min(WIDEST, width - 6)),
      places: () => [{ left: left + 3, top: 3 }],
    };
  }
  if (!within(one.x, range.year) || !within(one.y, range.value)) return null;
  const at = { left: yearLeft(frame, one.x) - frame.margin.l, top: valueTop(frame, one.y) - frame.margin.t };
  return {
    shapes: [
      inPaper('circle', { left: at.left - 4, top: at.top - 4, width: 8, height: 8 }, frame, {
        line: { color: palette.ink, width: 1.5 },
      }),
    ],
    at,
    width: WIDEST,
    places: ({ width, height }) => [
      { left: at.left - width / 2, top: at.top - height - GAP },
      { left: at.left - width / 2, top: at.top + GAP },
      { left: at.left + GAP, top: at.top - height / 2 },
      { left: at.left - width - GAP, top: at.top - height / 2 },
    ],
  };
}

/** The first place inside the plot where nothing stands yet; else the place from which the least lies over another, moved down. */
function freeBox(places: readonly Place[], size: Size, placed: readonly Box[], { plot }: Frame): Box {
  const inside = places.map(({ left, top }) => ({
    ...size,
    left: Math.max(0, Math.min(left, plot.width - size.width)),
    top: Math.max(0, Math.min(top, plot.height - size.height)),
  }));
  const isFree = (box: Box) => !placed.some((other) => overlap(box, other));
  const rows = Math.max(1, Math.floor(plot.height / LINE_HEIGHT));
  const moved = inside.flatMap((box) =>
    Array.from({ length: rows }, (_, at) => ({ ...box, top: (box.top + at * LINE_HEIGHT) % plot.height })),
  );
  const all = [...inside, ...moved.filter(({ top }) => top + size.height <= plot.height)];
  return all.find(isFree) ?? inside[0] ?? { ...size, left: 0, top: 0 };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** From the point that is spoken of to the nearest edge of its text. */
function leader(one: ChartAnnotation, at: Place, box: Box, frame: Frame): readonly Plain[] {
  if (one.kind !== 'text') return [];
  const end = {
    left: Math.max(box.left, Math.min(at.left, box.left + box.width)),
    top: Math.max(box.top, Math.min(at.top, box.top + box.height)),
  };
  const line = { color: frame.palette.ink, width: 1 };
  const way = { ...at, width: end.left - at.left, height: end.top - at.top };
  return [inPaper('line', way, frame, { line })];
}

/** A shape by pixels of the plot; the axes need not be known, so it holds for every scale they may have. */
const inPaper = (type: 'line' | 'rect' | 'circle', box: Box, { plot }: Frame, more: Record<string, Plain>): Plain => ({
  type,
  xref: 'paper',
  yref: 'paper',
  x0: box.left / plot.width,
  x1: (box.left + box.width) / plot.width,
  y0: 1 - box.top / plot.height,
  y1: 1 - (box.top + box.height) / plot.height,
  layer: type === 'rect' ? 'below' : 'above',
  ...more,
});

const textIn = (box: Box, lines: readonly string[], { palette, plot }: Frame): Plain => ({
  text: lines.map(plotlyText).join('<br>'),
  font: { size: SMALL, color: palette.ink },
  xref: 'paper',
  yref: 'paper',
  x: box.left / plot.width,
  y: 1 - box.top / plot.height,
  xanchor: 'left',
  yanchor: 'top',
  align: 'left',
  bgcolor: withOpacity(palette.background, 0.8),
  borderpad: 1,
  showarrow: false,
});
