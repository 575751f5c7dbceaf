import type { Translator } from '../../i18n/translator.ts';
import { lineHeight, textMark } from '../canvas/canvas.ts';
import type { Plain } from '../figure-parts.ts';
import type { Frame } from '../frame.ts';
import type { ChartPalette } from '../palette.ts';
import type { ChartData } from '../spec.ts';
import { LABEL, roomFor, SMALL, shorten, wrapText } from '../text.ts';
import type { FlowBox, FlowGraph, FlowGraphNode } from './flow-layout.ts';
import { BESIDE, type FlowWords, flowValue, KEY_LEFT, NODE, nameRoom } from './flow-words.ts';

/** Least height at which a node has its name beside it on screen. */
const NAMED = 9;
/** Between two names of a column, besides what is between their nodes. */
const APART = 2;

/** Of lines beside a node. */
export const namesHeight = ({ length }: readonly string[]): number =>
  length === 0 ? 0 : length * lineHeight(LABEL) + APART;

/** The whole name of a node beside its middle, in as many lines as it has. */
export const wholeName = (
  { column, node, left, top, height }: FlowBox,
  { texts }: FlowWords,
  { ink }: ChartPalette,
): Plain =>
  textMark(texts[column]?.[node] ?? [], { left: left + NODE + BESIDE, top: top + height / 2 }, { colour: ink });

/** The names of the nodes of a column that have the height for one, from the top: whole where the lines stand clear of the other names. */
export function namesOnScreen(
  boxes: readonly FlowBox[],
  nodes: readonly FlowGraphNode[],
  names: FlowWords,
  { columns }: FlowGraph,
  data: ChartData,
  { palette, plot }: Frame,
  { language }: Translator,
): readonly Plain[] {
  const middleOf = ({ top, height }: FlowBox) => top + height / 2;
  const named = boxes.filter(({ height }) => height >= NAMED);
  // Where a name of one line would begin beside the next node.
  const limits = named.slice(1).map((box) => middleOf(box) - lineHeight(LABEL) / 2 - APART);
  let free = names.head - APART;
  return named.flatMap((box, at) => {
    const node = nodes[box.node];
    if (!node) return [];
    const room = nameRoom(names, box.column === columns.length - 1);
    const value = flowValue(node, data, language);
    const wrapped = wrapText(`${node.name} ${value}`, room, Number.POSITIVE_INFINITY, roomFor);
    const half = (wrapped.length * lineHeight(LABEL)) / 2;
    const stands = middleOf(box) - half >= free && middleOf(box) + half <= (limits[at] ?? plot.height);
    const isWhole = (stands || 2 * half <= box.height) && !wrapped.some((line) => line.endsWith('…'));
    const lines = isWhole ? wrapped : [nameFitting(node.name, value, room)];
    free = middleOf(box) + (lines.length * lineHeight(LABEL)) / 2 + APART;
    return lines[0] === ''
      ? []
      : [textMark(lines, { left: box.left + NODE + BESIDE, top: middleOf(box) }, { colour: palette.ink })];
  });
}

/** What the numbers beside the nodes stand for, from `top`. */
export const keyMarks = ({ key }: FlowWords, top: number, { ink, inkSoft }: ChartPalette): readonly Plain[] =>
  key.flatMap(({ number, lines, top: own }) => {
    const [first, middle] = [lineHeight(SMALL) / 2, (lines.length * lineHeight(SMALL)) / 2];
    const isHead = number === null;
    const left = isHead ? 0 : KEY_LEFT;
    return [
      ...(isHead
        ? []
        : [textMark([String(number)], { left: 0, top: top + own + first }, { size: SMALL, colour: inkSoft })]),
      textMark(
        lines,
        { left, top: top + own + middle },
        { size: SMALL, colour: isHead ? inkSoft : ink, isStrong: isHead },
      ),
    ];
  });

/** Name and value as far as there is room: the name is shortened first, the value left out last. */
function nameFitting(name: string, value: string, room: number): string {
  const measure = (text: string) => roomFor(`${text} ${value}`);
  const short = shorten(name, room, measure);
  if (measure(short) <= room && (short === name || short.length > 6)) return `${short} ${value}`;
  return roomFor(value) <= room ? value : '';
}
