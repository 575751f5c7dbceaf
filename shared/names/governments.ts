import type { Area } from '../framework/areas.ts';
import { areaFinder } from '../intake/areas/area-codes.ts';
import { governmentArea } from '../intake/areas/government.ts';
import type { KnownOrganisation } from './known.ts';

/**
 * Finds the government that a name stands for: a State by its name, "X, Government of", a ministry of it. One organisation per area, so that
 * equal ones are the same object; undefined for every other name.
 */
export function governmentFinder(areas: readonly Area[]): (text: string) => KnownOrganisation | undefined {
  const find = areaFinder(areas, 'name');
  const byCode = new Map(areas.map((area) => [area.code, governmentOf(area)]));
  return (text) => byCode.get(find(text) ?? governmentArea(text, find) ?? '');
}

const governmentOf = ({ code, name }: Area): KnownOrganisation => ({
  id: `government:${code}`,
  name: { en: `${name.en}, Government of`, fr: `${name.fr}, gouvernement` },
  actor: 'states',
  area: code,
  spellings: [],
});
