import { formatNumber } from '../core/format.ts';
import type { Scope } from '../framework/scope.ts';
import type { Translator } from '../i18n/translator.ts';
import { flowByYear } from './compile.ts';
import { numbersOf } from './lever-numbers.ts';
import type { FlowLever, Lever, LeverAction, LeverNumber } from './scenario.ts';
import type { Remark } from './simulate.ts';

/** The words a lever's sentence needs of its context. */
export interface Names {
  indicator(id: string): string;
  /** Of an area or group. */
  place(code: string): string;
  /** A value of the indicator with its unit. */
  value(value: number, indicator: string): string;
}

/** What a lever supposes, as one sentence; `indicator` is that of the scenario. */
export function assumptionOf(lever: Lever, indicator: string, names: Names, t: Translator): string {
  const acted = lever.indicator ?? indicator;
  return t('levers.where', {
    indicator: names.indicator(acted),
    scope: scopeText(lever.scope, names, t),
    what: [actionText(lever, acted, names, t), ...rangeTexts(lever, acted, names, t)].join(' '),
  });
}

/** What is supposed of the numbers of a lever that are not known exactly. */
const rangeTexts = (lever: Lever, indicator: string, names: Names, t: Translator): readonly string[] =>
  numbersOf(lever).flatMap(({ number, range }) => {
    if (!range) return [];
    const [low, high] = range.map((end) => leverNumberText(number, end, (value) => names.value(value, indicator), t));
    return [t('levers.range', { number: t(`scenarios.parameter.${number}`), low: low ?? '', high: high ?? '' })];
  });

/** A number of a lever as people read it; a value as `write` has it. */
export function leverNumberText(
  number: LeverNumber,
  value: number,
  write: (value: number) => string,
  { language }: Pick<Translator, 'language'>,
): string {
  const decimals = Number.isInteger(value) ? 0 : 1;
  switch (number) {
    case 'perYear':
    case 'percent':
    case 'elasticity':
      return formatNumber(value / 100, language, { percent: true, decimals, sign: true });
    case 'delivery':
    case 'additionality':
      return formatNumber(value, language, { percent: true, decimals: 0 });
    case 'value':
      return write(value);
    default:
      return formatNumber(value, language, { decimals: Number.isInteger(value) ? 0 : 1 });
  }
}

/** What a lever could not do, with the number of areas it could not do it in where there are several. */
export function remarkText({ note, areas, of }: Omit<Remark, 'lever'>, t: Translator): string {
  const text = t(`scenarios.note.${note}`);
  if (of === 1) return text;
  return t('scenarios.inAreas', {
    count: areas,
    of,
    text: text.charAt(0).toLocaleLowerCase(t.language) + text.slice(1),
  });
}

export const scopeText = (scope: Scope, names: Pick<Names, 'place'>, t: Translator): string =>
  scope.kind === 'all' ? t('levers.scope.all') : names.place(scope.kind === 'area' ? scope.area : scope.group);

/** What a lever does, without where. */
export function actionText(lever: LeverAction, indicator: string, names: Names, t: Translator): string {
  const percent = (value: number): string =>
    formatNumber(value / 100, t.language, { percent: true, decimals: Number.isInteger(value) ? 0 : 1, sign: true });
  const share = (value: number): string => formatNumber(value, t.language, { percent: true, decimals: 0 });
  const number = (value: number): string => formatNumber(value, t.language);
  const value = (one: number): string => names.value(one, indicator);
  switch (lever.kind) {
    case 'rate': {
      const isAlone = lever.multiplier === 0;
      return t('levers.say.rate', {
        span: spanText(lever, t),
        times: lever.multiplier === 1 ? 'same' : isAlone ? 'none' : 'other',
        multiplier: number(lever.multiplier),
        more: isAlone || lever.perYear === 0 ? 'no' : 'yes',
        perYear: percent(lever.perYear),
      });
    }
    case 'borrow':
      return t('levers.say.borrow', {
        span: spanText(lever, t),
        statistic: lever.statistic,
        percentile: number(lever.percentile),
        peers: lever.peers === null ? t('levers.field.everyArea') : names.place(lever.peers),
        window: lever.window,
      });
    case 'step':
      return t('levers.say.step', { percent: percent(lever.percent), ramp: lever.ramp, start: String(lever.start) });
    case 'shock':
      return t('levers.say.shock', {
        percent: percent(lever.percent),
        year: String(lever.year),
        fades: lever.halfLife === null ? 'no' : 'yes',
        halfLife: lever.halfLife ?? 0,
      });
    case 'flow':
      return t('levers.say.flow', flowWords(lever, { number, share, value }));
    case 'link':
      return t('levers.say.link', {
        driver: names.indicator(lever.driver),
        elasticity: percent(lever.elasticity),
        lag: lever.lag,
        source: lever.source || t('levers.assumption'),
      });
    case 'target':
      return t('levers.say.target', {
        of: lever.of,
        aim: lever.aim.kind,
        value: lever.aim.kind === 'value' ? value(lever.aim.value) : '',
        percent: lever.aim.kind === 'change' ? percent(lever.aim.percent) : '',
        year: String(lever.year),
        shape: lever.shape,
        begins: lever.start === null ? 'no' : 'yes',
        start: String(lever.start ?? ''),
      });
    case 'limit':
      return t('levers.say.limit', {
        bounds:
          lever.min !== null && lever.max !== null
            ? 'both'
            : lever.min !== null
              ? 'min'
              : lever.max !== null
                ? 'max'
                : 'no',
        min: lever.min === null ? '' : value(lever.min),
        max: lever.max === null ? '' : value(lever.max),
        monotone: lever.monotone,
      });
  }
}

function flowWords(
  lever: FlowLever,
  say: Readonly<Record<'number' | 'share' | 'value', (value: number) => string>>,
): Record<string, string | number> {
  const amount = lever.parts.reduce((sum, part) => sum + part.amount, 0);
  const delivered = lever.parts.reduce((sum, part) => sum + part.amount * part.delivery, 0);
  const years = lever.parts.map(({ year }) => year);
  const all = [...new Set(years.map((year) => year + lever.lag))].sort((a, b) => a - b);
  const added = flowByYear({ ...lever, lasting: false }, all).reduce((sum, one) => sum + one, 0);
  return {
    amount: say.number(amount),
    first: years.length > 0 ? String(Math.min(...years)) : 'none',
    last: years.length > 0 ? String(Math.max(...years)) : '',
    delivery: say.share(amount === 0 ? 0 : delivered / amount),
    additionality: say.share(lever.additionality),
    lag: lever.lag,
    unitCost: say.number(lever.unitCost),
    lasting: lever.lasting ? 'yes' : 'no',
    total: say.value(added),
  };
}

function spanText({ from, to }: { readonly from: number | null; readonly to: number | null }, t: Translator): string {
  if (from === null && to === null) return t('levers.span.all');
  if (to === null) return t('levers.span.from', { from: String(from) });
  if (from === null) return t('levers.span.to', { to: String(to) });
  return t('levers.span.both', { from: String(from), to: String(to) });
}
