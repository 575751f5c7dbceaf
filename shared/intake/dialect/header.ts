import { yearOfLabel } from '../roles/layout.ts';
import { NO_VALUE } from './no-value.ts';
import { isTagRow } from './standards.ts';

type Row = readonly string[];

/** Rows looked at for hashtags, and rows under a header that can go on with it. */
const TOP = 25;
const MOST_SUB_HEADERS = 3;
/** Rows below that tell which columns hold numbers, and how many of their cells must. */
const BELOW = 40;
const SHARE = 0.8;

const NUMBER = /^[<>≤≥~]?\s*[-+−(]?\s*[\d.,'\s\u00a0\u202f]*\d[\d.,'\s\u00a0\u202f]*\s*[%)*]?$/;
const YEAR = /^(1[89]|20|21)\d\d([-/].*)?$/;
/** A range of marks or a unit, in brackets or not: “(0-10)”, “%”, “US$ million”, “number”. */
const UNIT =
  /^[([]?\s*(\d+\s*[-–]\s*\d+|%|‰|percent(age)?|per ?cent|pour cent|en %|in %|numbers?|nombre|no\.?|persons?|people|personnes|usd|us ?\$|\$|eur|€|(us\$ )?(millions?|thousands?|billions?|milliers)|index|indice|rate|taux|ratio|score|value|valeur|years?|ans|km2?|km²|ha|kg|tonnes?|per .*|pour 1.*|units?|unité)(\s.{0,20})?[)\]]?$/i;

const cellsOf = (row: Row): string[] => row.map((cell) => cell.trim());
export const isFilledRow = (row: Row): boolean => row.some((cell) => cell.trim() !== '');

/** Where the rows that name the columns are. */
export interface HeaderPlace {
  /** Index of the header. */
  readonly header: number;
  readonly tagRow: boolean;
  /** Lines between header and data besides the hashtags: sub-headers, units, blank lines. */
  readonly subHeaders: number;
}

/**
 * The header of a table whose names seem to be at `header`: HXL hashtags rule where they are, and the labels are the nearest row above
 * them (HXL 1.1: labels may be blank). Rows under it go on with it where they are no data (`isSubHeader`).
 */
export function headerPlace(rows: readonly Row[], header: number): HeaderPlace {
  const tagged = rows.slice(0, TOP).findIndex(isTagRow);
  if (tagged > 0) {
    const above = rows.slice(Math.max(0, tagged - MOST_SUB_HEADERS), tagged);
    const back = above.toReversed().findIndex((row) => cellsOf(row).filter((cell) => cell !== '').length > 1);
    const own = tagged - 1 - Math.max(0, back);
    return { header: own, tagRow: true, subHeaders: tagged - own - 1 + subHeadersFrom(rows, tagged + 1, own) };
  }
  return { header, tagRow: false, subHeaders: subHeadersFrom(rows, header + 1, header) };
}

/** How many lines from `from` on go on with the header, blank ones before the last of them included. */
function subHeadersFrom(rows: readonly Row[], from: number, header: number): number {
  let found = 0;
  for (let at = from; at < from + MOST_SUB_HEADERS && at < rows.length; at++) {
    const row = rows[at] ?? [];
    if (!isFilledRow(row)) continue;
    if (!isSubHeader(row, rows[header] ?? [], rows.slice(at + 1, at + 1 + BELOW))) break;
    found = at + 1 - from;
  }
  return found;
}

/**
 * Whether a row under a header is none of the data: it numbers the columns; or it has a word where a column holds years; or the columns
 * of numbers below hold none in it, and its other cells are blank, in brackets or those of the header, or all its words are units.
 * A level of years under another one (2019, 2020 under “Female”) is one too, where the labels above repeat.
 */
function isSubHeader(raw: Row, header: Row, below: readonly Row[]): boolean {
  const row = cellsOf(raw);
  const filled = row.filter((cell) => cell !== '');
  const data = below.filter(isFilledRow).map(cellsOf);
  if (data.length === 0 || filled.length === 0) return false;
  const order = filled.map((cell) => /^[([]?(\d{1,2})[)\]]?$/.exec(cell)?.[1]);
  if (filled.length > 2 && order.every((number, at) => Number(number) === at + 1) && !hasSame(data, row)) return true;
  const share = (at: number, test: RegExp): number => {
    const cells = data.map((one) => one[at] ?? '').filter((cell) => !NO_VALUE.test(cell));
    return cells.length === 0 ? 0 : cells.filter((cell) => test.test(cell)).length / cells.length;
  };
  const places = Array.from({ length: Math.max(header.length, row.length) }, (_, at) => at);
  const numeric = places.filter((at) => share(at, NUMBER) >= SHARE);
  if (numeric.length === 0) return false;
  const isWord = (cell: string): boolean => !NUMBER.test(cell) && !NO_VALUE.test(cell);
  const yearAt = numeric.find((at) => share(at, YEAR) >= SHARE);
  if (yearAt !== undefined && isWord(row[yearAt] ?? '') && !/\d/.test(row[yearAt] ?? '')) return true;
  const own = numeric.map((at) => row[at] ?? '').filter((cell) => !/^[-–—]?$/.test(cell));
  const rest = places.filter((at) => !numeric.includes(at));
  const isQuiet = rest.every((at) => {
    const cell = row[at] ?? '';
    return /^([[(].*[)\]]|[-–—]?)$/.test(cell) || cell === (header[at] ?? '').trim();
  });
  if (own.length === 0) return false;
  if (own.every(isWord)) return isQuiet || own.every((cell) => UNIT.test(cell));
  const labels = numeric.map((at) => (header[at] ?? '').trim());
  const repeats = labels.some((label, at) => label === '' || labels.indexOf(label) !== at);
  return isQuiet && rest.length > 0 && repeats && own.length > 1 && own.every((cell) => yearOfLabel(cell) !== null);
}

/** Whether a row like it stands among the data: then it is one of them. */
const hasSame = (data: readonly Row[], row: Row): boolean =>
  data.some((one) => one.every((cell, at) => cell === (row[at] ?? '')));

/** The labels of columns, and where two levels name one column what the other level says of it. */
export interface Labels {
  readonly header: readonly string[];
  /** By column; null where the header has one level. */
  readonly levels: readonly string[] | null;
}

/**
 * The labels of a header and the rows under it. Where labels repeat or are blank over the columns they span, a second level tells them
 * apart: beside years it is a part (2019 · Female), else it joins the label. Units and ranges under labels that differ add nothing.
 */
export function labelsOf(header: Row, under: readonly Row[], tags: Row | null): Labels {
  const level = under.filter(isFilledRow).map(cellsOf)[0];
  const last = level?.findLastIndex((cell) => cell !== '') ?? -1;
  const length = Math.max(header.length, tags?.length ?? 0, last + 1);
  const top = Array.from({ length }, (_, at) => (header[at] ?? '').trim());
  const isUnder = (at: number): boolean => (level?.[at] ?? '') !== '' && level?.[at] !== top[at];
  for (const at of top.keys())
    if (top[at] === '' && at > 0 && isUnder(at) && isUnder(at - 1)) top[at] = top[at - 1] ?? '';
  const labels = top.map((label, at) => (label === '' ? (tags?.[at] ?? '').trim() : label));
  const spanned = labels.filter((label, at) => label !== '' && isUnder(at) && labels.indexOf(label) !== at);
  if (!level || spanned.length === 0) return { header: labels, levels: null };
  const own = labels.map((_, at) => (isUnder(at) ? (level[at] ?? '') : ''));
  const areYears = (texts: readonly string[]): boolean =>
    texts.every((text, at) => !isUnder(at) || yearOfLabel(text) !== null);
  if (areYears(labels)) return { header: labels, levels: own };
  if (areYears(own)) {
    return {
      header: labels.map((label, at) => (isUnder(at) ? (own[at] ?? '') : label)),
      levels: labels.map((label, at) => (isUnder(at) ? label : '')),
    };
  }
  return {
    header: labels.map((label, at) => [label, own[at] ?? ''].filter(Boolean).join(' · ')),
    levels: null,
  };
}
