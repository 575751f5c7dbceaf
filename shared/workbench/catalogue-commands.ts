import type { Area } from '../framework/areas.ts';
import { type CatalogueList, TERM_LISTS, type TermList } from '../framework/references.ts';
import type { Command } from './commands.ts';
import type { Workbench } from './workbench.ts';

/** Puts an area, and a new one also into the world, which holds all. */
export function putArea({ catalogue }: Workbench, area: Area): Command {
  const isKnown = catalogue.areas.some(({ code }) => code === area.code);
  const worlds = isKnown ? [] : catalogue.groups.filter(({ kind }) => kind === 'world');
  return {
    type: 'all',
    commands: [
      { type: 'area/put', item: area },
      ...worlds.map((world) => ({
        type: 'group/put' as const,
        item: { ...world, members: [...world.members, area.code] },
      })),
    ],
  };
}

/**
 * Removes an item of the catalogue and what the catalogue and the present lens say of it, as one change: indicators move up to the
 * parent of their node, name the term no more, or are asked of every area; groups lose the area; the lens shows all again. Benchmarks, scenarios, charts,
 * saved lenses, corrections and pledges keep naming it.
 */
export function removeFromCatalogue(workbench: Workbench, list: CatalogueList, key: string): Command {
  return { type: 'all', commands: [...detach(workbench, list, key), { type: `${list}/remove`, id: key }] };
}

function detach(workbench: Workbench, list: CatalogueList, key: string): readonly Command[] {
  const { framework, groups } = workbench.catalogue;
  if (list === 'node') {
    const parent = framework.nodes.find(({ id }) => id === key)?.parent ?? null;
    return framework.indicators
      .filter((indicator) => indicator.parent === key)
      .map((indicator) => ({ type: 'indicator/put', item: { ...indicator, parent } }));
  }
  if (list === 'indicator') return [];
  const without = (codes: readonly string[]) => codes.filter((code) => code !== key);
  if (list === 'area' || list === 'group') {
    const holders = groups.filter(({ members, supporters }) => members.includes(key) || supporters.includes(key));
    const emptied = list === 'group' ? [] : holders;
    const askers = list === 'group' ? framework.indicators.filter(({ askedOf }) => askedOf === key) : [];
    return [
      ...askers.map(({ askedOf: _, ...item }): Command => ({ type: 'indicator/put', item })),
      ...emptied.map((group): Command => {
        const item = { ...group, members: without(group.members), supporters: without(group.supporters) };
        return { type: 'group/put', item };
      }),
      ...lensWithout(workbench, 'group', key),
    ];
  }
  const of = TERM_LISTS[list];
  return [
    ...framework.indicators
      .filter((indicator) => indicator[of].includes(key))
      .map((indicator): Command => ({ type: 'indicator/put', item: { ...indicator, [of]: without(indicator[of]) } })),
    ...lensWithout(workbench, list, key),
  ];
}

const lensWithout = ({ lens }: Workbench, slot: 'group' | TermList, key: string): readonly Command[] =>
  lens[slot] === key ? [{ type: 'lens/set', lens: { ...lens, [slot]: null } }] : [];
