import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { HEADING_LIST } from './heading-numbers.ts';
import { COLOURS } from './measures.ts';

const FONT = 'Arial';

/** A paragraph style that stands on Normal: sizes in half points, spaces in twentieths of a point. */
const style = (
  id: string,
  name: string,
  run: IParagraphStyleOptions['run'] = {},
  paragraph: IParagraphStyleOptions['paragraph'] = {},
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: run ?? {},
  paragraph: paragraph ?? {},
});

const edge = (color: string) => ({ style: BorderStyle.SINGLE, size: 18, space: 8, color });
const line = { style: BorderStyle.SINGLE, size: 4, space: 4, color: COLOURS.rule };
const small = { size: 17, color: COLOURS.quiet };
const heading = (level: 1 | 2 | 3, size: number, before: number, after: number, color: string = COLOURS.navy) => ({
  run: { font: FONT, size, bold: true, color },
  paragraph: {
    keepNext: true,
    keepLines: true,
    spacing: { before, after },
    numbering: { reference: HEADING_LIST, level: level - 1 },
  },
});
/** Word’s own name of an entry of a table of contents, indented by its level. */
const entry = (level: 1 | 2 | 3): IParagraphStyleOptions =>
  style(`TOC${level}`, `toc ${level}`, level === 1 ? { bold: true, color: COLOURS.navy } : {}, {
    spacing: { before: level === 1 ? 100 : 0, after: 40 },
    indent: { left: 280 * (level - 1) },
  });

/** Styles of a report in the language `tag`: a calm page, headings in navy, blue where one can click. */
export const stylesFor = (tag: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 21, color: COLOURS.ink, language: { value: tag } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 52, bold: true, color: COLOURS.navy },
      paragraph: {
        spacing: { before: 0, after: 120, line: 252, lineRule: LineRuleType.AUTO },
        contextualSpacing: false,
      },
    },
    heading1: heading(1, 34, 480, 160),
    heading2: heading(2, 26, 320, 120),
    heading3: heading(3, 22, 240, 80, COLOURS.blue),
    caption: {
      run: { size: 19, bold: true, italics: false, color: COLOURS.navy },
      paragraph: {
        keepNext: true,
        keepLines: true,
        spacing: { before: 100, after: 80, line: 252, lineRule: LineRuleType.AUTO },
      },
    },
    hyperlink: { run: { color: COLOURS.blue, underline: {} } },
    footnoteText: {
      run: { size: 17, color: COLOURS.ink },
      paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: [
    style('Subtitle', 'Subtitle', { size: 22, color: COLOURS.quiet }, { spacing: { after: 40 } }),
    style(
      'ContentsTitle',
      'TOC Heading',
      { size: 26, bold: true, color: COLOURS.navy },
      { keepNext: true, spacing: { before: 400, after: 120 } },
    ),
    entry(1),
    entry(2),
    entry(3),
    style('TableofFigures', 'table of figures', {}, { spacing: { after: 60 } }),
    style('ListBullet', 'List Bullet', {}, { spacing: { after: 60 } }),
    style('ListNumber', 'List Number', {}, { spacing: { after: 60 } }),
    style('ListContinue', 'List Continue', {}, { spacing: { after: 60 } }),
    style(
      'Quote',
      'Quote',
      { italics: true, color: COLOURS.navy },
      {
        indent: { left: 400, right: 400 },
        border: { left: edge(COLOURS.rule) },
        spacing: { before: 80, after: 160 },
      },
    ),
    style(
      'Figure',
      'Figure',
      {},
      { keepNext: true, spacing: { before: 240, after: 40, line: 240, lineRule: LineRuleType.AUTO } },
    ),
    style(
      'FigureInWords',
      'Figure in Words',
      { italics: true, color: COLOURS.quiet },
      {
        keepNext: true,
        border: { top: line, bottom: line, left: line, right: line },
        spacing: { before: 240, after: 80 },
      },
    ),
    style('ExhibitSource', 'Exhibit Source', small, {
      keepLines: true,
      spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO },
    }),
    style('ExhibitNote', 'Exhibit Note', small, {
      keepLines: true,
      spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO },
    }),
    style(
      'ExhibitWarning',
      'Exhibit Warning',
      { size: 17, bold: true, color: '8F1D28' },
      { keepLines: true, spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO } },
    ),
    style(
      'TableText',
      'Table Text',
      { size: 17 },
      { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
    ),
    style(
      'TableTextSmall',
      'Table Text Small',
      { size: 15 },
      { spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO } },
    ),
    style(
      'BoxTone',
      'Box Tone',
      { size: 17, bold: true, allCaps: true, characterSpacing: 12 },
      { keepNext: true, spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
    ),
    style(
      'BoxTitle',
      'Box Title',
      { size: 22, bold: true, color: COLOURS.navy },
      { keepNext: true, spacing: { after: 60, line: 252, lineRule: LineRuleType.AUTO } },
    ),
    style('BoxText', 'Box Text', {}, { spacing: { after: 60 } }),
    style(
      'Spacer',
      'Spacer',
      { size: 8 },
      { spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.AUTO } },
    ),
    style(
      'Header',
      'header',
      { size: 16, color: COLOURS.quiet },
      { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO }, border: { bottom: line } },
    ),
    style(
      'Footer',
      'footer',
      { size: 16, color: COLOURS.quiet },
      {
        spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
        border: { top: line },
      },
    ),
  ],
});
