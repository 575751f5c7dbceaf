import type { LocalText } from '../core/language.ts';

/** A publisher's data set or report behind bundled observations, as their `source` column names it. */
export interface Publisher {
  readonly id: string;
  readonly title: LocalText;
  readonly publisher: LocalText;
  readonly url: string;
  readonly licence: LocalText;
  /** A day, a month or a version. */
  readonly retrieved: string;
  readonly note: LocalText;
}
