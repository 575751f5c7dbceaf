import type { LocalText } from '../core/language.ts';

/** What a value counts. `measure` decides formatting; `label` is what people read; `multiplier` scales to base units. */
export interface Unit {
  readonly measure: 'count' | 'percent' | 'currency' | 'ratio' | 'index';
  readonly label: LocalText;
  readonly multiplier: number;
}
