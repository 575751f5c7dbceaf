import { sum } from '../core/statistics.ts';
import type { ByArea } from './by-area.ts';
import { type KeyInput, type KeyTerm, keyOf } from './key.ts';

/** What one area hosts, against what it could; null where its figure is missing. */
export interface AreaShare {
  readonly area: string;
  /** Persons hosted; null: none recorded, counted as 0 in the shares. */
  readonly hosted: number | null;
  readonly population: number;
  /** US dollars. */
  readonly gdp: number;
  readonly per1000: number | null;
  /** Per million US dollars of GDP. */
  readonly perGdpMillion: number | null;
  /** Per US dollar of GDP per inhabitant. */
  readonly perGdpPerCapita: number | null;
  readonly shareHosted: number;
  readonly sharePopulation: number;
  readonly shareGdp: number;
  /** Share hosted ÷ share of population or GDP: above 1 is more than its part. */
  readonly ratioPopulation: number;
  readonly ratioGdp: number;
  /** What the area gave in the year, such as places of resettlement; null: none recorded. */
  readonly given: number | null;
  readonly shareGiven: number;
  /** Share by the key; null where the key has none. */
  readonly keyShare: number | null;
  /** Share hosted ÷ key share; null where the key has none. */
  readonly ratioKey: number | null;
  /** Hosted − key share × total: below 0 is less than its fair share. */
  readonly gap: number | null;
}

export interface ResponsibilityShares {
  /** Areas with population and GDP in the year, most hosted first. */
  readonly areas: readonly AreaShare[];
  /** Persons hosted in those areas. */
  readonly total: number;
  /** Areas that host and lack a denominator, left out: counted with whom they host. */
  readonly excluded: readonly { readonly area: string; readonly hosted: number }[];
  /** Key parts without any data. */
  readonly keyWithout: readonly KeyInput[];
}

export interface ResponsibilityInput {
  readonly hosted: ByArea;
  /** Of the same year as `hosted`. */
  readonly population: ByArea;
  readonly gdp: ByArea;
  readonly given: ByArea;
  readonly key: readonly KeyTerm[];
  /** Inputs of the key besides population and GDP. */
  readonly others: Readonly<Partial<Record<KeyInput, ByArea>>>;
}

/**
 * Responsibility of every area with both denominators (gap-methods §13). Shares are of the areas included and add up to 1. An area
 * without a row of persons hosted has none recorded: its shares count it as 0, and it has no rate. The rate of a group (`seriesOf`) is
 * of the areas that have both in the year, so that such an area is no part of it.
 */
export function sharingOf({ hosted, population, gdp, given, key, others }: ResponsibilityInput): ResponsibilityShares {
  const included = [...population.keys()].filter((area) => (population.get(area) ?? 0) > 0 && (gdp.get(area) ?? 0) > 0);
  const isIn = new Set(included);
  const total = sum(included.map((area) => hosted.get(area) ?? 0));
  const allGiven = sum(included.map((area) => given.get(area) ?? 0));
  const people = sum(included.map((area) => population.get(area) ?? 0));
  const output = sum(included.map((area) => gdp.get(area) ?? 0));
  const { shares, without } = keyOf(key, { ...others, population, gdp }, included);
  const areas = included.map((area): AreaShare => {
    const [persons, inhabitants, dollars] = [hosted.get(area) ?? null, population.get(area) ?? 0, gdp.get(area) ?? 0];
    const shareHosted = total > 0 ? (persons ?? 0) / total : 0;
    const [sharePopulation, shareGdp] = [inhabitants / people, dollars / output];
    const keyShare = shares.get(area) ?? null;
    return {
      area,
      hosted: persons,
      population: inhabitants,
      gdp: dollars,
      per1000: persons === null ? null : (1000 * persons) / inhabitants,
      perGdpMillion: persons === null ? null : (1e6 * persons) / dollars,
      perGdpPerCapita: persons === null ? null : persons / (dollars / inhabitants),
      shareHosted,
      sharePopulation,
      shareGdp,
      ratioPopulation: shareHosted / sharePopulation,
      ratioGdp: shareHosted / shareGdp,
      given: given.get(area) ?? null,
      shareGiven: allGiven > 0 ? (given.get(area) ?? 0) / allGiven : 0,
      keyShare,
      ratioKey: keyShare ? shareHosted / keyShare : null,
      gap: keyShare === null ? null : (persons ?? 0) - keyShare * total,
    };
  });
  return {
    areas: areas.sort((a, b) => (b.hosted ?? 0) - (a.hosted ?? 0)),
    total,
    excluded: [...hosted]
      .filter(([area, persons]) => !isIn.has(area) && persons > 0)
      .map(([area, persons]) => ({ area, hosted: persons }))
      .sort((a, b) => b.hosted - a.hosted),
    keyWithout: without,
  };
}
