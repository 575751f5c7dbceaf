import { formatDate } from '../core/format.ts';
import type { Publisher } from '../framework/publisher.ts';
import type { Translator } from '../i18n/translator.ts';

/** Characters of a licence or of an attribution that has a short name; a sentence stands in the annex. */
const SHORT = 24;

/** What a source is cited by, in one language; blank where it is not known. */
export interface CitedSource {
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  /** A day, a month or a version. */
  readonly retrieved: string;
}

/** The source line of a figure: publisher, title, edition and licence, as far as they are known and short; all of it is in `sourceReports`. */
export function shortSource({ publisher, title, licence, retrieved }: CitedSource, t: Translator): string {
  const isDataSet = licence !== '' && licence.length <= SHORT;
  const [name = title] = isDataSet && publisher !== '' ? title.split(/\s*:\s/) : [title];
  const isNamed = publisher === '' || publisher.length > SHORT || name.includes(publisher);
  return [isNamed ? '' : publisher, name, retrieved ? dateText(retrieved, t) : '', isDataSet ? licence : '']
    .filter((part) => part !== '')
    .join(', ');
}

/** `shortSource` of a publisher's data set or report. */
export const shortPublisher = ({ publisher, title, licence, retrieved }: Publisher, t: Translator): string =>
  shortSource(
    {
      publisher: publisher[t.language],
      title: title[t.language],
      licence: licence[t.language],
      // A report bears its year in its title; when a figure of it was copied is no edition.
      retrieved: licence[t.language].length <= SHORT ? retrieved : '',
    },
    t,
  );

/** `shortSource` of a file. */
export const shortFile = (
  source: { readonly name: string; readonly licence: string; readonly attribution: string; readonly retrieved: string },
  t: Translator,
): string =>
  shortSource(
    { publisher: source.attribution, title: source.name, licence: source.licence, retrieved: source.retrieved },
    t,
  );

/** When a source was retrieved, in words: a day or a month written out; the version of a package, which is no date, as such. */
export function dateText(edition: string, t: Translator): string {
  if (/^\d{4}-\d{2}(-\d{2})?/.test(edition)) return formatDate(edition, t.language);
  return /^\d+(\.\d+)+$/.test(edition) ? t('paper.version', { version: edition }) : edition;
}
