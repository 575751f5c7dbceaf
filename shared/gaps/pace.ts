import { component } from './components.ts';
import { growth } from './growth.ts';
import type { Component } from './method.ts';
import type { Span } from './span.ts';

/** A scale on which a steady pace is a straight line; null for a value that is not on it. */
type Scale = (value: number) => number | null;

const logarithm: Scale = (value) => (value > 0 && Number.isFinite(value) ? Math.log(value) : null);

const logitWithin =
  (limit: number): Scale =>
  (value) =>
    logarithm(value / (limit - value));

interface Pace {
  /** Change per year on the scale since the base, and from the latest value to the target. */
  readonly actual: number | null;
  readonly fromNow: number | null;
  /** `fromNow` ÷ `actual` where the series moves towards the target. */
  readonly acceleration: number | null;
  readonly yearReached: number | null;
}

function paceOn(scale: Scale, { base, latest, target, targetYear, comparable }: Span, met: boolean): Pace {
  const [from, now, goal] = [base, latest, target === null ? null : { value: target }].map((point) =>
    point === null ? null : scale(point.value),
  );
  const isKnown =
    comparable && base && latest && from !== null && from !== undefined && now !== null && now !== undefined;
  const actual = isKnown ? (now - from) / (latest.year - base.year) + 0 : null;
  const way = goal === null || goal === undefined || now === null || now === undefined || met ? null : goal - now;
  const years = latest && targetYear !== null ? targetYear - latest.year : null;
  const fromNow = way === null || years === null || years <= 0 ? null : way / years;
  const approaching = actual !== null && way !== null && actual * way > 0;
  return {
    actual,
    fromNow,
    acceleration: approaching && fromNow !== null ? fromNow / actual : null,
    yearReached: approaching && latest ? latest.year + way / actual : null,
  };
}

/**
 * Pace by growth rates and, where the indicator has a bound above 0, on the logit scale ln(y ÷ (bound − y)) (gap-methods §9).
 * `acceleration_growth` is the ratio of the yearly growth rates, `acceleration_log` its symmetric form on logarithms.
 * Values of opposite signs, zeros, and values or targets at a bound have no such pace: null.
 */
export function curvedPaces(span: Span, met: boolean): readonly Component[] {
  const { base, latest, target, targetYear, limit, comparable } = span;
  const isNegative = (base?.value ?? 0) < 0;
  const geometric = paceOn((value) => logarithm(isNegative ? -value : value), span, met);
  const lead = base && targetYear !== null ? targetYear - base.year : 0;
  const isGrowth = comparable && base && latest && base.value * latest.value > 0;
  const actual = isGrowth ? growth(latest.value, base.value, latest.year - base.year) : null;
  const required =
    base && target !== null && base.value * target > 0 && lead > 0 ? growth(target, base.value, lead) : null;
  const fromNow = geometric.fromNow === null ? null : Math.expm1(geometric.fromNow);
  const isFaster = geometric.acceleration !== null && fromNow !== null && actual !== null;
  const logit = limit !== null && limit > 0 ? paceOn(logitWithin(limit), span, met) : null;
  return [
    component('growth_actual', actual, 'percent'),
    component('growth_required', required, 'percent'),
    component('growth_required_from_now', fromNow, 'percent'),
    component('acceleration_growth', isFaster ? fromNow / actual : null, 'ratio'),
    component('acceleration_log', geometric.acceleration, 'ratio'),
    component('year_reached_growth', geometric.yearReached, 'year'),
    ...(logit
      ? [
          component('limit', limit, 'value'),
          component('logit_actual', logit.actual, 'ratio'),
          component('logit_required_from_now', logit.fromNow, 'ratio'),
          component('acceleration_logit', logit.acceleration, 'ratio'),
          component('year_reached_logit', logit.yearReached, 'year'),
        ]
      : []),
  ];
}
