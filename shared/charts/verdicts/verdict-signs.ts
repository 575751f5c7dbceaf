import type { Tone } from '../../gaps/methods/statuses.ts';
import { type ChartPalette, type ChartTheme, VERDICT_COLOURS } from '../palette.ts';

/** A class of verdicts; a rise or fall that is shown, not scored; no value; or not asked there. */
export type VerdictSign = Tone | 'rise' | 'fall' | 'blank' | 'unasked';

const SYMBOLS: Readonly<Record<Exclude<VerdictSign, 'blank' | 'unasked'>, string>> = {
  good: 'diamond',
  moderate: 'triangle-up',
  poor: 'square',
  bad: 'x',
  none: 'line-ew',
  rise: 'arrow-up',
  fall: 'arrow-down',
};

/** The marker of a sign; open where it rests on no target. */
export const signSymbol = (sign: VerdictSign, isHollow: boolean): string => {
  const symbol = sign === 'blank' || sign === 'unasked' ? 'circle' : SYMBOLS[sign];
  return isHollow || sign === 'none' ? `${symbol}-open` : symbol;
};

/** The colour of a sign: of its class, or none. */
export const signColour = (sign: VerdictSign, theme: ChartTheme, { inkSoft }: ChartPalette): string =>
  sign === 'good' || sign === 'moderate' || sign === 'poor' || sign === 'bad' ? VERDICT_COLOURS[theme][sign] : inkSoft;
