import PptxGenJS from 'pptxgenjs';
import { formatDate } from '../../core/format.ts';
import { type Translator, translator } from '../../i18n/translator.ts';
import type { DocumentFigure, DrawnFigure, DrawnFigures, ReportDocument } from '../../report/document.ts';
import { officeText } from '../office-text.ts';
import { documentMoment } from '../xlsx/to-xlsx.ts';
import { belowOf } from './below.ts';
import { addChart } from './chart-slide.ts';
import { BOXES, defineLayouts, INK, LAYOUTS } from './deck-layouts.ts';
import { mendedPackage } from './mend-package.ts';
import { type NativeChart, nativeChart } from './native-chart.ts';
import { addPicture } from './picture-slide.ts';
import { type PlannedSlide, plannedSlides } from './plan-slides.ts';
import { pagesOf, writeLines, writeText, writeTitle } from './slide-text.ts';
import { addTable, leftOut } from './table-slide.ts';

interface Deck {
  readonly file: PptxGenJS;
  readonly t: Translator;
  readonly drawn: DrawnFigures;
  /** What stands at the foot of every slide, so that one taken out still says when it is of. */
  readonly foot: string;
  readonly charts: NativeChart[];
  readonly vectors: Map<number, string>;
  count: number;
}

/**
 * The report as slides of 16:9, one finding a slide: charts that can be edited where nothing of the picture is lost, else the picture
 * (`drawn`, by anchor), tables, statements; what is said, source and method in the notes. Equal reports are equal bytes.
 */
export async function toPptx(report: ReportDocument, drawn: DrawnFigures): Promise<Uint8Array> {
  const t = translator(report.language);
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = officeText(report.title);
  file.author = officeText(report.authors);
  // Written as it is, so nothing that people typed.
  file.company = '';
  file.subject = officeText(report.code);
  file.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  defineLayouts(file);
  const foot = [formatDate(report.date, report.language), report.code].filter(Boolean).join(' · ');
  const deck: Deck = { file, t, drawn, foot, charts: [], vectors: new Map(), count: 0 };
  for (const planned of plannedSlides(report, t)) addSlide(deck, planned);
  const bytes = await file.write({ outputType: 'uint8array', compression: false });
  return mendedPackage(bytes as Uint8Array, {
    locale: report.language === 'fr' ? 'fr-FR' : 'en-GB',
    date: documentMoment(report.date),
    charts: deck.charts,
    vectors: deck.vectors,
  });
}

function newSlide(deck: Deck, masterName: string, notes: readonly string[]): PptxGenJS.Slide {
  const slide = deck.file.addSlide({ masterName });
  deck.count += 1;
  if (masterName === LAYOUTS.content || masterName === LAYOUTS.statement)
    writeText(slide, [{ text: deck.foot }], BOXES.foot, 10, 'middle');
  const said = notes.map(officeText).join('\n');
  if (said) slide.addNotes(said);
  return slide;
}

function addSlide(deck: Deck, planned: PlannedSlide): void {
  const { notes } = planned;
  if (planned.kind === 'cover') {
    const slide = newSlide(deck, LAYOUTS.cover, notes);
    writeTitle(slide, planned.title, BOXES.cover, 44);
    writeText(
      slide,
      planned.lines.map((text) => ({ text, color: INK.white })),
      BOXES.coverLines,
      18,
    );
  } else if (planned.kind === 'section')
    writeTitle(newSlide(deck, LAYOUTS.section, notes), planned.title, BOXES.section, 40);
  else if (planned.kind === 'statement') {
    const slide = newSlide(deck, LAYOUTS.statement, notes);
    const isCaution = planned.tone === 'warning';
    const title = isCaution ? deck.t('reportFiles.caution', { text: planned.title }) : planned.title;
    writeTitle(slide, title, BOXES.statement, 36);
    writeLines(slide, planned.lines, BOXES.statementBody);
  } else if (planned.kind === 'text')
    pagesOf(planned.lines).forEach((lines, page) => {
      const slide = newSlide(deck, LAYOUTS.content, page === 0 ? notes : []);
      const { title } = planned;
      writeTitle(slide, page === 0 ? title : deck.t('reportFiles.continued', { title }), BOXES.title, 28);
      writeLines(slide, lines, BOXES.body);
    });
  else if (planned.kind === 'figure') addFigure(deck, planned.figure, notes);
  else {
    const slide = newSlide(deck, LAYOUTS.content, notes);
    writeTitle(slide, planned.table.caption, BOXES.title, 28);
    const { lines, body, below } = belowOf(planned.table, leftOut(planned.table, deck.t), deck.t);
    addTable(slide, planned.table, body);
    writeText(slide, lines, below, 12, 'bottom');
  }
}

function addFigure(deck: Deck, figure: DocumentFigure, notes: readonly string[]): void {
  const slide = newSlide(deck, LAYOUTS.content, notes);
  writeTitle(slide, figure.caption, BOXES.title, 28);
  const chart = nativeChart(figure, deck.t);
  const { lines, body, below } = belowOf(figure, chart?.remarks ?? [], deck.t);
  const alt = officeText(figure.alt) || officeText(figure.caption);
  if (chart) {
    addChart(slide, chart, alt, body, deck.t.language === 'fr');
    deck.charts.push(chart);
  } else {
    const picture: DrawnFigure | undefined = deck.drawn.get(figure.anchor);
    if (picture) {
      addPicture(slide, picture, figure, alt, body);
      deck.vectors.set(deck.count, picture.svg);
    } else writeText(slide, [{ text: figure.alt, color: INK.text }], body, 20);
  }
  writeText(slide, lines, below, 12, 'bottom');
}
