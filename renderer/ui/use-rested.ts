import { useEffect, useState } from 'react';

/** `value` once it has not changed for `quiet` milliseconds; until then the one before: what follows a slider or a text, but need not keep up with it. */
export function useRested<T>(value: T, quiet: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), quiet);
    return () => clearTimeout(timer);
  }, [value, quiet]);
  return rested;
}
