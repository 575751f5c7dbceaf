/**
 * A failure a person can act on: a stable code, the values its sentence needs, and the technical cause.
 * The sentence itself lives in the message catalogue under `error.<code>`, so it reads well in every language.
 */
export class JalonError extends Error {
  override readonly name = 'JalonError';
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
  }
}

/** The plain form of an error: what crosses the bridge and what results carry. */
export interface Failure {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export const failure = (code: string, params: Failure['params'] = {}): Failure => ({ code, params });

/** Any thrown value as a `Failure`; what we did not foresee becomes `unexpected` with its text. */
export function toFailure(error: unknown): Failure {
  if (error instanceof JalonError) return failure(error.code, error.params);
  if (error instanceof DOMException && error.name === 'AbortError') return failure('cancelled');
  return failure('unexpected', { detail: error instanceof Error ? error.message : String(error) });
}
