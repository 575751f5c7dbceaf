import { JalonError } from '../core/errors.ts';
import { SOURCE_PATH } from './port.ts';
import { type Sql, sql } from './sql.ts';

/** Below the 4 GB a 32-bit memory can hold, so that a large query ends in an error and not in a dead engine. */
export const MEMORY_LIMIT = '2GB';

/** Runs in this order on every start: no extensions are looked for, one path is readable, and nothing can be set afterwards. */
export const BOOT_STATEMENTS: readonly Sql[] = [
  sql`SET autoinstall_known_extensions = false`,
  sql`SET autoload_known_extensions = false`,
  sql`SET memory_limit = ${MEMORY_LIMIT}`,
  sql`SET allowed_paths = [${SOURCE_PATH}, ${`${SOURCE_PATH}.wal`}]`,
  sql`SET enable_external_access = false`,
  sql`SET lock_configuration = true`,
];

/** Some errors of DuckDB come as JSON: `{"exception_type": "Parser", "exception_message": "…"}`. */
function sentenceOf(message: string): string {
  if (!message.startsWith('{')) return message;
  try {
    const { exception_message: sentence } = JSON.parse(message) as { readonly exception_message?: unknown };
    return typeof sentence === 'string' ? sentence : message;
  } catch {
    return message;
  }
}

/** What the engine or its worker threw, as a failure a person can act on. */
export function engineError(cause: unknown): JalonError {
  if (cause instanceof JalonError) return cause;
  const message = sentenceOf(cause instanceof Error ? cause.message : String(cause));
  if (/out of memory|could not allocate|array buffer allocation failed/i.test(message)) {
    return new JalonError('engine/out-of-memory', {}, { cause });
  }
  if (/^INTERRUPT|query was cancell?ed/i.test(message)) return new JalonError('cancelled', {}, { cause });
  return new JalonError('engine/failed', { detail: message.split('\n')[0]?.trim() ?? '' }, { cause });
}

/** True where the WebAssembly instance itself died: it must be replaced, its tables are gone. */
export const isFatal = (cause: unknown): boolean =>
  cause instanceof WebAssembly.RuntimeError ||
  (cause instanceof Error && /memory access out of bounds|^Aborted\(|unreachable executed/i.test(cause.message));
