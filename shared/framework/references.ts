import type { Catalogue } from './catalogue.ts';
import type { Framework, Indicator } from './framework.ts';
import type { Lens } from './lens.ts';

/** The lists of a catalogue whose items other things refer to. */
export type CatalogueList = 'node' | 'indicator' | 'area' | 'group' | 'theme' | 'actor' | 'edition';

/** What may refer to an item of the catalogue: the parts of a workbench that name indicators, areas, groups or terms. */
export interface Referrers {
  readonly catalogue: Catalogue;
  readonly lens: Lens;
  readonly lenses: readonly { readonly lens: Lens }[];
  readonly benchmarks: readonly BenchmarkNames[];
  readonly scenarios: readonly { readonly indicator: string; readonly area: string }[];
  readonly charts: readonly { readonly indicators: readonly string[]; readonly areas: readonly string[] }[];
  readonly corrections: readonly { readonly indicator: string; readonly area: string }[];
  readonly sources: readonly { readonly recipe: RecipeNames | null }[];
  readonly pledges: readonly PledgeNames[];
}

interface RecipeNames {
  /** Area of the whole file, and the areas that texts of it were said to be. */
  readonly area: string | null;
  readonly matches: Readonly<Record<string, string>>;
}

interface ScopeNames {
  readonly kind: string;
  readonly group?: string;
  readonly area?: string;
}

interface BenchmarkNames {
  readonly indicator: string;
  readonly scope: ScopeNames;
  readonly against?: { readonly indicator: string | null; readonly area: string | null } | null | undefined;
  readonly key?: readonly { readonly indicator: string }[] | null | undefined;
  readonly peerGroup?: string | null | undefined;
}

/** Indicators a benchmark is about or is worked out from. */
export const benchmarkIndicators = ({ indicator, against, key }: BenchmarkNames): readonly string[] => [
  indicator,
  ...(against?.indicator ? [against.indicator] : []),
  ...(key ?? []).map((part) => part.indicator),
];

/** Areas and groups a benchmark is for or is worked out from. */
const placesOf = ({ scope, against, peerGroup }: BenchmarkNames): readonly (string | null | undefined)[] => [
  scope.group,
  scope.area,
  against?.area,
  peerGroup,
];

interface PledgeNames {
  readonly actor: string;
  readonly entityArea: string | null;
  readonly themes: readonly string[];
  readonly situations: readonly string[];
  readonly areas: readonly string[];
}

export const REFERENCE_KINDS = [
  'nodes',
  'derived',
  'members',
  'indicators',
  'lastTerm',
  'groups',
  'lens',
  'lenses',
  'benchmarks',
  'scenarios',
  'charts',
  'corrections',
  'sources',
  'pledges',
  'observations',
] as const;

/** So many things of one kind refer to an item. `derived`: indicators made of it; `lastTerm`: those that name no other term. */
export interface Reference {
  readonly kind: (typeof REFERENCE_KINDS)[number];
  readonly count: number;
}

/** Where terms stand in an indicator and in the lens. */
export const TERM_LISTS = { theme: 'themes', actor: 'actors', edition: 'editions' } as const;

export type TermList = keyof typeof TERM_LISTS;

/** What refers to an item of the catalogue, by kind, without those that do not. Observations are the engine's to count. */
export function referencesTo(document: Referrers, list: CatalogueList, key: string): readonly Reference[] {
  const counted = counts(document, list, key);
  return REFERENCE_KINDS.map((kind) => ({ kind, count: counted[kind] ?? 0 })).filter(({ count }) => count > 0);
}

type Counts = Partial<Record<Reference['kind'], number>>;

function counts(document: Referrers, list: CatalogueList, key: string): Counts {
  const { framework } = document.catalogue;
  if (list === 'node') {
    return {
      nodes: count(framework.nodes, ({ parent }) => parent === key),
      indicators: count(framework.indicators, ({ parent }) => parent === key),
    };
  }
  if (list === 'indicator') {
    return {
      derived: derivedIndicators(framework, key).length,
      benchmarks: count(document.benchmarks, (benchmark) => benchmarkIndicators(benchmark).includes(key)),
      scenarios: count(document.scenarios, ({ indicator }) => indicator === key),
      charts: count(document.charts, ({ indicators }) => indicators.includes(key)),
      corrections: count(document.corrections, ({ indicator }) => indicator === key),
    };
  }
  if (list === 'area' || list === 'group') return placeCounts(document, list, key);
  const of = TERM_LISTS[list];
  const named = framework.indicators.filter((indicator) => indicator[of].includes(key));
  return {
    indicators: named.length,
    lastTerm: count(named, (indicator) => indicator[of].every((code) => code === key)),
    lens: document.lens[list] === key ? 1 : 0,
    lenses: count(document.lenses, ({ lens }) => lens[list] === key),
    pledges: count(document.pledges, ({ themes, actor }) =>
      list === 'theme' ? themes.includes(key) : list === 'actor' && actor === key,
    ),
  };
}

/** Indicators whose values are made of those of indicator `id`. */
export const derivedIndicators = ({ indicators }: Framework, id: string): readonly Indicator[] =>
  indicators.filter(({ aggregation }) =>
    aggregation.kind === 'ratio'
      ? aggregation.numerator === id || aggregation.denominator === id
      : aggregation.kind === 'formula'
        ? aggregation.formula.includes(`[${id}]`)
        : aggregation.kind === 'areas' && aggregation.of === id,
  );

function placeCounts(document: Referrers, list: 'area' | 'group', key: string): Counts {
  const { groups } = document.catalogue;
  const shared: Counts = {
    lens: document.lens.group === key ? 1 : 0,
    lenses: count(document.lenses, ({ lens }) => lens.group === key),
    benchmarks: count(document.benchmarks, (benchmark) => placesOf(benchmark).includes(key)),
    scenarios: count(document.scenarios, ({ area }) => area === key),
    charts: count(document.charts, ({ areas }) => areas.includes(key)),
    corrections: count(document.corrections, ({ area }) => area === key),
    sources: count(
      document.sources,
      ({ recipe }) => recipe !== null && (recipe.area === key || Object.values(recipe.matches).includes(key)),
    ),
  };
  if (list === 'group') {
    return {
      ...shared,
      indicators: count(document.catalogue.framework.indicators, ({ askedOf }) => askedOf === key),
      members: new Set(groups.find(({ code }) => code === key)?.members).size,
      pledges: count(document.pledges, ({ situations }) => situations.includes(key)),
    };
  }
  return {
    ...shared,
    groups: count(groups, ({ members, supporters }) => members.includes(key) || supporters.includes(key)),
    pledges: count(document.pledges, ({ areas, entityArea }) => areas.includes(key) || entityArea === key),
  };
}

const count = <T>(items: readonly T[], refers: (item: T) => boolean): number => items.filter(refers).length;
