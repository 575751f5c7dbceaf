import { failure } from '../../core/errors.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Dialect } from '../recipe.ts';
import { undressed } from './dressed-number.ts';
import { footerLinesOf } from './footer.ts';
import { headerPlace, isFilledRow } from './header.ts';
import { rowsOf } from './rows.ts';
import { scaleOfLine } from './scale.ts';
import { rolesOfSdmx } from './standards.ts';
import { decodeText, detectEncoding } from './text.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const satisfies readonly Dialect['delimiter'][];

/** How much of a file is read to understand it, in bytes. */
export const SAMPLE_BYTES = 1 << 18;

/** A table wider than this is no table of indicators, and takes minutes to read. */
export const MOST_COLUMNS = 2000;

/**
 * How a delimited text is written, judged by its own bytes alone. `intake/empty` for a file without text, `intake/binary`
 * for what is no text, `intake/nul-bytes` {at}, `intake/no-table` where no delimiter cuts it into columns, `intake/header-only`,
 * `intake/too-many-columns` {columns, limit}.
 */
export function detectDialect(bytes: Uint8Array): Result<Dialect> {
  if (bytes.length === 0) return err(failure('intake/empty'));
  const encoding = detectEncoding(bytes);
  const text = decodeText(bytes.subarray(0, SAMPLE_BYTES), encoding);
  if (text.trim() === '') return err(failure('intake/empty'));
  if (text.includes('\0')) return err(failure('intake/binary'));
  const layouts = DELIMITERS.map((delimiter) => ({ delimiter, ...shapeOf(rowsOf(text, delimiter)) }));
  const best = layouts.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score === 0) return err(failure('intake/no-table'));
  const { header, tagRow, subHeaders } = headerPlace(best.rows, best.header);
  const columns = best.rows[header]?.length ?? 0;
  if (columns > MOST_COLUMNS) return err(failure('intake/too-many-columns', { columns, limit: MOST_COLUMNS }));
  const below = best.rows.slice(header + 1 + subHeaders + (tagRow ? 1 : 0));
  if (!below.some(isFilledRow)) return err(failure('intake/header-only'));
  const scaleLine = best.rows
    .slice(0, header)
    .flat()
    .map((cell) => cell.trim())
    .find((cell) => scaleOfLine(cell) !== 1);
  const nul = encoding.startsWith('utf-16') ? -1 : bytes.indexOf(0);
  if (nul >= 0) return err(failure('intake/nul-bytes', { at: nul + 1 }));
  return ok({
    encoding,
    delimiter: best.delimiter,
    quote: '"',
    ...(rolesOfSdmx(best.rows[header] ?? [])
      ? SDMX_MARKS
      : marksOf(best.rows.slice(header + 1).flat(), best.delimiter)),
    skipLines: header,
    footerLines: footerLinesOf(bytes, { encoding, delimiter: best.delimiter }, columns),
    tagRow,
    ...(subHeaders > 0 ? { subHeaders } : {}),
    ...(scaleLine === undefined ? {} : { scaleLine }),
    missing: [],
  });
}

/** SDMX-CSV writes numbers as XML Schema does. */
const SDMX_MARKS = { decimal: '.', thousands: '', marks: 'given' } as const satisfies Partial<Dialect>;

interface Shape {
  readonly rows: string[][];
  /** Index of the row that names the columns. */
  readonly header: number;
  /** How much the rows look like a table: columns of the usual row × share of rows that have them; 0 for no table. */
  readonly score: number;
}

/** Share of the rows from its first one on that a table must have where more lines of the file are plain text. */
const TABLE_SHARE = 0.8;

/** The usual number of cells, and the row that names them: the first full one of texts, since titles above a table leave blanks. */
function shapeOf(rows: string[][]): Shape {
  const { width, score } = usualWidth(rows.filter(isFilledRow).map((row) => row.length));
  if (width < 2) return { rows, header: 0, score: 0 };
  const filled = (row: readonly string[]): string[] => row.slice(0, width).filter((cell) => cell.trim() !== '');
  const isFull = (row: readonly string[]): boolean => row.length >= width && filled(row).length === width;
  const isNames = (row: readonly string[]): boolean =>
    isFull(row) && filled(row).every((cell) => !/^[-+]?[\d.,]+$/.test(cell.trim()));
  const most = rows.findIndex((row) => row.length >= width && filled(row).length >= Math.max(2, width / 2));
  const full = rows.findIndex(isFull);
  if (full < 0 || !isNames(rows[full] ?? [])) return { rows, header: Math.max(0, most), score };
  // A title that holds delimiters can look like a header; the blank line below it and the names after that tell it apart.
  let next = full + 1;
  while (next < rows.length && !isFilledRow(rows[next] ?? [])) next++;
  const isTitle = next > full + 1 && isNames(rows[next] ?? []);
  return { rows, header: isTitle ? next : full, score };
}

/** The number of cells most rows have; where most lines are plain text, that of the rows that follow them to the end. */
function usualWidth(widths: readonly number[]): { readonly width: number; readonly score: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const order = [...counts].sort(([wide, many], [other, few]) => few - many || other - wide);
  const [width = 1, count = 0] = order[0] ?? [];
  if (width > 1) return { width, score: (count / widths.length) * Math.sqrt(width) };
  const [second, rows] = order[1] ?? [1, 0];
  const share = rows / (widths.length - widths.indexOf(second));
  return rows > 1 && share >= TABLE_SHARE
    ? // Lines it cannot cut count against it: another delimiter may cut them too.
      { width: second, score: (share * Math.sqrt(second) * (1 + rows / widths.length)) / 2 }
    : { width: 1, score: 0 };
}

const GROUPED = /^[-+]?[1-9]\d{0,2}(?:([ .,'\u00a0\u202f])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/;
const PLAIN = /^[-+]?\d*([.,])\d+$/;

/** Decimal and thousands mark by what the cells can mean; three digits after a lone mark can be either and decide nothing. */
function marksOf(cells: readonly string[], delimiter: string): Pick<Dialect, 'decimal' | 'thousands'> {
  const votes = { '.': 0, ',': 0 };
  const groups = new Map<string, number>();
  for (const raw of cells) {
    const cell = undressed(raw.trim())?.digits ?? raw.trim();
    const [, group, decimal] = GROUPED.exec(cell) ?? [];
    if (group !== undefined && group !== decimal) {
      const isSure = decimal !== undefined || cell.split(group).length > 2 || (group !== '.' && group !== ',');
      if (isSure) groups.set(group, (groups.get(group) ?? 0) + 1);
      if (decimal === '.' || decimal === ',') votes[decimal]++;
      continue;
    }
    const mark = PLAIN.exec(cell)?.[1];
    if (mark === '.' || mark === ',') votes[mark]++;
  }
  const sure = [...groups].sort(([, a], [, b]) => b - a)[0]?.[0];
  const decimal =
    votes[','] > votes['.'] ||
    (votes[','] === votes['.'] && (sure === '.' || (sure === undefined && delimiter === ';')))
      ? ','
      : '.';
  const other = decimal === '.' ? ',' : '.';
  const thousands = sure !== undefined && sure !== decimal ? sure : hasGroups(cells, other) ? other : '';
  return { decimal, thousands: thousands as Dialect['thousands'] };
}

const hasGroups = (cells: readonly string[], mark: string): boolean =>
  cells.some((cell) => GROUPED.exec(cell.trim())?.[1] === mark);
