import type { AreaGroup } from './areas.ts';
import type { Catalogue } from './catalogue.ts';
import type { Indicator } from './framework.ts';

/**
 * What the person looks at, everywhere at once: the stock-take. Null means "all".
 * `edition` is the edition of the framework (2019, 2022).
 */
export interface Lens {
  readonly group: string | null;
  readonly theme: string | null;
  readonly actor: string | null;
  readonly years: readonly [from: number, to: number] | null;
  readonly edition: string | null;
}

export const WHOLE_LENS: Lens = { group: null, theme: null, actor: null, years: null, edition: null };

/** The kinds of groups a person can look at through the lens, in the order they are offered. */
export const LENS_GROUP_KINDS = [
  'unhcr-region',
  'bureau',
  'platform',
  'income',
  'scope',
  'own',
] as const satisfies readonly AreaGroup['kind'][];

/** Whether a person can look at groups of `kind` through the lens. */
export const isLensGroupKind = (kind: AreaGroup['kind']): boolean => LENS_GROUP_KINDS.some((one) => one === kind);

/** Code of the group that holds every area. */
export const WORLD = 'WLD';

/** What a lens makes of a catalogue: the indicators it shows, in framework order, and the area its numbers are about. */
export interface LensView {
  readonly indicators: readonly Indicator[];
  /** The lens's group, else the world. */
  readonly area: string;
}

/** Indicators of the lens's theme, kind of actor and edition; an indicator that names none of a kind belongs to all of it. */
export function applyLens(catalogue: Catalogue, lens: Lens): LensView {
  const isIn = (codes: readonly string[], wanted: string | null): boolean =>
    wanted === null || codes.length === 0 || codes.includes(wanted);
  return {
    indicators: catalogue.framework.indicators.filter(
      ({ themes, actors, editions }) =>
        isIn(themes, lens.theme) && isIn(actors, lens.actor) && isIn(editions, lens.edition),
    ),
    area: lens.group ?? catalogue.groups.find((group) => group.kind === 'world')?.code ?? WORLD,
  };
}

/** Codes of the areas a lens is about: the members of its group, all areas without one. */
export function lensAreas(catalogue: Catalogue, lens: Lens): readonly string[] {
  const { area } = applyLens(catalogue, lens);
  const group = catalogue.groups.find((candidate) => candidate.code === area);
  if (group) return group.members;
  return lens.group === null ? catalogue.areas.map(({ code }) => code) : [lens.group];
}

/** Antarctica, territories without permanent inhabitants, and what publishers write for people of no known country. */
const NOBODY_LIVES_THERE: ReadonlySet<string> = new Set([
  ...['ATA', 'ATF', 'BVT', 'HMD', 'IOT', 'SGS', 'UMI'],
  ...['UNK', 'XXA'],
]);

/** The areas of a lens in which an indicator that is asked of all could have a value. */
export const inhabitedAreas = (catalogue: Catalogue, lens: Lens): readonly string[] =>
  [...new Set(lensAreas(catalogue, lens))].filter((code) => !NOBODY_LIVES_THERE.has(code));

/** The areas among `areas` that an indicator is asked of, each once; none: not asked there. */
export type AreasAsked = (indicator: Pick<Indicator, 'askedOf'>) => ReadonlySet<string>;

/** Which of `areas` an indicator is asked of. A group that the catalogue no longer has leaves it asked of all. */
export function areasAskedAmong({ groups }: Pick<Catalogue, 'groups'>, areas: readonly string[]): AreasAsked {
  const all: ReadonlySet<string> = new Set(areas);
  const found = new Map<string, ReadonlySet<string>>();
  return ({ askedOf }) => {
    const group = askedOf === undefined ? undefined : groups.find(({ code }) => code === askedOf);
    if (!group) return all;
    const asked = found.get(group.code) ?? new Set(group.members.filter((code) => all.has(code)));
    found.set(group.code, asked);
    return asked;
  };
}

/**
 * The inhabited areas of a lens that an indicator is asked of. Coverage is the same everywhere: how many of these have a value of the
 * headline breakdown in some year of the lens.
 */
export const areasAskedUnder = (catalogue: Catalogue, lens: Lens): AreasAsked =>
  areasAskedAmong(catalogue, inhabitedAreas(catalogue, lens));
