import { errorOf, type Failure } from './errors.ts';

/** Returned by every function that reads foreign input: a value, or one failure a person can act on. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const err = (error: Failure): Result<never> => ({ ok: false, error });

/** The value, or a thrown `JalonError`. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw errorOf(result.error);
}
