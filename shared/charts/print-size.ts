const MM_PER_INCH = 25.4;
const CSS_DPI = 96;

export interface PrintSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Type on paper of a width: as on screen at 160 mm, three quarters of that at 60 mm and below (the smallest 6 pt), somewhat more above. */
export const typeScale = (widthMm: number): number =>
  widthMm < 160 ? Math.max(0.75, 1 - (160 - widthMm) / 400) : Math.min(1.15, 1 + (widthMm - 160) / 533);

/** CSS pixels of a layout, which the type of the paper makes larger or smaller than 96 to the inch, in a millimetre. */
const pixelsIn = (widthMm: number): number => CSS_DPI / MM_PER_INCH / typeScale(widthMm);

/** The layout size in CSS pixels: text keeps its physical size whatever the resolution. */
export const layoutSize = ({ widthMm, heightMm }: PrintSize): { width: number; height: number } => ({
  width: Math.round(widthMm * pixelsIn(widthMm)),
  height: Math.round(heightMm * pixelsIn(widthMm)),
});

/** How high `pixels` of a layout are in millimetres, to a tenth. */
export const millimetres = (pixels: number, widthMm: number): number =>
  Math.round((pixels / pixelsIn(widthMm)) * 10) / 10;

/** How many image pixels a CSS pixel of a layout takes at `dpi`. */
export const imageScale = (dpi: number, widthMm: number): number => (dpi / CSS_DPI) * typeScale(widthMm);

/** The image size in pixels at `dpi`. */
export const imageSize = ({ widthMm, heightMm }: PrintSize, dpi: number): { width: number; height: number } => ({
  width: Math.round((widthMm / MM_PER_INCH) * dpi),
  height: Math.round((heightMm / MM_PER_INCH) * dpi),
});
