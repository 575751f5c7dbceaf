import { beyondTitle, describeChart } from '../charts/describe.ts';
import { figureOf } from '../charts/figure.ts';
import type { FigureKind, FigureOptions } from '../charts/figure-parts.ts';
import { layoutSize, millimetres } from '../charts/print-size.ts';
import type { ChartData } from '../charts/spec.ts';
import type { LocalText } from '../core/language.ts';
import type { Translator } from '../i18n/translator.ts';
import type { DocumentFigure, DocumentTable } from './document.ts';
import type { Exhibit } from './exhibits/exhibit.ts';
import { typeset } from './prose.ts';
import { type Selection, tableContent } from './table-content.ts';

/** A figure or table before it has its number. */
export type UnnumberedFigure = Omit<DocumentFigure, 'label' | 'anchor'>;
export type UnnumberedTable = Omit<DocumentTable, 'label' | 'anchor'>;

/** How an exhibit stands in a report. */
export interface Showing {
  /** Id of the block. */
  readonly block: string;
  readonly widthMm: number;
  readonly heightMm: number | null;
  readonly caption: LocalText | null;
  readonly alt: LocalText | null;
}

/** Height ÷ width of a picture without title and source. */
const PROPORTIONS: Partial<Record<FigureKind, number>> = {
  'ranked-bar': 0.6,
  dumbbell: 0.75,
  slope: 0.62,
  scatter: 0.62,
  heatmap: 0.8,
  multiples: 0.75,
  map: 0.66,
  // Its rows say how tall it is.
  spans: 0.2,
};
const PROPORTION = 0.46;

/** Kinds with a row for each series, and the most that a row and what stands around them take, in millimetres. */
const IN_ROWS: ReadonlySet<FigureKind> = new Set(['ranked-bar', 'dumbbell']);
const [ROW_MM, AROUND_MM] = [12, 12];

/** The height of a picture nobody gave one: what suits its kind, and no more than its rows fill; it grows where its texts need more. */
function suitableHeight({ kind, data }: NonNullable<Exhibit['figure']>, widthMm: number): number {
  if (typeof kind !== 'string') return widthMm * PROPORTION;
  const wanted = widthMm * (PROPORTIONS[kind] ?? PROPORTION);
  return IN_ROWS.has(kind) ? Math.min(wanted, AROUND_MM + ROW_MM * data.series.length) : wanted;
}

/** A picture at its size on paper, as much taller as its texts need; null: it has none. */
export function unnumberedFigure(
  showing: Showing,
  exhibit: Exhibit,
  t: Translator,
  theme: FigureOptions['theme'] = 'light',
): UnnumberedFigure | null {
  const { figure: drawn, table, source, note, warnings, name } = exhibit;
  if (!drawn) return null;
  const { kind, data } = drawn;
  const { block, widthMm, alt } = showing;
  const size = layoutSize({ widthMm, heightMm: showing.heightMm ?? suitableHeight(drawn, widthMm) });
  const figure = figureOf({ kind }, data, { language: t.language, theme, size, grows: true, bare: true });
  return {
    kind: 'figure',
    block,
    caption: captionOf(showing, exhibit, t),
    alt: alt?.[t.language].trim() || describeChart(data, t),
    figure,
    widthMm,
    heightMm: millimetres(figure.size.height, widthMm),
    chart: typeof kind === 'string' ? { kind, data: plain(data) } : null,
    source: typeset(source, t.language),
    note: note && typeset(note, t.language),
    warnings: warnings.map((one) => typeset(one, t.language)),
    data: table ? tableContent(table, t).content : { columns: [], rows: [] },
    name,
  };
}

/** A table, or what of it was chosen; null: it has none. */
export function unnumberedTable(
  showing: Pick<Showing, 'block' | 'caption'>,
  exhibit: Exhibit,
  chosen: Selection,
  t: Translator,
): UnnumberedTable | null {
  const { table, source, note, warnings, name } = exhibit;
  if (!table) return null;
  const { content, left } = tableContent(table, t, chosen);
  return {
    kind: 'table',
    ...content,
    block: showing.block,
    caption: captionOf(showing, exhibit, t),
    source: typeset(source, t.language),
    note: note && typeset(note, t.language),
    warnings: warnings.map((one) => typeset(one, t.language)),
    left,
    name,
  };
}

/** What a person wrote or the finding itself, then what it is of and counted in, which the picture does not say. */
export function captionOf(
  { caption }: Pick<Showing, 'caption'>,
  { title, subtitle }: Pick<Exhibit, 'title' | 'subtitle'>,
  { language }: Pick<Translator, 'language'>,
): string {
  const own = caption?.[language].trim() || title;
  const further = beyondTitle(own, subtitle, language);
  return typeset(further.length > 0 ? `${own.replace(/\.$/, '')} (${further.join(' · ')})` : own, language);
}

/** Without what has no form as plain data: periods and sets of areas, which the picture has said. */
const plain = (data: ChartData): ChartData => ({
  ...data,
  series: data.series.map(({ periods: _, sets: __, ...series }) => series),
});
