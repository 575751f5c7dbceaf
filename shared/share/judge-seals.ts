import { type KnownKey, keyCode, type Seal, type SealStanding, standingOf } from './seal.ts';

/** A seal that holds, what the keys one has kept say of it, and the code of its key. */
export interface JudgedSeal {
  readonly seal: Seal;
  readonly standing: SealStanding;
  readonly code: string;
}

export const judgeSeals = (seals: readonly Seal[], known: readonly KnownKey[]): Promise<readonly JudgedSeal[]> =>
  Promise.all(seals.map(async (seal) => ({ seal, standing: standingOf(seal, known), code: await keyCode(seal.key) })));

/** A name that is known with another key, or a key with another name: somebody passes for somebody else until they are asked. */
export const isDoubtfulSeal = ({ standing }: JudgedSeal): boolean => standing === 'changed' || standing === 'renamed';
