import type { Lens } from '../framework/lens.ts';
import { beginsOn } from './dates.ts';
import type { Pledge } from './pledge.ts';

/** What a lens leaves of a register; every pledge that its theme and kind of actor leave is in one of the three. */
export interface PledgesUnderLens<T extends Pledge = Pledge> {
  readonly kept: readonly T[];
  /** Under a lens of areas: those that name no area, which may be meant for any. They are counted apart. */
  readonly general: readonly T[];
  /** Under a lens of years: those of no year that is known. */
  readonly undated: readonly T[];
}

/**
 * The pledges a lens is about: implemented in one of its areas, of its theme and kind of actor, and running in one of its years. A
 * pledge runs from its start, else its forum, to its end; one without an end in the year it begins.
 * @param areas codes of the areas of the lens's group; null without a group
 */
export function pledgesUnder<T extends Pledge>(
  pledges: readonly T[],
  { theme, actor, years }: Pick<Lens, 'theme' | 'actor' | 'years'>,
  areas: ReadonlySet<string> | null,
): PledgesUnderLens<T> {
  const [kept, general, undated]: T[][] = [[], [], []];
  for (const pledge of pledges) {
    if (theme !== null && !pledge.themes.includes(theme)) continue;
    if (actor !== null && pledge.actor !== actor) continue;
    const isGeneral = areas !== null && pledge.areas.length === 0;
    if (areas !== null && !isGeneral && !pledge.areas.some((area) => areas.has(area))) continue;
    const ran = years === null ? null : yearsOf(pledge);
    if (years !== null && ran !== null && (ran[0] > years[1] || ran[1] < years[0])) continue;
    if (years !== null && ran === null) undated!.push(pledge);
    else if (isGeneral) general!.push(pledge);
    else kept!.push(pledge);
  }
  return { kept: kept!, general: general!, undated: undated! };
}

function yearsOf(pledge: Pledge): readonly [number, number] | null {
  const begins = yearOf(beginsOn(pledge));
  const ends = yearOf(pledge.end);
  if (begins === null && ends === null) return null;
  const from = begins ?? ends!;
  return [from, Math.max(from, ends ?? from)];
}

function yearOf(text: string | null): number | null {
  const year = text === null || text.length < 4 ? Number.NaN : Number(text.slice(0, 4));
  return Number.isInteger(year) ? year : null;
}
