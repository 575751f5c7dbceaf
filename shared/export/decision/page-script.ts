// What runs in the page with levers, and all that does: bundled with the model into one script, which the page's policy knows by its hash.
import { lookupOf } from '../../projections/evidence.ts';
import { numbersOf } from '../../projections/lever-numbers.ts';
import type { LeverNumber } from '../../projections/scenario.ts';
import { simulator } from '../../projections/simulate.ts';
import {
  type DecisionData,
  decisionNames,
  decisionOutcome,
  decisionTranslator,
  unpackedEvidence,
} from './decision-data.ts';
import { decisionParts, type LeverSetting, leversUnder } from './decision-view.ts';
import { numberOutput, shownOn, sliderOf } from './lever-controls.ts';

/** Milliseconds without a change after which a screen reader is told. */
const REST = 600;

function elementOf<E extends Element = HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found as unknown as E;
}

const data: DecisionData = JSON.parse(elementOf('data').textContent ?? '');
const { outline, goal } = data;
const t = decisionTranslator(data);
const names = decisionNames(data);
const run = simulator(lookupOf(unpackedEvidence(data.evidence)), data.simulation);

const chart = elementOf('chart');
const status = elementOf('status');
const inputs = [...document.querySelectorAll<HTMLInputElement>('input[data-lever]')];
const untouched = (): LeverSetting[] => outline.levers.map(() => ({ isOn: true, values: {} }));
let settings = untouched();
let isAwaited = false;
let telling: ReturnType<typeof setTimeout> | undefined;

function redraw(): void {
  isAwaited = false;
  const levers = leversUnder(outline.levers, settings);
  const made = run({ ...outline, levers: levers.filter((lever) => lever !== null) });
  if (!made) return;
  const width = Math.max(280, Math.round(chart.clientWidth) || 760);
  const parts = decisionParts(data, levers, decisionOutcome(made, goal), width, t);
  elementOf('title').textContent = parts.sentence;
  elementOf('goal').textContent = parts.silence;
  document.title = `${data.name} – ${parts.sentence}`;
  chart.innerHTML = parts.chart;
  elementOf('rows').innerHTML = parts.rows;
  parts.levers.forEach((says, at) => {
    elementOf(`says-${at}`).innerHTML = says;
  });
  for (const input of inputs) showOn(input, levers[placeOf(input)] ?? null);
  clearTimeout(telling);
  telling = setTimeout(() => {
    const told = `${parts.sentence} ${parts.silence}`.trim();
    if (status.textContent !== told) status.textContent = told;
  }, REST);
}

/** One redrawing a frame, however fast a slider moves. */
function redrawSoon(): void {
  if (isAwaited) return;
  isAwaited = true;
  requestAnimationFrame(redraw);
}

const placeOf = (input: HTMLInputElement): number => Number(input.dataset.lever);

const numberIn = (input: HTMLInputElement, at = placeOf(input)) => {
  const lever = outline.levers[at];
  return lever && numbersOf(lever).find(({ number }) => number === input.dataset.number);
};

/** A control as its lever stands; what is being typed stays. */
function showOn(input: HTMLInputElement, lever: ReturnType<typeof leversUnder>[number]): void {
  const setting = settings[placeOf(input)];
  if (input.type === 'checkbox') {
    input.checked = setting?.isOn ?? true;
    return;
  }
  input.disabled = lever === null;
  const first = numberIn(input);
  const now = lever && numbersOf(lever).find(({ number }) => number === input.dataset.number);
  if (!first || !now) return;
  const text = numberOutput(
    now,
    (value) => names.value(value, outline.levers[placeOf(input)]?.indicator ?? outline.indicator),
    t,
  );
  if (input !== document.activeElement || input.type === 'range') input.value = String(shownOn(now, sliderOf(first)));
  if (input.type === 'range') {
    input.setAttribute('aria-valuetext', text);
    const output = document.querySelector(`output[for="${input.id}"]`);
    if (output) output.textContent = text;
  }
}

function change(input: HTMLInputElement): void {
  const at = placeOf(input);
  const setting = settings[at];
  if (!setting) return;
  const one = numberIn(input, at);
  if (input.type === 'checkbox') settings[at] = { ...setting, isOn: input.checked };
  else if (one && input.value !== '' && input.checkValidity()) {
    const value = Number((Number(input.value) / sliderOf(one).times).toPrecision(12));
    const values: Partial<Record<LeverNumber, number>> = { ...setting.values, [one.number]: value };
    settings[at] = { ...setting, values };
  } else return;
  redrawSoon();
}

for (const input of inputs) {
  input.disabled = false;
  input.addEventListener('input', () => change(input));
  input.addEventListener('blur', redrawSoon);
}
const reset = elementOf<HTMLButtonElement>('reset');
reset.disabled = false;
reset.addEventListener('click', () => {
  settings = untouched();
  redrawSoon();
});
elementOf('still').hidden = true;
let width = chart.clientWidth;
window.addEventListener('resize', () => {
  if (chart.clientWidth === width) return;
  width = chart.clientWidth;
  redrawSoon();
});
redrawSoon();
