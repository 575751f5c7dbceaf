import type { Language } from '../../core/language.ts';
import { lineHeight } from '../canvas/canvas.ts';
import type { ChartData } from '../spec.ts';
import { chartValueText, roomFor, SMALL, shorten, wrapText } from '../text.ts';
import { textWidth } from '../text-width.ts';
import type { FlowGraph, FlowGraphNode } from './flow-layout.ts';

/** Width of a node; from there to its name, and from a name to what stands right of it. CSS pixels. */
export const NODE = 12;
export const BESIDE = 5;
const FREE = 6;
/** Share of the width that the names beyond the last column take at most. */
const LAST_SHARE = 0.24;
/** Between what is drawn and its key, between two parts of the key, and the room of its numbers. */
const [ABOVE_KEY, BETWEEN, NUMBERS] = [12, 6, 22];

/** A line or more of the key: the name of a column, or a node with its number. */
export interface FlowKeyEntry {
  readonly number: number | null;
  readonly lines: readonly string[];
  /** From the top of the key. */
  readonly top: number;
}

/** What is written into a flow figure of a width. */
export interface FlowWords {
  /** From column to column, and right of the last one. */
  readonly step: number;
  readonly last: number;
  /** Lines above the columns, and their height with what is free below. */
  readonly heads: readonly (readonly string[])[];
  readonly head: number;
  /** What each node may have beside it, whole, by column and node: its name with the value, or its number in the key. */
  readonly texts: readonly (readonly (readonly string[])[])[];
  readonly key: readonly FlowKeyEntry[];
  readonly keyHeight: number;
}

const headRoom = (text: string): number => textWidth(text, SMALL, 'bold') * 1.02 + 1;

/** Pixels right of a node that its name may take. */
export const nameRoom = ({ last, step }: Pick<FlowWords, 'last' | 'step'>, isLast: boolean): number =>
  isLast ? last - BESIDE : step - NODE - BESIDE - FREE;

export const flowValue = ({ weight }: FlowGraphNode, { unit }: Pick<ChartData, 'unit'>, language: Language): string =>
  chartValueText(weight, unit, language, 'compact');

/**
 * The names of a flow figure in `width` pixels. In a picture that `grows` all stand whole: beside their nodes in as many lines as they need
 * or, where a word is wider than the room there, as numbers with a key beneath. On screen the columns have one line of heading each.
 */
export function flowWords(
  { columns }: FlowGraph,
  width: number,
  data: Pick<ChartData, 'unit'>,
  language: Language,
  grows: boolean,
): FlowWords {
  const text = (node: FlowGraphNode) => `${node.name} ${flowValue(node, data, language)}`;
  const ends = columns.at(-1)?.nodes ?? [];
  const last = Math.min(LAST_SHARE * width, BESIDE + FREE + Math.max(0, ...ends.map((node) => roomFor(text(node)))));
  const spaces = { last, step: (width - last - NODE) / Math.max(1, columns.length - 1) };
  const isLast = (column: number) => column === columns.length - 1;
  const headWidth = (column: number) => (isLast(column) ? last + NODE : spaces.step - FREE);
  const none = { key: [], keyHeight: 0 };
  if (!grows) {
    const heads = columns.map(({ name }, at) => [shorten(name, headWidth(at), headRoom)]);
    return { ...spaces, ...none, heads, head: HEAD, texts: columns.map(({ nodes }) => nodes.map(() => [])) };
  }
  const isWhole = columns.every(
    ({ name, nodes }, at) =>
      fits(name, headWidth(at), headRoom) &&
      nodes.every((node) => fits(text(node), nameRoom(spaces, isLast(at)), roomFor)),
  );
  if (!isWhole) return keyed(columns, width, text);
  const heads = columns.map(({ name }, at) => wrapText(name, headWidth(at), Number.POSITIVE_INFINITY, headRoom));
  return {
    ...spaces,
    ...none,
    heads,
    head: Math.max(1, ...heads.map(({ length }) => length)) * lineHeight(SMALL) + FREE,
    texts: columns.map(({ nodes }, at) =>
      nodes.map((node) => wrapText(text(node), nameRoom(spaces, isLast(at)), Number.POSITIVE_INFINITY, roomFor)),
    ),
  };
}

/** Of one line of headings. */
const HEAD = lineHeight(SMALL) + FREE;

const fits = (text: string, width: number, measure: (text: string) => number): boolean =>
  text.split(/[ \t\r\n]+/).every((word) => measure(word) <= width);

/** Numbers beside the nodes, and beneath them what they stand for, column by column. */
function keyed(columns: FlowGraph['columns'], width: number, text: (node: FlowGraphNode) => string): FlowWords {
  const key: FlowKeyEntry[] = [];
  let [number, top] = [0, ABOVE_KEY];
  const add = (entry: Omit<FlowKeyEntry, 'top'>) => {
    key.push({ ...entry, top });
    top += entry.lines.length * lineHeight(SMALL);
  };
  const small = (one: string) => roomFor(one, SMALL);
  const texts = columns.map(({ name, nodes }, at) => {
    if (at > 0) top += BETWEEN;
    add({ number: null, lines: wrapText(name, width, Number.POSITIVE_INFINITY, headRoom) });
    return nodes.map((node) => {
      number += 1;
      add({ number, lines: wrapText(text(node), width - NUMBERS, Number.POSITIVE_INFINITY, small) });
      return [String(number)];
    });
  });
  const last = BESIDE + roomFor(String(number));
  return {
    last,
    step: (width - last - NODE) / Math.max(1, columns.length - 1),
    heads: columns.map(() => []),
    head: FREE,
    texts,
    key,
    keyHeight: top,
  };
}

/** Where the names of the key begin. */
export const KEY_LEFT = NUMBERS;
