import type { Language } from '../../core/language.ts';
import type { Unit } from '../../framework/units.ts';
import { messageWriter } from '../../i18n/message-format.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Assessed } from '../../projections/assess-scenario.ts';
import type { Names } from '../../projections/assumptions.ts';
import type { Evidence } from '../../projections/evidence.ts';
import { type Goal, reachOf } from '../../projections/outcome.ts';
import type { Outline, Simulated } from '../../projections/simulate.ts';
import type { Simulation } from '../../projections/unit.ts';
import { projectedValue } from './projected-value.ts';

/** A series as the file keeps it: year, value, year, value … of the known ones. */
interface PackedSeries {
  readonly indicator: string;
  readonly area: string;
  readonly flat: readonly number[];
}

/** All that the page's script works with, plain enough for JSON. */
export interface DecisionData {
  readonly language: Language;
  /** The words the script writes sentences with, by key. */
  readonly messages: Readonly<Record<string, string>>;
  readonly evidence: Omit<Evidence, 'series'> & { readonly series: readonly PackedSeries[] };
  readonly simulation: Simulation;
  readonly outline: Outline;
  /** Name of the scenario. */
  readonly name: string;
  readonly goal: (Goal & { readonly name: string }) | null;
  readonly unit: Unit;
  /** Of the indicators and places that levers name. */
  readonly names: {
    readonly indicators: Readonly<Record<string, string>>;
    readonly units: Readonly<Record<string, Unit>>;
    readonly places: Readonly<Record<string, string>>;
  };
  /** Year and value of what was observed. */
  readonly observed: readonly (readonly [year: number, value: number])[];
}

/** What the page shows of a setting of the levers. */
export type DecisionOutcome = Pick<Assessed, 'years' | 'baseline' | 'path' | 'isAssumed' | 'remarks' | 'reach'>;

/** What a simulation comes to on the page. */
export const decisionOutcome = (made: Simulated, goal: Goal | null): DecisionOutcome => ({
  years: made.parts.years,
  baseline: made.baseline,
  path: made.path,
  isAssumed: made.isAssumed,
  remarks: made.remarks,
  reach: goal && reachOf(made, goal),
});

export const packedEvidence = ({ indicators, groups, series }: Evidence): DecisionData['evidence'] => ({
  indicators: indicators.map(({ id, domain, direction, aggregation, unit }) => ({
    id,
    domain,
    direction,
    aggregation,
    ...(unit ? { unit } : {}),
  })),
  groups: groups.map(({ code, members }) => ({ code, members })),
  series: series.map(({ indicator, area, points }) => ({
    indicator,
    area,
    flat: points.flatMap(({ year, value }) => (value === null || !Number.isFinite(value) ? [] : [year, value])),
  })),
});

export const unpackedEvidence = ({ series, ...rest }: DecisionData['evidence']): Evidence => ({
  ...rest,
  series: series.map(({ indicator, area, flat }) => ({
    indicator,
    area,
    points: Array.from({ length: flat.length / 2 }, (_, at) => ({ year: flat[2 * at]!, value: flat[2 * at + 1]! })),
  })),
});

/** The translator of the words that stand in the file; throws for a key without words there. */
export const decisionTranslator = ({ messages, language }: Pick<DecisionData, 'messages' | 'language'>): Translator =>
  Object.assign(messageWriter<string>(messages, language), { language });

/** The words levers need of their context. */
export const decisionNames = ({ names, language }: Pick<DecisionData, 'names' | 'language'>): Names => ({
  indicator: (id) => names.indicators[id] ?? id,
  place: (code) => names.places[code] ?? code,
  value(value, id) {
    const unit = names.units[id];
    return unit ? projectedValue(value, unit, language) : String(value);
  },
});
