import { formatNumber } from '../core/format.ts';
import type { Unit } from '../framework/units.ts';
import { valueText } from '../framework/value-text.ts';
import type { Translator } from '../i18n/translator.ts';
import { CAUSES, type Cause, type Finding, findingsOf, type SeriesProfile } from './series-profile.ts';

/** Cells without a value, a cause a line. */
export const missingLines = (missing: Readonly<Partial<Record<Cause, number>>>, t: Translator): readonly string[] =>
  CAUSES.flatMap((cause) => {
    const count = missing[cause];
    return count ? [t('profile.cause.count', { cause: t(`profile.cause.${cause}`), count })] : [];
  });

/** Years as people list them: `2010–2012, 2015`. `years` ascend. */
export function yearsText(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

/** What a profile found, a line each; nothing where nothing is conspicuous. `unit` null prints plain numbers. */
export function findingLines(profile: SeriesProfile, unit: Unit | null, t: Translator): readonly string[] {
  const number = (value: number): string =>
    unit ? valueText(value, unit, t.language) : formatNumber(value, t.language, { notation: 'compact' });
  const total = profile.points + Object.values(profile.missing).reduce((sum, count) => sum + count, 0);
  const shocks = (kind: 'break' | 'outlier') =>
    profile.shocks.found
      .filter((shock) => shock.kind === kind)
      .map(({ year, value, expected }) =>
        t(`profile.say.${kind}`, { year: String(year), value: number(value), expected: number(expected) }),
      );
  const marked = profile.markedBreaks;
  const lines: Readonly<Record<Finding, () => readonly string[]>> = {
    outside: () => [t('profile.say.outside', { years: yearsText(profile.outside) })],
    break: () => [
      ...shocks('break'),
      ...(marked.length > 0 ? [t('profile.say.marked', { years: yearsText(marked) })] : []),
    ],
    outlier: () => shocks('outlier'),
    gap: () => [t('profile.say.gap', { count: profile.gaps.length, years: yearsText(profile.gaps) })],
    stale: () => [t('profile.say.stale', { year: String(profile.lastYear), behind: profile.behind })],
    suppressed: () => [t('profile.say.suppressed', { count: profile.missing.Q ?? 0, total })],
    estimated: () => [t('profile.say.estimated', { count: profile.estimated, total: profile.points })],
  };
  return findingsOf(profile).flatMap((finding) => lines[finding]());
}

/** Why outliers and breaks were not looked for, or that nothing is conspicuous; null where findings say all. */
export function restLine(profile: SeriesProfile, t: Translator): string | null {
  if (profile.points === 0) return t('profile.say.none');
  if (profile.shocks.verdict !== 'told') return t(`profile.say.${profile.shocks.verdict}`);
  return findingsOf(profile).length === 0 ? t('profile.nothing') : null;
}
