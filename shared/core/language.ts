/** Languages of the interface. To add one, list it here and add a folder beside `shared/i18n/en`; plural rules come from Intl. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the catalogue. */
export type LocalText = Readonly<Record<Language, string>>;

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);
