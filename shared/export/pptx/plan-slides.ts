import { formatDate } from '../../core/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { DocumentBlock, DocumentFigure, DocumentTable, ReportDocument } from '../../report/document.ts';
import { exhibitLabel } from '../xlsx/exhibit-sheet.ts';
import { noteText, type ProseLine, plainInlines, proseLines } from './plain-prose.ts';

/** A slide before it is laid out. `notes`: what is said beside it, a line each. */
export type PlannedSlide = { readonly notes: readonly string[] } & (
  | { readonly kind: 'cover'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'section'; readonly title: string }
  | { readonly kind: 'figure'; readonly figure: DocumentFigure }
  | { readonly kind: 'table'; readonly table: DocumentTable }
  | {
      readonly kind: 'statement';
      readonly tone: 'finding' | 'warning';
      readonly title: string;
      readonly lines: readonly ProseLine[];
    }
  | { readonly kind: 'text'; readonly title: string; readonly lines: readonly ProseLine[] }
);

/** “A2”: what stands in the annex is counted with letters. */
const isAnnex = ({ label }: DocumentTable): boolean => /^\p{L}/u.test(label.number);

/**
 * The slides of a report: a cover, one for every chapter, finding, figure and table, one finding a slide. Running text becomes the notes
 * of the next of these, or a slide of its own where none follows in its chapter. Tables of the annex are named on the last slide.
 */
export function plannedSlides(report: ReportDocument, t: Translator): readonly PlannedSlide[] {
  const slides: PlannedSlide[] = [coverOf(report, t)];
  const annex: DocumentTable[] = [];
  // Chapters that tables were left out of: without a slide of their own they are left out too.
  const emptied = new Set<PlannedSlide>();
  let chapter = report.title;
  let prose: ProseLine[] = [];
  const take = (): readonly string[] => {
    const notes = prose.map(noteText);
    prose = [];
    return notes;
  };
  const flush = (): void => {
    if (prose.length === 0) return;
    const items = prose.filter(({ level }) => level > 0);
    const lines = items.length > 0 ? items : prose;
    slides.push({ kind: 'text', title: chapter, lines, notes: items.length > 0 ? prose.map(noteText) : [] });
    prose = [];
  };
  for (const block of report.blocks) {
    if (block.kind === 'heading' && block.level === 1) {
      flush();
      chapter = plainInlines(block.content);
      slides.push({ kind: 'section', title: [block.number, chapter].filter(Boolean).join('  '), notes: [] });
    } else if (block.kind === 'figure')
      slides.push({ kind: 'figure', figure: block, notes: [...take(), ...said(block, t)] });
    else if (block.kind === 'table') {
      if (isAnnex(block)) {
        annex.push(block);
        const last = slides.at(-1);
        if (last?.kind === 'section') emptied.add(last);
      } else slides.push({ kind: 'table', table: block, notes: [...take(), ...said(block, t)] });
    } else if (block.kind === 'box' && (block.tone === 'finding' || block.tone === 'warning'))
      slides.push({
        kind: 'statement',
        tone: block.tone,
        title: block.title,
        lines: proseLines(block.content),
        notes: take(),
      });
    else prose.push(...linesOf(block));
  }
  flush();
  const isFollowed = (at: number) => at + 1 < slides.length && slides[at + 1]?.kind !== 'section';
  return [...slides.filter((slide, at) => !emptied.has(slide) || isFollowed(at)), ...annexSlide(annex, t)];
}

function coverOf(report: ReportDocument, t: Translator): PlannedSlide {
  const lines = [report.authors, formatDate(report.date, report.language)];
  if (report.code) lines.push(t('reportFiles.code', { code: report.code }));
  return { kind: 'cover', title: report.title, lines: lines.filter(Boolean), notes: [] };
}

function linesOf(block: DocumentBlock): readonly ProseLine[] {
  if (block.kind === 'box')
    return [...(block.title ? [{ level: 0, text: block.title }] : []), ...proseLines(block.content)];
  if (block.kind === 'page-break' || block.kind === 'contents' || block.kind === 'figure' || block.kind === 'table')
    return [];
  return proseLines([block]);
}

/** Source, note, what is not separable from the exhibit, and the picture in words. */
function said(exhibit: DocumentFigure | DocumentTable, t: Translator): readonly string[] {
  const data = exhibit.kind === 'figure' ? exhibit.chart?.data : undefined;
  return [
    `${exhibitLabel(exhibit)}. ${exhibit.caption}`,
    ...(data?.subtitle ? [data.subtitle] : []),
    ...(exhibit.kind === 'figure' && exhibit.alt ? [t('reportFiles.picture', { text: exhibit.alt })] : []),
    ...(exhibit.source ? [t('charts.source', { source: exhibit.source })] : []),
    ...(exhibit.note ? [t('charts.note', { note: exhibit.note })] : []),
    ...(data?.footnotes ?? []),
    ...exhibit.warnings.map((text) => t('reportFiles.caution', { text })),
  ];
}

function annexSlide(tables: readonly DocumentTable[], t: Translator): readonly PlannedSlide[] {
  if (tables.length === 0) return [];
  const lines = [
    { level: 0, text: t('reportFiles.annexText', { count: tables.length }) },
    ...tables.map((table) => ({ level: 1, text: `${exhibitLabel(table)}. ${table.caption}` })),
  ];
  return [{ kind: 'text', title: t('reportFiles.annex'), lines, notes: [] }];
}
