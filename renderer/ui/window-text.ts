import { roomFor } from '#shared/charts/text';

let canvas: CanvasRenderingContext2D | null = null;

/** CSS pixels of `text` in one line in the font of the window, as the browser draws it. */
export function windowTextWidth(text: string, size: number, weight: 400 | 600 = 400): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return roomFor(text, size, weight === 400 ? 'regular' : 'bold');
  canvas.font = `${weight} ${size}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return canvas.measureText(text).width + 1;
}
