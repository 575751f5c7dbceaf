import type PptxGenJS from 'pptxgenjs';
import { officeText } from '../office-text.ts';
import { BOXES, INK } from './deck-layouts.ts';
import { fittingSize, textHeight } from './fit-text.ts';
import type { ProseLine } from './plain-prose.ts';

/** Points to the inch. */
const POINTS = 72;

export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
const inPoints = ({ w, h }: Pick<TextBox, 'w' | 'h'>) => ({ width: w * POINTS, height: h * POINTS });

/** The title of a slide, in the type in which all of it fits. */
export function writeTitle(slide: PptxGenJS.Slide, text: string, box: TextBox, most: number): void {
  const title = officeText(text).replace(/\s*\n\s*/g, ' ') || '–';
  const fontSize = fittingSize(title, inPoints(box), most, 'bold');
  slide.addText([{ text: title, options: { fontSize, bold: true, fontFace: 'Arial' } }], { placeholder: 'title' });
}

export interface WrittenText {
  readonly text: string;
  readonly color?: string;
  readonly bold?: boolean;
}

const plain = (paragraphs: readonly WrittenText[]): readonly WrittenText[] =>
  paragraphs.map((one) => ({ ...one, text: officeText(one.text).trim() })).filter(({ text }) => text);
const joined = (paragraphs: readonly WrittenText[]): string => paragraphs.map(({ text }) => text).join('\n');

/** Inches that paragraphs take at a size (points) in a width of inches. */
export const writtenHeight = (paragraphs: readonly WrittenText[], width: number, size: number): number =>
  textHeight(joined(plain(paragraphs)), size, width * POINTS) / POINTS;

/** Paragraphs in a box, in the type in which all of them fit. */
export function writeText(
  slide: PptxGenJS.Slide,
  paragraphs: readonly WrittenText[],
  box: TextBox,
  most: number,
  valign: 'top' | 'middle' | 'bottom' = 'top',
): void {
  const written = plain(paragraphs);
  if (written.length === 0) return;
  const fontSize = fittingSize(joined(written), inPoints(box), most);
  slide.addText(
    written.map(({ text, color = INK.soft, bold = false }) => ({
      text: text.replaceAll('\n', ' '),
      options: { color, bold, fontSize, fontFace: 'Arial', breakLine: true },
    })),
    { ...box, margin: 0, valign, align: 'left' },
  );
}

/** The least type of a text that may go on to another slide, and what stands between two lines of it, in sizes of its letters. */
const [READABLE, BETWEEN] = [16, 0.4];
const MOST_TEXT = 24;

const bulleted = ({ level }: ProseLine): number => 0.3 * level;
const heightAt = (lines: readonly ProseLine[], size: number, box: TextBox): number =>
  lines.reduce(
    (sum, line) => sum + textHeight(officeText(line.text), size, (box.w - bulleted(line)) * POINTS) + size * BETWEEN,
    0,
  );

/** Lines in as many groups as it takes for each to fit on a slide in readable type; a line too long for one stands alone. */
export function pagesOf(lines: readonly ProseLine[], box: TextBox = BOXES.body): readonly (readonly ProseLine[])[] {
  const pages: ProseLine[][] = [];
  for (const line of lines) {
    const page = pages.at(-1);
    if (page && heightAt([...page, line], READABLE, box) <= box.h * POINTS) page.push(line);
    else pages.push([line]);
  }
  return pages;
}

/** Paragraphs, and items with their bullets, in the largest type in which all fit. */
export function writeLines(slide: PptxGenJS.Slide, lines: readonly ProseLine[], box: TextBox): void {
  let size: number = MOST_TEXT;
  while (size > 1 && heightAt(lines, size, box) > box.h * POINTS) size -= size > 12 ? 1 : 0.5;
  const written = lines.filter(({ text }) => officeText(text).trim());
  if (written.length === 0) return;
  slide.addText(
    written.map(({ level, text }) => ({
      text: officeText(text).replaceAll('\n', ' '),
      options: {
        color: INK.text,
        fontSize: size,
        fontFace: 'Arial',
        breakLine: true,
        paraSpaceAfter: size * BETWEEN,
        ...(level > 0 ? { bullet: { indent: 18 }, indentLevel: level - 1 } : {}),
      },
    })),
    { ...box, margin: 0, valign: 'top', align: 'left' },
  );
}
