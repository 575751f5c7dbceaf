import type { Language } from '../core/language.ts';

/** An edition of the report as it was sent: what it said then, whatever the data are today. */
export interface FrozenReport {
  readonly id: string;
  readonly name: string;
  /** ISO instant. */
  readonly at: string;
  /** SHA-256 of both documents. */
  readonly hash: string;
  /** Documents as canonical JSON; read by `frozenDocument` alone. */
  readonly documents: Readonly<Record<Language, string>>;
}

/** Characters of a frozen document at most. */
export const LONGEST_DOCUMENT = 30_000_000;
/** Editions a workbench keeps at most. */
export const MOST_EDITIONS = 50;
