import type PptxGenJS from 'pptxgenjs';
import type { DocumentFigure, DrawnFigure } from '../../report/document.ts';
import type { TextBox } from './slide-text.ts';

/** The picture of a figure as large as `box` allows, in its own proportions. */
export function addPicture(
  slide: PptxGenJS.Slide,
  { png }: DrawnFigure,
  figure: DocumentFigure,
  alt: string,
  { x, y, w, h }: TextBox,
): void {
  const [width, height] = pixelsOf(png) ?? [figure.widthMm, figure.heightMm];
  const scale = Math.min(w / width, h / height);
  slide.addImage({
    data: `image/png;base64,${base64Of(png)}`,
    altText: alt,
    objectName: 'Picture',
    x: x + (w - width * scale) / 2,
    y: y + (h - height * scale) / 2,
    w: width * scale,
    h: height * scale,
  });
}

/** Width and height of a PNG, from its first chunk; null where it has none. */
function pixelsOf(png: Uint8Array): readonly [number, number] | null {
  if (png.length < 24) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? [width, height] : null;
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
