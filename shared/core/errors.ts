import type { CodeWithParams, ErrorCode } from './error-codes.ts';

/** The plain form of an error: what crosses the bridge and what results carry. */
export interface Failure {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * A failure a person can act on: a stable code, the values its sentence needs, and the technical cause.
 * The sentence itself lives in the message catalogue under `error.<code>`, so it reads well in every language.
 */
export class JalonError extends Error implements Failure {
  override readonly name = 'JalonError';
  readonly code: ErrorCode;
  readonly params: Failure['params'];
  constructor(...[code, params = {}, options]: readonly [...CodeWithParams, options?: ErrorOptions]) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.code = code;
    this.params = params;
  }
}

export const failure = (...[code, params = {}]: CodeWithParams): Failure => ({ code, params });

/** The throwable form of a failure. */
export const errorOf = ({ code, params }: Failure, options?: ErrorOptions): JalonError =>
  new JalonError(...([code, params, options] as unknown as ConstructorParameters<typeof JalonError>));

/** Any thrown value as a `Failure`; unforeseen errors become `unexpected` with their message. */
export function toFailure(error: unknown): Failure {
  if (error instanceof JalonError) return { code: error.code, params: error.params };
  if (error instanceof DOMException && error.name === 'AbortError') return failure('cancelled');
  return failure('unexpected', { detail: error instanceof Error ? error.message : String(error) });
}
