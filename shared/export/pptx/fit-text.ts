import { textWidth } from '../../charts/text-width.ts';

/** Height of a line, in sizes of its letters, and what letters may be wider in another font or program. */
const [LINE, LEEWAY] = [1.22, 1.04];

/** How many lines `text` takes at a size (points) in a width (points), broken between words, and in words longer than a line. */
function lineCount(text: string, size: number, width: number, weight: 'regular' | 'bold'): number {
  const wide = (part: string) => textWidth(part, size, weight) * LEEWAY;
  return text.split('\n').reduce((sum, paragraph) => {
    let [lines, used] = [1, 0];
    for (const word of paragraph.split(' ')) {
      const own = wide(`${word} `);
      if (used > 0 && used + own > width) {
        lines += 1;
        used = 0;
      }
      lines += Math.floor(own / width);
      used += own % width;
    }
    return sum + lines;
  }, 0);
}

export const wordsIn = (text: string): readonly string[] => text.split(/[ \n]/);

/** Whether some word of `text` at a size (points) is wider than a width (points), so that it would be broken. */
export const isWider = (text: string, size: number, width: number, weight: 'regular' | 'bold' = 'regular'): boolean =>
  wordsIn(text).some((word) => textWidth(word, size, weight) * LEEWAY > width);

/** Height in points that `text` takes at a size in a width of points. */
export const textHeight = (text: string, size: number, width: number, weight: 'regular' | 'bold' = 'regular'): number =>
  lineCount(text, size, width, weight) * size * LINE;

/** The smallest type a file can hold. */
const LEAST = 1;

/** The largest size (points, at most `most`) at which the whole text fits into the box: nothing is ever cut. */
export function fittingSize(
  text: string,
  box: { readonly width: number; readonly height: number },
  most: number,
  weight: 'regular' | 'bold' = 'regular',
): number {
  for (let size = most; size > LEAST; size -= size > 12 ? 1 : 0.5)
    if (textHeight(text, size, box.width, weight) <= box.height) return size;
  return LEAST;
}
