/** From what is worst to what is best; what could not be judged comes last. */
export const TONES = ['bad', 'poor', 'moderate', 'good', 'none'] as const;

/** Place in `TONES` of what could not be judged. */
export const UNTOLD = TONES.length - 1;

/** How a status is coloured; never its only sign. */
export type Tone = (typeof TONES)[number];

/**
 * The words each method can answer with, and their tones. `not_available`: no judgement, for the causes its warnings name;
 * `not_scored`: the indicator's direction is `conditional`.
 */
const STATUS_TONES = {
  'open-sdg': {
    target_achieved: 'good',
    substantial_progress: 'good',
    moderate_progress: 'moderate',
    limited_progress: 'poor',
    deterioration: 'bad',
    not_available: 'none',
    not_scored: 'none',
  },
  eurostat: {
    significant_progress: 'good',
    moderate_progress: 'moderate',
    insufficient_progress: 'poor',
    movement_away: 'bad',
    moderate_movement_away: 'poor',
    significant_movement_away: 'bad',
    not_available: 'none',
    not_scored: 'none',
  },
  unsd: {
    met_or_on_track: 'good',
    fair_progress: 'moderate',
    stagnation_or_regression: 'bad',
    not_available: 'none',
    not_scored: 'none',
  },
  escap: {
    maintain: 'good',
    accelerate: 'moderate',
    reverse: 'bad',
    not_available: 'none',
    not_scored: 'none',
  },
  sdsn: {
    green: 'good',
    yellow: 'moderate',
    orange: 'poor',
    red: 'bad',
    not_available: 'none',
    not_scored: 'none',
  },
  'german-dns': {
    sun: 'good',
    slightly_cloudy: 'moderate',
    cloudy: 'poor',
    thunderstorm: 'bad',
    not_available: 'none',
    not_scored: 'none',
  },
  oecd: {
    met: 'good',
    small_distance: 'moderate',
    medium_distance: 'poor',
    large_distance: 'bad',
    not_available: 'none',
    not_scored: 'none',
  },
  aarr: {
    met: 'good',
    on_track: 'good',
    accelerate: 'moderate',
    reverse: 'bad',
    improving: 'good',
    worsening: 'bad',
    no_change: 'poor',
    not_available: 'none',
    not_scored: 'none',
  },
  linear: {
    met: 'good',
    on_track: 'good',
    accelerate: 'moderate',
    reverse: 'bad',
    not_available: 'none',
    not_scored: 'none',
  },
} as const satisfies Record<string, Readonly<Record<string, Tone>>>;

export type MethodId = keyof typeof STATUS_TONES;
type Words = { readonly [M in MethodId]: keyof (typeof STATUS_TONES)[M] };
/** The words of each method. */
export interface StatusOf extends Words {}
export type Status = StatusOf[MethodId];

const TONES_OF: { readonly [M in MethodId]: Readonly<Record<StatusOf[M], Tone>> } = STATUS_TONES;

/** The tones a method can answer with, from what is worst to what is best. */
export const tonesOf = (method: MethodId): readonly Tone[] => {
  const own = new Set<Tone>(Object.values(STATUS_TONES[method]));
  return TONES.filter((tone, place) => place !== UNTOLD && own.has(tone));
};

/**
 * Whether two methods place a series next to one another only because one of them has no class in between or beside: neighbouring
 * tones, one of which the other method cannot give. A matter of where classes end, not of what is found.
 */
export function isBorderOnly(one: MethodId, first: Tone, other: MethodId, second: Tone): boolean {
  if (first === 'none' || second === 'none' || first === second) return false;
  const apart = Math.abs(TONES.indexOf(first) - TONES.indexOf(second));
  return apart === 1 && !(tonesOf(one).includes(second) && tonesOf(other).includes(first));
}

export const toneOf = <M extends MethodId>(method: M, status: StatusOf[M]): Tone => TONES_OF[method][status];

/** The words each method can answer with, in the order of its publication. */
export const STATUSES = Object.fromEntries(
  Object.entries(STATUS_TONES).map(([id, tones]) => [id, Object.keys(tones)]),
) as unknown as { readonly [M in MethodId]: readonly StatusOf[M][] };

export type StatusKey = { [M in MethodId]: `gaps.status.${M}.${StatusOf[M]}` }[MethodId];

/** Message key of a status; `status` must be one of the method's own. */
export const statusKey = (assessment: { readonly method: MethodId; readonly status: Status }): StatusKey =>
  `gaps.status.${assessment.method}.${assessment.status}` as StatusKey;

export const TREND_ARROWS = ['on_track', 'moderately_improving', 'stagnating', 'decreasing'] as const;
export type TrendArrow = (typeof TREND_ARROWS)[number];
