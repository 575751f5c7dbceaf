import type { AreaGroup } from '#shared/framework/areas';
import { CONTRIBUTIONS, type Pledge } from '#shared/pledges/pledge';
import { randomFrom } from './random.ts';

/** A pledge of a state at the first forum that says nothing else, with what is given. */
export const pledgeWith = (stated: Partial<Pledge> = {}): Pledge => ({
  id: 'p1',
  title: '',
  description: '',
  entity: 'State A',
  actor: 'states',
  entityArea: null,
  forum: 'grf-2019',
  contributions: [],
  themes: [],
  objectives: [],
  situations: [],
  areas: [],
  stage: 'no_update',
  stageDate: null,
  start: null,
  end: null,
  amountUsd: null,
  places: null,
  illustrative: false,
  ...stated,
});

/** Pledges of States, every other one of policy, over sixty areas; the same for the same seed. */
export function randomPledges(count: number, seed: number, groups: readonly AreaGroup[]): readonly Pledge[] {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const areas = groups.find(({ code }) => code === 'WLD')?.members.slice(0, 60) ?? [];
  const themes = ['education', 'solutions', 'jobs-livelihoods', 'protection-capacity', 'energy', 'statelessness'];
  return Array.from({ length: count }, (_, at) =>
    pledgeWith({
      id: `${at}`,
      title: `${at}`,
      stage: 'in_progress',
      entity: `entity ${Math.floor(random() * 800)}`,
      contributions: at % 2 === 0 ? ['policy'] : [pick(CONTRIBUTIONS.slice(0, 3)), pick(CONTRIBUTIONS)],
      areas: Array.from({ length: Math.floor(random() * 4) }, () => pick(areas)),
      themes: Array.from({ length: Math.floor(random() * 3) }, () => pick(themes)),
      objectives: [pick(['1', '2', '3', '4'])],
      start: pick([null, '2019-12-17', '2023-12-13']),
      end: pick([null, '2022-12-31', '2027']),
    }),
  );
}
