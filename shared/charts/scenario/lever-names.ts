import type { Translator } from '../../i18n/translator.ts';
import type { LeverSensitivity } from '../../projections/attribution.ts';
import type { Lever } from '../../projections/scenario.ts';

/** What charts call the levers of a scenario, by place: “2. Step”. */
export const leverNames = (levers: readonly Lever[], t: Translator): readonly string[] =>
  levers.map(({ kind }, at) => `${at + 1}. ${t(`levers.kind.${kind}`)}`);

/** What charts call a number of a lever. */
export const leverNumberName = (
  { lever, parameter }: Pick<LeverSensitivity, 'lever' | 'parameter'>,
  names: readonly string[],
  t: Translator,
): string => `${names[lever] ?? ''} · ${t(`scenarios.parameter.${parameter}`)}`;
