const MM_PER_INCH = 25.4;
const CSS_DPI = 96;

export interface PrintSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The layout size in CSS pixels (96 to the inch): text keeps its physical size whatever the resolution. */
export const layoutSize = ({ widthMm, heightMm }: PrintSize): { width: number; height: number } => ({
  width: Math.round((widthMm / MM_PER_INCH) * CSS_DPI),
  height: Math.round((heightMm / MM_PER_INCH) * CSS_DPI),
});

/** A picture `pixels` (96 to the inch) high or wide in millimetres, to a tenth. */
export const millimetres = (pixels: number): number => Math.round((pixels / CSS_DPI) * MM_PER_INCH * 10) / 10;
