import type { Language } from '../../core/language.ts';
import { translator } from '../../i18n/translator.ts';
import type { Spot } from '../canvas/canvas.ts';
import { roomFor, SMALL } from '../text.ts';
import type { VerdictSign } from './verdict-signs.ts';

const SHOWN = ['good', 'moderate', 'poor', 'bad', 'none', 'rise', 'fall'] as const satisfies readonly VerdictSign[];
const [LINE, SIGN, GAP] = [18, 16, 14];

/** What the signs of a board mean, in as many lines as they take; CSS pixels from the top left corner of the plot. */
export interface VerdictKey {
  readonly height: number;
  readonly signs: readonly (Spot & { readonly sign: VerdictSign; readonly isHollow: boolean })[];
  readonly texts: readonly (Spot & { readonly text: string })[];
}

/** The key of the signs that occur; `found` says of each whether it occurs hollow. */
export function verdictKey(found: ReadonlyMap<VerdictSign, boolean>, width: number, language: Language): VerdictKey {
  const t = translator(language);
  const signs: VerdictKey['signs'][number][] = [];
  const texts: VerdictKey['texts'][number][] = [];
  let [left, top] = [0, LINE / 2];
  for (const sign of SHOWN.filter((one) => found.has(one))) {
    const text = sign === 'rise' || sign === 'fall' ? t(`gaps.board.${sign}`) : t(`gaps.tone.${sign}`);
    const room = SIGN + roomFor(text, SMALL);
    if (left > 0 && left + room > width) [left, top] = [0, top + LINE];
    signs.push({ left: left + 6, top, sign, isHollow: found.get(sign) ?? false });
    texts.push({ left: left + SIGN, top, text });
    left += room + GAP;
  }
  return { height: signs.length === 0 ? 0 : top + LINE / 2 + 4, signs, texts };
}
