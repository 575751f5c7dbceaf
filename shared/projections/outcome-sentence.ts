import { formatNumber } from '../core/format.ts';
import type { Unit } from '../framework/units.ts';
import { valueText } from '../framework/value-text.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Assessed } from './assess-scenario.ts';
import { leverNumberText, type Names, remarkText } from './assumptions.ts';
import { numbersOf } from './lever-numbers.ts';
import type { Chance } from './outcome.ts';
import type { Lever, LeverNumber } from './scenario.ts';

/** What a scenario comes to, as one sentence; of one whose levers change nothing, that and why. */
export function outcomeSentence(
  assessed: Pick<Assessed, 'years' | 'baseline' | 'path' | 'isAssumed' | 'remarks' | 'reach'>,
  levers: readonly Lever[],
  unit: Unit,
  names: Pick<Names, 'indicator'>,
  t: Translator,
): string {
  const { years, path, isAssumed, reach } = assessed;
  const write = (value: number) => valueText(known(value, unit), unit, t.language);
  const [interval] = path.intervals;
  const at = years.length - 1;
  const chance = reach && (levers.length > 0 ? reach.scenario : reach.baseline);
  const end = t('scenarios.says.end', {
    middle: write(path.median[at] ?? 0),
    year: String(years[at]),
    band: interval && !isAssumed ? 'yes' : 'no',
    lower: write(interval?.lower[at] ?? 0),
    upper: write(interval?.upper[at] ?? 0),
  });
  const outcome = [end, ...(chance && typeof chance !== 'string' ? [chanceWords(chance, t)] : [])].join(
    t('scenarios.says.and'),
  );
  if (levers.length === 0) return t('scenarios.says.baseline', { outcome });
  if (isUnmoved(assessed)) return t('scenarios.says.nothing', { why: whyNothing(assessed, t), outcome });
  const what = levers.map((lever) => leverWords(lever, years[0] ?? 0, names, t, write));
  return t('scenarios.says.levers', {
    what: capital(new Intl.ListFormat(t.language, { type: 'conjunction' }).format(what), t),
    outcome,
  });
}

const known = (value: number, { measure }: Unit): number =>
  measure === 'count' || measure === 'currency' ? Math.round(value) : value;

const capital = (text: string, t: Translator): string => text.charAt(0).toLocaleUpperCase(t.language) + text.slice(1);

/** Whether middles and bounds of the scenario are those of the baseline. */
const isUnmoved = ({ path, baseline }: Pick<Assessed, 'path' | 'baseline'>): boolean => {
  const same = (one: readonly number[], other: readonly number[] = []) => one.every((value, i) => value === other[i]);
  return (
    same(path.median, baseline.median) &&
    path.intervals.every(
      ({ lower, upper }, i) => same(lower, baseline.intervals[i]?.lower) && same(upper, baseline.intervals[i]?.upper),
    )
  );
};

const whyNothing = ({ remarks }: Pick<Assessed, 'remarks'>, t: Translator): string =>
  remarks[0] ? remarkText(remarks[0], t) : t('scenarios.says.neutral');

/** Up to one in five as one in so many, else of a hundred; none below one or above ninety-nine in a hundred. */
function chanceWords({ by }: Chance, t: Translator): string {
  const number = (value: number) => formatNumber(value, t.language, { decimals: 0 });
  if (by < 0.01) return t('scenarios.says.few');
  if (by > 0.99) return t('scenarios.says.most');
  if (by <= 0.2) return t('scenarios.says.oneIn', { count: number(Math.round(1 / by)) });
  return t('scenarios.says.ofHundred', { count: number(Math.round(100 * by)) });
}

/** A lever in a few words, without where it acts. */
function leverWords(
  lever: Lever,
  first: number,
  names: Pick<Names, 'indicator'>,
  t: Translator,
  write: (value: number) => string,
): string {
  const said = (number: LeverNumber): string => {
    const one = numbersOf(lever).find((each) => each.number === number);
    if (!one) return '';
    const text = (value: number) => leverNumberText(number, value, write, t);
    return one.range ? t('levers.between', { low: text(one.range[0]), high: text(one.range[1]) }) : text(one.value);
  };
  switch (lever.kind) {
    case 'rate': {
      const [isTimed, isMore] = [
        lever.multiplier !== 1 || lever.ranges?.multiplier,
        lever.perYear !== 0 || lever.ranges?.perYear,
      ];
      return t('levers.short.rate', {
        kind: isTimed ? (isMore ? 'both' : 'times') : isMore ? 'more' : 'none',
        multiplier: said('multiplier'),
        perYear: said('perYear'),
        from: String(lever.from ?? first),
      });
    }
    case 'step':
      return t('levers.short.step', { percent: said('percent'), start: String(lever.start) });
    case 'shock':
      return t('levers.short.shock', { percent: said('percent'), year: String(lever.year) });
    case 'link':
      return t('levers.short.link', { driver: names.indicator(lever.driver) });
    case 'target':
      return t('levers.short.target', { year: String(lever.year) });
    default:
      return t(`levers.short.${lever.kind}`);
  }
}
