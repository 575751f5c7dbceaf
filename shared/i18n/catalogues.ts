import type { Language } from '../core/language.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

export type MessageKey = keyof typeof en;

/** Every message by language. A build writes them side by side (`electron/build/paired-catalogues.mjs`). */
export const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, fr };
