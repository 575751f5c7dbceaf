import type { Translator } from '../../i18n/translator.ts';
import { leverNumberText } from '../../projections/assumptions.ts';
import { type NumberOfLever, numbersOf } from '../../projections/lever-numbers.ts';
import { LEVER_SLIDERS, type SliderEnds } from '../../projections/lever-sliders.ts';
import type { Lever, LeverNumber } from '../../projections/scenario.ts';
import { escapeMarkup } from '../markup.ts';

/** Without the dust of binary fractions. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** The numbers of a lever that can be moved on the page; a multiple of one is none. */
export const movableNumbers = (lever: Lever): readonly NumberOfLever[] =>
  numbersOf(lever).filter(({ number, value, range }) => number !== 'multiplier' || value !== 1 || range !== null);

/** Ends of a slider that hold the value it starts from; those of a value to reach are nothing and twice as much. */
export function sliderOf({ number, value, least, most }: NumberOfLever): SliderEnds {
  const usual = LEVER_SLIDERS[number];
  if (!usual) {
    const reach = Math.abs(value) || 1;
    const step = 10 ** (Math.floor(Math.log10(reach)) - 2);
    return { minimum: value < 0 ? clean(2 * value) : 0, maximum: value < 0 ? 0 : clean(2 * reach), step, times: 1 };
  }
  const shown = clean(value * usual.times);
  return {
    ...usual,
    minimum: Math.max(clean(least * usual.times), Math.min(usual.minimum, Math.floor(shown))),
    maximum: Math.min(clean(most * usual.times), Math.max(usual.maximum, Math.ceil(shown))),
  };
}

/** What the slider of a number stands at, in the unit shown. */
export const shownOn = ({ value }: Pick<NumberOfLever, 'value'>, { times }: SliderEnds): number => clean(value * times);

/** A number of a lever, or the two ends it lies between, as people read it. */
export function numberOutput(one: NumberOfLever, write: (value: number) => string, t: Translator): string {
  const text = (value: number): string => leverNumberText(one.number, value, write, t);
  return one.range ? t('levers.between', { low: text(one.range[0]), high: text(one.range[1]) }) : text(one.value);
}

const labelOf = (number: LeverNumber, t: Translator): string =>
  t(number === 'perYear' ? 'levers.field.growth' : `levers.field.${number}`);

/** A lever as a row of native controls, disabled until the script is there; `says` is HTML. */
export function leverControls(
  lever: Lever,
  at: number,
  says: string,
  write: (value: number) => string,
  t: Translator,
): string {
  const rows = movableNumbers(lever).map((one) => {
    const slider = sliderOf(one);
    const { minimum, maximum, step } = slider;
    const label = escapeMarkup(labelOf(one.number, t));
    const id = `lever-${at}-${one.number}`;
    const bounds = `min="${minimum}" max="${maximum}" value="${shownOn(one, slider)}" data-lever="${at}" data-number="${one.number}" autocomplete="off" disabled`;
    return `<div class="number"><label for="${id}">${label}</label><output for="${id}">${escapeMarkup(numberOutput(one, write, t))}</output>
<input type="range" id="${id}" step="${step}" ${bounds}><input type="number" step="any" aria-label="${escapeMarkup(t('decision.number', { place: at + 1, label: labelOf(one.number, t) }))}" ${bounds}></div>`;
  });
  return `<li><div class="top"><h3>${at + 1}. ${escapeMarkup(t(`levers.kind.${lever.kind}`))}</h3><label><input type="checkbox" aria-label="${escapeMarkup(t('decision.applyNamed', { place: at + 1, kind: t(`levers.kind.${lever.kind}`) }))}" data-lever="${at}" autocomplete="off" checked disabled>${escapeMarkup(t('decision.apply'))}</label></div>
${rows.join('\n')}
<p class="says" id="says-${at}">${says}</p></li>`;
}
