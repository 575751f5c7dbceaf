import type { WorldTopology } from '#shared/charts/map/outlines';
import { kept } from '#shared/core/kept';
import worldUrl from '../../datasets/map/world.json?url';

/** The world that maps are drawn from, loaded once. */
export const worldTopology = kept(async (): Promise<WorldTopology> => {
  const response = await fetch(worldUrl);
  if (!response.ok) throw new Error(`${worldUrl}: ${response.status}`);
  return response.json() as Promise<WorldTopology>;
});
