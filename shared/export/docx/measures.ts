import { convertMillimetersToTwip } from 'docx';

/** A4, in millimetres: what is between the margins is as wide as a figure of full width. */
export const PAGE = { width: 210, height: 297, side: 25, top: 27, bottom: 23, edge: 11 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;
/** Of a page held across. */
export const WIDE_TEXT = PAGE.height - 2 * PAGE.side;
/** Of a picture, so that its caption, source and notes stand on the same page. */
export const PICTURE_HEIGHT = 205;

export const twips = (millimetres: number): number => convertMillimetersToTwip(millimetres);

/** UNHCR’s colours, as Word writes them. */
export const COLOURS = {
  navy: '18375F',
  blue: '0072BC',
  ink: '222B38',
  quiet: '4A5A6E',
  rule: 'BFC9D6',
  band: 'F3F6FA',
} as const;
