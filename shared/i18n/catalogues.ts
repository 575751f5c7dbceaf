import type { Language } from '../core/language.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

export type MessageKey = keyof typeof en;

/**
 * Every message by language. A build of a window writes them side by side, and has those of the views a moment after it has started
 * (`electron/build/paired-catalogues.mjs`).
 */
export const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, fr };

/** Whether all messages are there, and when they will be. */
export const completeness: { readonly isWhole: boolean; readonly whole: Promise<void> } = {
  isWhole: true,
  whole: Promise.resolve(),
};
