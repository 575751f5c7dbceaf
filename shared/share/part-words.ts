import type { Failure } from '../core/errors.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Source } from '../workbench/workbench.ts';
import { DOCUMENT, dataName, isResultName, MANIFEST, PREVIEW, SEALS } from './format.ts';

/** A part of a share file as a reader knows it; `sources` are those of its document, as far as that could be read. */
export function partWords(part: string, sources: readonly Source[], t: Translator): string {
  if (part === DOCUMENT) return t('share.part.document');
  if (part === MANIFEST) return t('share.part.manifest');
  if (part === SEALS) return t('share.part.seals');
  if (part === PREVIEW) return t('share.part.preview');
  if (isResultName(part)) return t('share.part.results');
  for (const { kind, name, parts } of sources) {
    const found = parts.find(({ sha256 }) => dataName(sha256) === part);
    if (found) return t(`share.part.${found.table}`, { name: kind === 'bundled' ? t('data.bundled') : name });
  }
  return t('share.part.other', { part: part.replace(/^data\/(\w{8})\w+\.parquet$/, '$1…') });
}

/** A failure whose sentence names the part of the file in words. */
export const inPartWords = (failure: Failure, sources: readonly Source[], t: Translator): Failure => {
  const { part } = failure.params;
  return typeof part === 'string'
    ? { ...failure, params: { ...failure.params, part: partWords(part, sources, t) } }
    : failure;
};
