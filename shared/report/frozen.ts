import { FIGURE_CONFIG } from '../charts/figure.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { JalonError } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import { LANGUAGES, type Language } from '../core/language.ts';
import type { FrozenReport } from '../workbench/frozen-report.ts';
import type { ReportDocument } from './document.ts';
import { reportDocument } from './document-schema.ts';

const hashOf = (documents: FrozenReport['documents']): Promise<string> =>
  sha256(new TextEncoder().encode(canonicalJson(LANGUAGES.map((language) => documents[language]))));

/** An edition of the report as it stands now, in both languages; nothing in it follows the data from then on. `at`: ISO instant. */
export async function frozenReport(
  documents: Readonly<Record<Language, ReportDocument>>,
  edition: Pick<FrozenReport, 'id' | 'name' | 'at'>,
): Promise<FrozenReport> {
  const kept = (document: ReportDocument): string =>
    // Through JSON first: what has no form there, as an infinite end of an axis, is nothing.
    canonicalJson(
      JSON.parse(JSON.stringify({ ...document, isFrozen: true, date: edition.at.slice(0, 10), findings: [] })),
    );
  const texts = { en: kept(documents.en), fr: kept(documents.fr) };
  return { ...edition, documents: texts, hash: await hashOf(texts) };
}

/** What an edition says in a language. Throws `report/frozen-damaged` where it is not what was frozen, or no document. */
export async function frozenDocument(edition: FrozenReport, language: Language): Promise<ReportDocument> {
  const damaged = (): JalonError => new JalonError('report/frozen-damaged', { name: edition.name });
  if ((await hashOf(edition.documents)) !== edition.hash) throw damaged();
  const parsed = reportDocument.safeParse(JSON.parse(edition.documents[language]));
  if (!parsed.success) throw damaged();
  const { blocks, ...document } = parsed.data;
  return {
    ...document,
    isFrozen: true,
    blocks: blocks.map((block) =>
      block.kind === 'figure' ? { ...block, figure: { ...block.figure, config: FIGURE_CONFIG } } : block,
    ),
  };
}
