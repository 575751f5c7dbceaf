import { useEffect, useMemo, useState } from 'react';
import { type JudgedSeal, judgeSeals } from '#shared/share/judge-seals';
import { keyCode, type Seal } from '#shared/share/seal';
import { useKeys } from '../store/keys.ts';
import { useSession } from '../store/session.ts';
import { readKeys } from '../workflows/keys.ts';

const NO_SEALS: readonly Seal[] = [];
const NONE_JUDGED: readonly JudgedSeal[] = [];

/** A promise's value once it is there; null before, and while the next one is on its way. `make` is the same until it is asked anew. */
function useSettled<T>(make: () => Promise<T>): T | null {
  const [settled, setSettled] = useState<{ readonly of: () => Promise<T>; readonly value: T } | null>(null);
  useEffect(() => {
    let isGone = false;
    void make().then((value) => !isGone && setSettled({ of: make, value }));
    return () => {
      isGone = true;
    };
  }, [make]);
  return settled?.of === make ? settled.value : null;
}

/** The seals of the file in hand beside the keys kept on this computer, read anew as a file is opened or saved; null until then where there are any. */
export function useSeals(): readonly JudgedSeal[] | null {
  const seals = useSession((state) => state.file.stated?.seals ?? NO_SEALS);
  const { own, known, isRead } = useKeys();
  // biome-ignore lint/correctness/useExhaustiveDependencies: sealing makes or renames the own key
  useEffect(() => void readKeys(), [seals]);
  const judge = useMemo(() => () => judgeSeals(seals, own ? [own, ...known] : known), [seals, own, known]);
  const judged = useSettled(judge);
  // To say that there is none no key need be known: what stands below stays where it is.
  return seals.length === 0 ? NONE_JUDGED : isRead ? judged : null;
}

/** Of each key the code people compare, in the same order; empty until they are worked out. */
export function useKeyCodes(keys: readonly string[]): readonly string[] {
  const joined = keys.join(' ');
  const make = useMemo(() => () => Promise.all(joined.split(' ').filter(Boolean).map(keyCode)), [joined]);
  return useSettled(make) ?? [];
}
