import { useState } from 'react';

/** `next`, or the one before where both are the same by `isSame`: the same object for as long as it says the same. */
export function useSame<T>(next: T, isSame: (before: T, next: T) => boolean): T {
  const [kept, setKept] = useState(next);
  if (kept === next || isSame(kept, next)) return kept;
  setKept(next);
  return next;
}
