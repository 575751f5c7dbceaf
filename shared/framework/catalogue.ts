import type { Area, AreaGroup, Term } from './areas.ts';
import type { Framework } from './framework.ts';

/** Everything observations are described with: what (framework), where (areas, groups), by whom and on what (terms). */
export interface Catalogue {
  readonly framework: Framework;
  readonly areas: readonly Area[];
  readonly groups: readonly AreaGroup[];
  readonly themes: readonly Term[];
  readonly actors: readonly Term[];
}
