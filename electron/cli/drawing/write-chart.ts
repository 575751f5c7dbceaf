import { extname } from 'node:path';
import type { ChartTheme } from '#shared/charts/palette';
import type { ChartData, ChartSpec } from '#shared/charts/spec';
import { twinOf } from '#shared/charts/twin';
import { JalonError } from '#shared/core/errors';
import { twinToCsv } from '#shared/export/csv';
import type { Translator } from '#shared/i18n/translator';
import { writeBytes } from '../files.ts';
import { drawnPdf, drawnPng, drawnSvg } from './picture.ts';
import type { Drawing } from './plotly.ts';

export const CHART_FORMATS = ['svg', 'png', 'pdf', 'csv'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** Height over width: a map has its legend and what must be said of its borders below it. */
const [ASPECT, MAP_ASPECT] = [0.62, 0.85];

export interface ChartPaper {
  readonly widthMm: number;
  readonly dpi: number;
  readonly theme: ChartTheme;
}

/** The format a path asks for by its ending. Throws `cli/chart-ending`. */
export function formatOf(path: string): ChartFormat {
  const ending = extname(path).slice(1).toLowerCase();
  const format = CHART_FORMATS.find((one) => one === ending);
  if (!format)
    throw new JalonError('cli/chart-ending', { path, known: CHART_FORMATS.map((one) => `.${one}`).join(', ') });
  return format;
}

/** Writes a chart to a file, whole or not at all. Throws `cli/chart-table` where a table is to be a picture. */
export async function writeChart(
  path: string,
  { kind, data, t }: { readonly kind: ChartSpec['kind']; readonly data: ChartData; readonly t: Translator },
  { widthMm, dpi, theme }: ChartPaper,
  drawing: () => Promise<Drawing>,
): Promise<void> {
  const format = formatOf(path);
  if (format !== 'csv' && kind === 'table') throw new JalonError('cli/chart-table');
  await writeBytes(path, await bytesOf());

  async function bytesOf(): Promise<Uint8Array> {
    if (format === 'csv' || kind === 'table')
      return new TextEncoder().encode(twinToCsv(twinOf(data, t), t, { bom: true }));
    const heightMm = Math.round(widthMm * (kind === 'map' ? MAP_ASPECT : ASPECT));
    const request = { kind, data, t, theme, size: { widthMm, heightMm } };
    if (format === 'svg') return new TextEncoder().encode(await drawnSvg(request, await drawing()));
    return format === 'pdf' ? drawnPdf(request, await drawing()) : drawnPng(request, dpi, await drawing());
  }
}
