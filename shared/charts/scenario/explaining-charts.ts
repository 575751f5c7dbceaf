import { formatNumber } from '../../core/format.ts';
import { sum } from '../../core/statistics.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Assessed } from '../../projections/assess-scenario.ts';
import type { Attribution, LeverSensitivity } from '../../projections/attribution.ts';
import type { Backtest, Miss } from '../../projections/backtest.ts';
import type { Goal } from '../../projections/outcome.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { chartValueText } from '../text.ts';

/** What every chart that explains a scenario says of it: the fan it stands beside, and the scenario's name; null without levers. */
export interface ExplainedFan {
  readonly fan: ChartData;
  readonly name: string | null;
  /** What is shown, where, and in which unit. */
  readonly subtitle: string;
}

type Part = Pick<ChartData, 'title' | 'series'> & Partial<ChartData>;

const partOf = ({ fan: { source, unit, origin, measure }, subtitle }: ExplainedFan, part: Part): ChartData => ({
  source,
  unit,
  subtitle,
  note: null,
  ...(origin ? { origin } : {}),
  ...(measure === undefined ? {} : { measure }),
  ...part,
});

/** Twenty equally likely values of baseline and scenario in one year, against a target, and how many of them reach it. */
export function dotsChart(
  about: ExplainedFan,
  { dots, isAssumed, reach }: Pick<Assessed, 'dots' | 'isAssumed' | 'reach'>,
  t: Translator,
): ChartData {
  const { name, fan } = about;
  const shares = dots.baseline.map((_, at) => (100 * (at + 0.5)) / dots.baseline.length);
  const column = (called: string, role: 'baseline' | 'scenario'): ChartSeries => ({
    name: called,
    role,
    x: shares,
    y: dots[role],
    bands: [],
  });
  const isShown = name !== null && !isAssumed;
  const said = reach && (isShown ? reach.scenario : reach.baseline);
  const silence = typeof said === 'string' ? t(`scenarios.silence.${said}`) : null;
  const goal = reach?.goal;
  const year = String(dots.year);
  const counted = goal && !silence && goal.year === dots.year ? goal : null;
  const value = goal ? chartValueText(goal.target, fan.unit, t.language, 'compact') : '';
  return partOf(about, {
    title: counted
      ? t('scenarios.dots.finding', {
          count: reaching(isShown ? dots.scenario : dots.baseline, counted),
          baseline: reaching(dots.baseline, counted),
          compared: isShown ? 'yes' : 'no',
          value,
          year,
        })
      : t('scenarios.dots.title', { year }),
    subtitle: t('scenarios.dots.about'),
    note: name !== null && isAssumed ? t('scenarios.silence.assumed') : silence,
    across: { en: t('scenarios.dots.across'), fr: t('scenarios.dots.across') },
    series: [
      column(t('scenarios.baseline'), 'baseline'),
      ...(isShown ? [column(name, 'scenario')] : []),
      ...(goal
        ? [
            {
              name: t('scenarios.dots.target', { value }),
              role: 'benchmark' as const,
              x: [0, 100],
              y: [goal.target, goal.target],
              bands: [],
            },
          ]
        : []),
    ],
  });
}

/** How many of equally likely values stand at the goal or beyond it. */
const reaching = (values: readonly number[], { target, direction }: Goal): number =>
  values.filter((value) => (direction === 'down' ? value <= target : value >= target)).length;

/** From the baseline to the scenario, lever by lever (a waterfall). `levers`: their names, by place. */
export function worthChart(
  about: ExplainedFan,
  { years, baseline, path }: Pick<Assessed, 'years' | 'baseline' | 'path'>,
  { effects, interaction, method }: Attribution,
  levers: readonly string[],
  t: Translator,
): ChartData {
  const [from, to] = [baseline.median.at(-1) ?? 0, path.median.at(-1) ?? 0];
  let standing = from;
  const step = (name: string, effect: number): ChartSeries => {
    const before = standing;
    standing += effect;
    return { name, role: 'observed', x: PLACES, y: [before, standing, effect], bands: [] };
  };
  const whole = (name: string, role: 'baseline' | 'scenario', value: number): ChartSeries => ({
    name,
    role,
    x: PLACES,
    y: [0, value, value],
    bands: [],
  });
  const year = String(years.at(-1));
  const [strongest] = effects
    .map((effect, at) => ({ effect, name: levers[at] ?? '' }))
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const write = (value: number, isStep = false) => {
    const text = chartValueText(value, about.fan.unit, t.language, 'compact');
    return isStep && value > 0 ? `+${text}` : text;
  };
  return partOf(about, {
    title: strongest
      ? t('scenarios.worth.finding', {
          lever: strongest.name,
          effect: write(strongest.effect, true),
          from: write(from),
          to: write(to),
          year,
        })
      : t('scenarios.worth', { year }),
    note: t(`scenarios.worth.${method}`),
    places: [t('scenarios.places.from'), t('scenarios.places.to'), t('scenarios.worth.effect')],
    series: [
      whole(t('scenarios.baseline'), 'baseline', from),
      ...effects.map((effect, at) => step(levers[at] ?? '', effect)),
      ...(Math.abs(interaction) > LEAST * Math.abs(to - from)
        ? [step(t('scenarios.worth.together'), interaction)]
        : []),
      whole(about.name ?? '', 'scenario', to),
    ],
  });
}

const PLACES = [0, 1, 2] as const;
/** What levers do together is drawn from this share of the whole difference on. */
const LEAST = 0.005;

/** Where the scenario ends at both ends of each number, the one that moves it most first (a tornado). */
export function influenceChart(
  about: ExplainedFan,
  { path, years }: Pick<Assessed, 'path' | 'years'>,
  sensitivities: readonly LeverSensitivity[],
  nameOf: (one: LeverSensitivity) => string,
  t: Translator,
): ChartData {
  const end = path.median.at(-1) ?? 0;
  const [first] = sensitivities;
  const write = (value: number) => chartValueText(value, about.fan.unit, t.language, 'compact');
  return partOf(about, {
    title: first
      ? t('scenarios.tornado.finding', {
          name: nameOf(first),
          low: write(Math.min(first.low.end, first.high.end)),
          high: write(Math.max(first.low.end, first.high.end)),
          year: String(years.at(-1)),
        })
      : t('scenarios.tornado'),
    subtitle: t('scenarios.tornado.about'),
    places: [t('scenarios.tornado.low'), t('scenarios.tornado.high')],
    series: [
      ...sensitivities.map((one) => ({
        name: nameOf(one),
        role: 'observed' as const,
        x: [0, 1],
        y: [one.low.end, one.high.end],
        bands: [],
      })),
      {
        name: about.name ?? '',
        role: 'benchmark',
        x: [0, 1],
        y: [end, end],
        bands: [],
      },
    ],
  });
}

/** What came beside what would have been projected one year, and several years, before; null where nothing was tested. */
export function missesChart(about: ExplainedFan, { misses }: Backtest, t: Translator): ChartData | null {
  const aheads = misses.map(({ from, year }) => year - from);
  const far = Math.max(0, ...aheads);
  if (far === 0) return null;
  const shownFar = Math.min(3, far);
  // Weighted by what came: no value near zero makes it endless.
  const missed = (ahead: number): string => {
    const own = misses.filter(({ from, year }) => year - from === ahead);
    const came = sum(own.map(({ actual }) => Math.abs(actual)));
    const off = sum(own.map(({ actual, projected: then }) => Math.abs(then - actual)));
    return came === 0 ? '' : formatNumber(off / came, t.language, { percent: true, decimals: 0 });
  };
  const projected = (ahead: number): ChartSeries | null => {
    const shown = misses.filter(({ from, year }) => year - from === ahead).sort((a, b) => a.year - b.year);
    if (shown.length === 0) return null;
    const role = ahead === 1 ? ('baseline' as const) : ('scenario' as const);
    const name = t('scenarios.misses.ahead', { count: ahead });
    return { name, role, x: shown.map(({ year }) => year), y: shown.map((one) => one.projected), bands: [] };
  };
  const came = new Map(misses.map(({ year, actual }: Miss) => [year, actual]));
  const years = [...came.keys()].sort((a, b) => a - b);
  const seen: ChartSeries = {
    name: t('scenarios.misses.came'),
    role: 'observed',
    x: years,
    y: years.map((year) => came.get(year) ?? null),
    bands: [],
  };
  const near = missed(1);
  return partOf(about, {
    title:
      near === ''
        ? t('scenarios.misses')
        : t('scenarios.misses.finding', {
            near,
            count: shownFar,
            far: missed(shownFar),
            isFar: shownFar > 1 ? 'yes' : 'no',
          }),
    series: [seen, projected(1), shownFar > 1 ? projected(shownFar) : null].filter((one) => one !== null),
  });
}
