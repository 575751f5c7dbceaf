import { createContext, useContext } from 'react';
import type { Language } from '#shared/core/language';

/** The language a text is written in. */
export const ProseLanguage = createContext<Language>('en');

export const useProseLanguage = (): Language => useContext(ProseLanguage);
