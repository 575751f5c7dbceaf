import type { Language } from '../core/language.ts';
import type { FundingFlow } from './flow.ts';
import { FRENCH_ORGANISATIONS } from './french-organisations.ts';

const lines = FRENCH_ORGANISATIONS.trim()
  .split('\n')
  .map((line) => line.split('|'));
const french: ReadonlyMap<string, string> = new Map(lines.map(([written = '', , name = '']) => [written, name]));
const articles: ReadonlyMap<string, string> = new Map(lines.map(([, article = '', name = '']) => [name, article]));

/** What an organisation that gives or receives is called in `language`; one without a name in it is called as it is written. */
export const organisationName = (written: string, language: Language): string =>
  language === 'fr' ? (french.get(written) ?? written) : written;

/** The name of an organisation in `language` as the subject of a sentence: `le HCR`, `l’Organisation mondiale de la Santé`. */
export const organisationAsSubject = (name: string, language: Language): string =>
  language === 'fr' ? `${articles.get(name) ?? ''}${name}` : name;

/** Whether a verb of which an organisation is the subject stands in the plural. */
export const isOrganisationPlural = (name: string, language: Language): 'yes' | 'no' =>
  language === 'fr' && articles.get(name) === 'les ' ? 'yes' : 'no';

/** How the Financial Tracking Service lists a government, whose country has a name in every language. */
const GOVERNMENT = /, Government of$/u;

/** Who gives, by the name in `language`; `nameOf`: that of an area in it. Departments of a government are called as they are written. */
export const donorName = (
  { entity, entityArea }: Pick<FundingFlow, 'entity' | 'entityArea'>,
  language: Language,
  nameOf: (area: string) => string,
): string =>
  language === 'fr' && entityArea !== null && GOVERNMENT.test(entity)
    ? `${nameOf(entityArea)}, gouvernement`
    : organisationName(entity, language);

/** Who gives and who receives, as a flow is listed; `nameOf` as for `donorName`. */
export const flowTitle = (
  flow: Pick<FundingFlow, 'entity' | 'entityArea' | 'recipients'>,
  language: Language,
  nameOf: (area: string) => string,
): string =>
  `${donorName(flow, language, nameOf)} → ${flow.recipients.map((name) => organisationName(name, language)).join(', ')}`;
