import { joinedList } from '../core/format.ts';
import { translator } from '../i18n/translator.ts';
import type { FigureOptions, Plain } from './figure-parts.ts';
import type { ChartPalette } from './palette.ts';
import type { ChartData } from './spec.ts';
import { LABEL, plotlyText, SMALL, wrapText } from './text.ts';
import { textWidth } from './text-width.ts';

/** Sizes of a title: the first in which it takes few enough lines, else the last. */
const TITLES = [16, 13.5] as const;
const FEW_LINES = 3;
/** What browsers draw wider than the font says. */
const ALLOWANCE = 1.02;
const SUBTITLE_LEADING = LABEL + 5;
const FOOT_LEADING = SMALL + 4;
/** Lines of a source, and of it and the note together: a note takes what a short source leaves. */
const SOURCE_LINES = 3;
const FOOT_LINES = 6;
/** From the edges of the picture. */
const SIDE = 12;

/** Title, subtitle and foot of a figure, broken into lines. */
export interface FrameText {
  /** Heights in CSS pixels. */
  readonly head: number;
  readonly foot: number;
  /** `below`: pixels between the plot and the foot. */
  annotations(
    margin: { readonly l: number; readonly t: number },
    below: number,
    palette: ChartPalette,
  ): readonly Plain[];
}

/** `statements` stand at the end of the foot and are never cut. */
export function frameText(
  given: ChartData,
  { language, size, grows = false, bare = false }: FigureOptions,
  statements: readonly string[],
): FrameText {
  const data = bare ? { ...given, title: '', subtitle: '', source: '', sources: [], note: null } : given;
  const t = translator(language);
  const most = (lines: number): number => (grows ? Number.POSITIVE_INFINITY : lines);
  const wrapped = (text: string, font: number, lines: number, weight: 'regular' | 'bold' = 'regular') =>
    wrapText(text, size.width - 2 * SIDE, lines, (line) => textWidth(line, font, weight) * ALLOWANCE);
  const source = data.sources?.length
    ? joinedList([...new Set(data.sources.map(({ brief }) => brief))], language)
    : data.source;
  const titleIn = (font: number, lines: number) => ({ font, lines: wrapped(data.title, font, lines, 'bold') });
  const usual = titleIn(TITLES[0], Number.POSITIVE_INFINITY);
  // The finding stands at the end of a title: one more line rather than a number cut off.
  const title = usual.lines.length > FEW_LINES ? titleIn(TITLES[1], most(FEW_LINES + 1)) : usual;
  const titleHeight = title.lines.length * (title.font + 5);
  const subtitle = wrapped(data.subtitle, LABEL, most(2));
  const cited = source ? wrapped(t('charts.source', { source }), SMALL, most(SOURCE_LINES)) : [];
  const foot = [
    ...cited,
    ...(data.note ? wrapped(t('charts.note', { note: data.note }), SMALL, most(FOOT_LINES - cited.length)) : []),
    ...statements.flatMap((text) => wrapped(text, SMALL, Number.POSITIVE_INFINITY)),
  ];
  return {
    head: titleHeight + subtitle.length * SUBTITLE_LEADING,
    foot: foot.length * FOOT_LEADING,
    annotations(margin, below, { ink, inkSoft }) {
      const top = margin.t - 8;
      const block = (lines: readonly string[], font: Plain, y: number, yshift: number): readonly Plain[] =>
        lines.length > 0 ? [textBlock(lines, font, SIDE - margin.l, y, yshift)] : [];
      return [
        ...block(title.lines, { size: title.font, color: ink, weight: 600 }, 1, top),
        ...block(subtitle, { size: LABEL, color: inkSoft }, 1, top - titleHeight),
        ...block(foot, { size: SMALL, color: inkSoft }, 0, -below),
      ];
    },
  };
}

const textBlock = (lines: readonly string[], font: Plain, xshift: number, y: number, yshift: number): Plain => ({
  text: lines.map(plotlyText).join('<br>'),
  font,
  xref: 'paper',
  yref: 'paper',
  x: 0,
  y,
  xanchor: 'left',
  yanchor: 'top',
  xshift,
  yshift,
  align: 'left',
  showarrow: false,
  captureevents: false,
});
