import type { Pledge } from './pledge.ts';

/** Codes of donors that are no country begin so. */
const DONOR = 'donor:';

/**
 * The code under which an entity counts as one giver with others: its State, for ministries and agencies whose country is known, or the
 * donor that is no country, as the European Union for its Commission's departments; null where it stands for itself, as written.
 */
export const giverCode = ({ entityArea, actor }: Pick<Pledge, 'entityArea' | 'actor'>): string | null =>
  entityArea !== null && (actor === 'states' || entityArea.startsWith(DONOR)) ? entityArea : null;

/** What names the giver of a pledge: its code, else the entity as written. */
export const giverOf = (pledge: Pick<Pledge, 'entity' | 'entityArea' | 'actor'>): string =>
  giverCode(pledge) ?? pledge.entity;
