import type { Assessment, AssessmentInput, Method, Tone, WarningCode } from '../method.ts';
import { assessmentOf, component, spanOf } from '../span.ts';

const TONES = {
  green: 'good',
  yellow: 'moderate',
  orange: 'poor',
  red: 'bad',
  not_available: 'none',
  not_scored: 'none',
} as const satisfies Record<string, Tone>;
export type SdsnStatus = keyof typeof TONES;
export const SDSN_STATUSES = Object.keys(TONES) as readonly SdsnStatus[];

/** Year by which the trend must lead to green where the benchmark names none. */
const TARGET_YEAR = 2030;

/** Score 0…100 of a value between the worst (0) and the best one (100); they may stand in either order. */
export const sdsnScore = (value: number, lowerBound: number, optimum: number): number =>
  Math.min(100, Math.max(0, (100 * (value - lowerBound)) / (optimum - lowerBound)));

/** The levels of an indicator, in its unit. */
export interface SdsnLevels {
  readonly lowerBound: number;
  readonly red: number;
  readonly green: number;
  readonly optimum: number;
}

/** Where a value stands between the levels: 0 at the lower bound, 1 at red, 1.5 midway, 2 at green, 3 at the optimum; straight in between. */
export function sdsnBand(value: number, { lowerBound, red, green, optimum }: SdsnLevels): number {
  const towards = Math.sign(optimum - lowerBound);
  const steps: readonly (readonly [number, number])[] = [
    [lowerBound, 0],
    [red, 1],
    [green, 2],
    [optimum, 3],
  ];
  const at = towards * value;
  if (at <= towards * lowerBound) return 0;
  for (const [place, [to, level]] of steps.entries()) {
    const [from, below] = steps[place - 1] ?? [to, level];
    if (place > 0 && at <= towards * to)
      return to === from ? level : below + ((level - below) * (value - from)) / (to - from);
  }
  return 3;
}

const colourOf = (band: number): SdsnStatus =>
  band >= 2 ? 'green' : band >= 1.5 ? 'yellow' : band >= 1 ? 'orange' : 'red';

/**
 * The latest value on a scale from the lower bound (0) to the optimum (100), and its colour: green from the green threshold on, red
 * below the red one, yellow and orange parted midway. One observation is enough. The trend (from general knowledge of the report) is the
 * yearly change of the score since the base against the one that leads to the green threshold by the target year: `trend_ratio`.
 */
function assess(input: AssessmentInput): Assessment {
  const span = spanOf({ ...input, baseYear: input.baseYear });
  const { base, latest, target, duplicated } = span;
  const warnings: WarningCode[] = [];
  const lowerBound = input.lowerBound ?? null;
  const optimum = input.optimum ?? target;
  const [green, red] = [input.green ?? null, input.red ?? null];
  const isScaled = lowerBound !== null && optimum !== null && lowerBound !== optimum;
  if (!isScaled || green === null || red === null) warnings.push('no_levels');
  const scoreOf = (value: number | undefined): number | null =>
    isScaled && value !== undefined && !duplicated ? sdsnScore(value, lowerBound, optimum) : null;
  const score = scoreOf(latest?.value);
  const before = scoreOf(base?.value);
  const band =
    isScaled && green !== null && red !== null && latest !== null && !duplicated
      ? sdsnBand(latest.value, { lowerBound, red, green, optimum })
      : null;
  const years = base && latest ? latest.year - base.year : 0;
  const actual = score === null || before === null || years <= 0 ? null : (score - before) / years;
  const lead = base ? (span.targetYear ?? TARGET_YEAR) - base.year : 0;
  const required =
    before === null || green === null || !isScaled || lead <= 0
      ? null
      : (sdsnScore(green, lowerBound, optimum) - before) / lead;
  return assessmentOf('sdsn', { ...span, sign: span.sign ?? (isScaled ? 1 : null) }, TONES, {
    status: band === null ? 'not_available' : colourOf(band),
    measure: band,
    score,
    actualRate: actual,
    requiredRate: required,
    components: [
      component('lower_bound', lowerBound, 'value'),
      component('threshold_red', red, 'value'),
      component('threshold_middle', green === null || red === null ? null : (green + red) / 2, 'value'),
      component('threshold_green', green, 'value'),
      component('optimum', optimum, 'value'),
      component('score', score, 'score'),
      component('band', band, 'score'),
      component('score_base', before, 'score'),
      component('trend_ratio', actual === null || !required || required < 0 ? null : actual / required, 'ratio'),
    ],
    warnings,
  });
}

/** Goal score: mean of the indicators' scores, missing ones left out; null without any. */
export const sdsnGoalScore = (scores: readonly (number | null)[]): number | null => {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length;
};

/**
 * Colour of a goal: mean of the band values of its two worst indicators; red only if both are red, green only if all indicators are
 * green, else one step milder or harsher.
 */
export function sdsnGoalColour(bands: readonly (number | null)[]): SdsnStatus {
  const known = bands.filter((band) => band !== null).sort((a, b) => a - b);
  if (known.length === 0) return 'not_available';
  const worst = known.slice(0, 2);
  const colour = colourOf(worst.reduce((sum, band) => sum + band, 0) / worst.length);
  if (colour === 'red' && !worst.every((band) => colourOf(band) === 'red')) return 'orange';
  if (colour === 'green' && !known.every((band) => colourOf(band) === 'green')) return 'yellow';
  return colour;
}

export const sdsn: Method = {
  id: 'sdsn',
  source: 'Sustainable Development Solutions Network, SDG Index and Dashboards: methodology',
  assess,
};
