import { extname } from 'node:path';
import type { ChartTheme } from '#shared/charts/palette';
import type { ChartData, ChartSpec } from '#shared/charts/spec';
import { twinOf } from '#shared/charts/twin';
import { JalonError } from '#shared/core/errors';
import { usualHeight } from '#shared/export/chart-picture';
import { csvFile, twinToCsv } from '#shared/export/csv';
import type { CsvDialect } from '#shared/export/csv-dialect';
import type { Translator } from '#shared/i18n/translator';
import { writeBytes } from '../files.ts';
import { drawnPdf, drawnPng, drawnSvg } from './picture.ts';
import type { Drawing } from './plotly.ts';

export const CHART_FORMATS = ['svg', 'png', 'pdf', 'csv'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

export interface ChartPaper {
  readonly widthMm: number;
  /** Absent: as the kind of chart asks for. */
  readonly heightMm: number | null;
  readonly dpi: number;
  readonly theme: ChartTheme;
  readonly csvDialect: CsvDialect;
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
  { widthMm, heightMm, dpi, theme, csvDialect }: ChartPaper,
  drawing: () => Promise<Drawing>,
): Promise<void> {
  const format = formatOf(path);
  if (format !== 'csv' && kind === 'table') throw new JalonError('cli/chart-table');
  await writeBytes(path, await bytesOf());

  async function bytesOf(): Promise<Uint8Array> {
    if (format === 'csv' || kind === 'table')
      return new TextEncoder().encode(csvFile(twinToCsv(twinOf(data, t), t), csvDialect));
    const size = { widthMm, heightMm: heightMm ?? usualHeight(kind, widthMm) };
    const request = { kind, data, t, theme, size };
    if (format === 'svg') return new TextEncoder().encode(await drawnSvg(request, await drawing()));
    return format === 'pdf' ? drawnPdf(request, await drawing()) : drawnPng(request, dpi, await drawing());
  }
}
