import { wrapText } from '#shared/charts/text';
import { breakdownText } from '#shared/framework/breakdown';
import { shortName } from '#shared/framework/short-name';
import type { BoardRow } from '#shared/gaps/scoreboard/board';
import type { Translator } from '#shared/i18n/translator';
import { windowTextWidth } from '../../../ui/window-text.ts';
import { nodeTitle } from './board-row.tsx';

/** Least height of a row, that of a line of its name, and what is free above and below. CSS pixels, as in the style sheet. */
const [LEAST, LINE, FREE] = [28, 13.8, 5];
/** What a name leaves free at both sides at least, per level, beside its code or the sign of a node. */
const [SIDES, PER_LEVEL, GAP, TWISTY] = [16, 14, 8, 6];
const [CODE, NAME] = [12, 11.5];

/** Where each row begins, and where the last one ends: a name of `width` CSS pixels with its indent stands whole in its lines. */
export function rowEdges(rows: readonly BoardRow[], width: number, t: Translator): readonly number[] {
  const edges = [0];
  for (const row of rows) {
    const beside = row.kind === 'node' ? TWISTY : codeWidth(row.indicator.code);
    const room = width - SIDES - PER_LEVEL * row.depth - GAP - beside;
    const lines =
      row.kind === 'node'
        ? lineCount(nodeTitle(row, t), room, 600)
        : lineCount(shortName(row.indicator, t), room, 400) +
          (row.breakdown ? lineCount(breakdownText(row.breakdown, t), room, 600) : 0);
    edges.push((edges.at(-1) ?? 0) + Math.max(LEAST, Math.ceil(lines * LINE + FREE)));
  }
  return edges;
}

const codeWidths = new Map<string, number>();

function codeWidth(code: string): number {
  const width = codeWidths.get(code) ?? windowTextWidth(code, CODE);
  codeWidths.set(code, width);
  return width;
}

/** Lines of texts by their room: boards are drawn anew far more often than names change. */
const counted = new Map<string, number>();
const MOST_COUNTED = 5000;

function lineCount(text: string, room: number, weight: 400 | 600): number {
  const key = `${weight} ${Math.floor(room)} ${text}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  const lines = wrapText(text, room, Number.POSITIVE_INFINITY, (part) => windowTextWidth(part, NAME, weight)).length;
  if (counted.size >= MOST_COUNTED) counted.clear();
  counted.set(key, lines);
  return lines;
}
