import type { Pledge } from './pledge.ts';

export interface ObstacleCount {
  /** As most pledges write it; blanks around it and letter case do not tell obstacles apart. */
  readonly obstacle: string;
  readonly pledges: readonly Pledge[];
}

export interface Obstacles {
  /** The most frequent first. */
  readonly obstacles: readonly ObstacleCount[];
  /** Pledges that name at least one. */
  readonly naming: number;
}

/** Obstacles that pledges name, each with its pledges; a pledge counts once in each. */
export function obstaclesOf(pledges: readonly Pledge[]): Obstacles {
  const found = new Map<string, { readonly spellings: Map<string, number>; readonly pledges: Pledge[] }>();
  let naming = 0;
  for (const pledge of pledges) {
    const own = new Map((pledge.obstacles ?? []).map((text) => [fold(text), text.trim()]));
    own.delete('');
    if (own.size > 0) naming++;
    for (const [key, text] of own) {
      const entry = found.get(key) ?? { spellings: new Map<string, number>(), pledges: [] };
      found.set(key, entry);
      entry.pledges.push(pledge);
      entry.spellings.set(text, (entry.spellings.get(text) ?? 0) + 1);
    }
  }
  const obstacles = [...found.values()].map(({ spellings, pledges: own }) => ({
    obstacle: [...spellings].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]![0],
    pledges: own,
  }));
  return {
    obstacles: obstacles.sort((a, b) => b.pledges.length - a.pledges.length || (a.obstacle < b.obstacle ? -1 : 1)),
    naming,
  };
}

const fold = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
