import { JalonError } from '../../core/errors.ts';
import { decodeText, detectEncoding } from '../dialect/text.ts';
import { toDelimited } from './delimited.ts';
import { type FileTable, plainTable } from './file-table.ts';
import { markupTokens } from './markup.ts';
import { sdmxRows } from './sdmx-ml.ts';
import { isPercentFormat } from './sheet-cells.ts';

/** Most columns a cell may stand over; beyond it a span is a mistake. */
const MOST_SPAN = 200;

interface MarkupTable {
  readonly name: string;
  readonly rows: string[][];
}

/**
 * The tables of HTML (also under the name of a spreadsheet), of SpreadsheetML 2003, and the observations of SDMX-ML. Throws
 * `intake/markup-no-table` {root} where there is none.
 */
export function markupTables(bytes: Uint8Array): readonly FileTable[] {
  const text = markupText(bytes);
  const root = /<([A-Za-z][^\s/>]*)/.exec(text.replace(/^\s*<!doctype[^>]*>/i, ''))?.[1] ?? '';
  const name = root.slice(root.indexOf(':') + 1).toLowerCase();
  const tables = /^(genericdata|structurespecific|compactdata|generictimeseries)/.test(name)
    ? [{ name: '', rows: sdmxRows(text) }]
    : name === 'workbook'
      ? spreadsheetTables(text)
      : htmlTables(text);
  const found = tables.filter(({ rows }) => rows.length > 1 && rows.some((row) => row.length > 1));
  if (found.length === 0) throw new JalonError('intake/markup-no-table', { root });
  return found.map((table) => plainTable(found.length > 1 ? table.name : '', toDelimited(table.rows)));
}

/** The text in the encoding it declares, where that is known. */
function markupText(bytes: Uint8Array): string {
  const guessed = detectEncoding(bytes);
  if (guessed.startsWith('utf-')) return decodeText(bytes, guessed);
  const head = decodeText(bytes.subarray(0, 2000), 'windows-1252');
  const declared = /(?:encoding|charset)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? guessed;
  try {
    return decodeText(bytes, new TextDecoder(declared).encoding);
  } catch {
    return decodeText(bytes, guessed);
  }
}

const span = (value: string | undefined): number => Math.min(MOST_SPAN, Math.max(1, Number(value ?? 1) || 1));

/** Puts a cell into a row from the first free place on, and into the rows below that it reaches into. */
function place(rows: string[][], row: number, from: number, text: string, across: number, down: number): number {
  let at = from;
  while (rows[row]?.[at] !== undefined) at++;
  for (let below = row; below < row + down; below++) {
    const line = rows[below] ?? [];
    rows[below] = line;
    for (let column = at; column < at + across; column++) line[column] = text;
  }
  return at + across;
}

const filled = (rows: readonly string[][]): string[][] =>
  rows.map((row) => Array.from(row ?? [], (cell) => cell ?? ''));

function htmlTables(text: string): readonly MarkupTable[] {
  const found: { rows: string[][]; row: number; cell: { text: string; across: number; down: number } | null }[] = [];
  const open: typeof found = [];
  const endCell = (): void => {
    const table = open.at(-1);
    if (!table?.cell) return;
    const { across, down } = table.cell;
    place(table.rows, table.row, 0, table.cell.text.replaceAll(/[\s\u00a0]+/g, ' ').trim(), across, down);
    table.cell = null;
  };
  for (const token of markupTokens(text, true)) {
    const table = open.at(-1);
    if (token.kind === 'text') {
      if (table?.cell) table.cell.text += token.text;
    } else if (token.name === 'table') {
      endCell();
      if (token.kind === 'close') open.pop();
      else {
        const fresh = { rows: [], row: -1, cell: null };
        found.push(fresh);
        open.push(fresh);
      }
    } else if (table && /^(tr|td|th)$/.test(token.name)) {
      endCell();
      if (token.kind === 'close') continue;
      if (token.name === 'tr') {
        table.row++;
        table.rows[table.row] ??= [];
      } else {
        table.row = Math.max(0, table.row);
        const { attributes } = token;
        table.cell = { text: '', across: span(attributes.get('colspan')), down: span(attributes.get('rowspan')) };
      }
    } else if (table?.cell && /^(br|p|div|li)$/.test(token.name)) table.cell.text += ' ';
  }
  return found.map(({ rows }, at) => ({ name: String(at + 1), rows: filled(rows) }));
}

const NOWHERE: MarkupTable = { name: '', rows: [] };

function spreadsheetTables(text: string): readonly MarkupTable[] {
  const found: MarkupTable[] = [];
  const percents = new Set<string>();
  let [style, row, column] = ['', -1, 0];
  let cell: { across: number; down: number; isPercent: boolean; type: string; text: string } | null = null;
  let isData = false;
  for (const token of markupTokens(text)) {
    if (token.kind === 'text') {
      if (isData && cell) cell.text += token.text;
    } else if (token.kind === 'close') {
      if (token.name === 'data') isData = false;
      if (token.name !== 'cell' || !cell) continue;
      const { rows } = found.at(-1) ?? NOWHERE;
      column = place(rows, row, column, cellText(cell), cell.across, cell.down);
      cell = null;
    } else {
      const get = (name: string): string | undefined => token.attributes.get(name);
      const number = (name: string): number => Math.min(1_048_576, Number(get(name) ?? 0) || 0);
      if (token.name === 'style') style = get('ID') ?? '';
      else if (token.name === 'numberformat') {
        const format = get('Format') ?? '';
        if (format === 'Percent' || isPercentFormat(format)) percents.add(style);
      } else if (token.name === 'worksheet') {
        found.push({ name: get('Name') ?? '', rows: [] });
        row = -1;
      } else if (token.name === 'row') {
        row = number('Index') > 0 ? number('Index') - 1 : row + 1;
        const { rows } = found.at(-1) ?? NOWHERE;
        while (rows.length <= row) rows.push([]);
        column = 0;
      } else if (token.name === 'cell') {
        if (number('Index') > 0) column = Math.min(16_384, number('Index')) - 1;
        const isPercent = percents.has(get('StyleID') ?? '');
        cell = {
          across: span(String(number('MergeAcross') + 1)),
          down: span(String(number('MergeDown') + 1)),
          isPercent,
          type: '',
          text: '',
        };
      } else if (token.name === 'data' && cell) {
        cell.type = get('Type') ?? '';
        isData = true;
      }
    }
  }
  return found.map(({ name, rows }) => ({ name, rows: filled(rows) }));
}

function cellText({ type, text, isPercent }: { type: string; text: string; isPercent: boolean }): string {
  if (type === 'DateTime') return text.replace(/T00:00:00(\.0+)?$/, '');
  if (type === 'Number' && isPercent) return `${Number((Number(text) * 100).toPrecision(15))}%`;
  return text.trim();
}
