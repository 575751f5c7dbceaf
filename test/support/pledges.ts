import type { Pledge } from '#shared/pledges/pledge';

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
