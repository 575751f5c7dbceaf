import type { Translator } from '../../i18n/translator.ts';
import { assumptionOf, remarkText } from '../../projections/assumptions.ts';
import { movedTo, numbersOf } from '../../projections/lever-numbers.ts';
import { outcomeSentence } from '../../projections/outcome-sentence.ts';
import type { Lever, LeverNumber } from '../../projections/scenario.ts';
import { escapeMarkup } from '../markup.ts';
import { type DecisionData, type DecisionOutcome, decisionNames } from './decision-data.ts';
import { fanSvg } from './fan-svg.ts';
import { projectedChange, projectedValue } from './projected-value.ts';

/** How the levers of the page stand: which act, and the value of each number that was moved. */
export interface LeverSetting {
  readonly isOn: boolean;
  readonly values: Readonly<Partial<Record<LeverNumber, number>>>;
}

/** The levers as a setting leaves them; null for one that is switched off. */
export const leversUnder = (levers: readonly Lever[], settings: readonly LeverSetting[]): readonly (Lever | null)[] =>
  levers.map((lever, at) => {
    const setting = settings[at];
    if (setting && !setting.isOn) return null;
    return Object.entries(setting?.values ?? {}).reduce((made, [number, value]) => {
      const one = numbersOf(made).find((each) => each.number === number);
      return one ? movedTo(one, value) : made;
    }, lever);
  });

/** All of the page that follows the levers. */
export interface DecisionParts {
  readonly sentence: string;
  /** Why no chance of reaching the target is told; blank where one is, or where there is no target. */
  readonly silence: string;
  /** SVG and HTML. */
  readonly chart: string;
  readonly rows: string;
  /** What each lever supposes, and what it could not do; blank for one that is switched off. */
  readonly levers: readonly string[];
}

/** The page under `levers` (null: switched off), of which `outcome` is what they come to; the chart `width` CSS pixels wide. */
export function decisionParts(
  data: DecisionData,
  levers: readonly (Lever | null)[],
  outcome: DecisionOutcome,
  width: number,
  t: Translator,
): DecisionParts {
  const names = decisionNames(data);
  const acting = levers.flatMap((lever, at) => (lever ? [{ lever, at }] : []));
  const sentence = outcomeSentence(
    outcome,
    acting.map(({ lever }) => lever),
    data.unit,
    names,
    t,
  );
  const remarks = (at: number): readonly string[] =>
    outcome.remarks
      .filter(({ lever }) => acting[lever]?.at === at)
      .map((remark) => `<span class="remark">${escapeMarkup(remarkText(remark, t))}</span>`);
  const { years, baseline, path, isAssumed } = outcome;
  const scenario = acting.length > 0 ? path : null;
  const { goal, unit, observed } = data;
  const target = goal && { value: goal.target, year: goal.year };
  const picture = { observed, years, baseline, scenario, isAssumed, target, unit, description: sentence };
  return {
    sentence,
    silence: silenceText(outcome, acting.length > 0, t),
    chart: fanSvg(picture, width, width < 480 ? 260 : 360, t),
    rows: rowsHtml(data, outcome, t),
    levers: levers.map((lever, at) =>
      lever
        ? [escapeMarkup(assumptionOf(lever, data.outline.indicator, names, t)), ...remarks(at)].join(' ')
        : escapeMarkup(t('decision.off')),
    ),
  };
}

function silenceText({ reach }: DecisionOutcome, hasLevers: boolean, t: Translator): string {
  const chance = reach && (hasLevers ? reach.scenario : reach.baseline);
  if (typeof chance !== 'string') return '';
  return t('fields.line', { label: t('scenarios.chance'), value: t(`scenarios.silence.${chance}`) });
}

function rowsHtml(data: DecisionData, { years, baseline, path, isAssumed }: DecisionOutcome, t: Translator): string {
  const value = (one: number | undefined): string =>
    one === undefined ? '–' : projectedValue(one, data.unit, t.language);
  const band = ({ intervals }: typeof path, at: number): string => {
    const likely = intervals[0];
    return likely ? t('levers.between', { low: value(likely.lower[at]), high: value(likely.upper[at]) }) : '–';
  };
  return years
    .map((year, at) => {
      const difference = (path.median[at] ?? 0) - (baseline.median[at] ?? 0);
      const cells = [
        value(baseline.median[at]),
        band(baseline, at),
        value(path.median[at]),
        isAssumed ? '–' : band(path, at),
        projectedChange(difference, data.unit, t),
      ];
      return `<tr><th scope="row">${year}</th>${cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`;
    })
    .join('');
}
