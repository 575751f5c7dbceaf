import { ImageRun, type Paragraph } from 'docx';
import type { DocumentFigure, DrawnFigure } from '../../report/document.ts';
import { captionParagraph, remarkParagraphs } from './captions.ts';
import type { WordContext } from './context.ts';
import { PICTURE_HEIGHT, TEXT_WIDTH } from './measures.ts';
import { wordText } from './text.ts';

/** `docx` takes sizes in pixels, 96 to the inch. */
const PIXELS_PER_MM = 96 / 25.4;

/** The picture, its caption below, then warnings, source and note. Without a picture, what it shows in words. */
export function figureParagraphs(
  figure: DocumentFigure,
  drawn: DrawnFigure | undefined,
  context: WordContext,
): Paragraph[] {
  const picture = context.paragraph({
    style: drawn ? 'Figure' : 'FigureInWords',
    keepNext: true,
    children: [drawn ? pictureRun(figure, drawn, context) : context.run(figure.alt)],
  });
  return [picture, captionParagraph(figure, context), ...remarkParagraphs(figure, context)];
}

function pictureRun(figure: DocumentFigure, { svg, png }: DrawnFigure, context: WordContext): ImageRun {
  const { widthMm, heightMm } = figure;
  const share = Math.min(1, TEXT_WIDTH / widthMm, PICTURE_HEIGHT / heightMm);
  const pixels = (mm: number) => Math.max(1, Math.round(mm * share * PIXELS_PER_MM));
  const size = { width: pixels(widthMm), height: pixels(heightMm) };
  const id = String(context.nextId());
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: png },
    transformation: size,
    altText: { id, name: wordText(figure.name), title: wordText(figure.caption), description: wordText(figure.alt) },
  });
}
