import { JalonError } from '../core/errors.ts';
import { type KnownKey, standingOf } from './seal.ts';

/**
 * Keys with one more, or with another name for one that is known already. Throws `seal/name-taken` {name} where the name, however it
 * is written, is that of another key: which of the two is theirs only a person can find out.
 */
export function keepKey(known: readonly KnownKey[], { name, key }: KnownKey): readonly KnownKey[] {
  const kept = { name: name.trim(), key };
  const others = known.filter((one) => one.key !== key);
  if (standingOf(kept, others) === 'changed') throw new JalonError('seal/name-taken', { name: kept.name });
  return others.length === known.length ? [...known, kept] : known.map((one) => (one.key === key ? kept : one));
}

export const forgetKey = (known: readonly KnownKey[], key: string): readonly KnownKey[] =>
  known.filter((one) => one.key !== key);
