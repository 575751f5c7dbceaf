import { canonicalJson } from '../core/canonical-json.ts';
import { formatDate } from '../core/format.ts';
import { sha256 } from '../core/hash.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ExhibitBlock, LastRead, ReportBlock } from '../workbench/report.ts';
import { plainText } from './contents.ts';
import type {
  DocumentBlock,
  DocumentInline,
  DocumentProse,
  ReportDocument,
  ReportFinding,
  TableContent,
} from './document.ts';
import type { Exhibit } from './exhibits/exhibit.ts';
import { tableContent } from './table-content.ts';

/** Digits that count: sums over the same values in another order differ in the last ones. */
const DIGITS = 10;

/**
 * SHA-256 of the numbers of tables, whatever language their words are in and in whatever order their rows stand. What an exhibit said
 * when a person last read it (`LastRead`).
 */
export async function tablesHash(tables: readonly Pick<TableContent, 'rows'>[]): Promise<string> {
  const numbers = tables.map(({ rows }) =>
    rows
      .map((row) =>
        JSON.stringify(row.map(({ value }) => (value === undefined ? null : Number(value.toPrecision(DIGITS))))),
      )
      .sort(),
  );
  return sha256(new TextEncoder().encode(canonicalJson(numbers)));
}

/** The hash of what a block shows, before it stands in a document; null: it shows no numbers. */
export async function exhibitHash(block: ExhibitBlock, exhibit: Exhibit | null, t: Translator): Promise<string | null> {
  if (!exhibit) return null;
  if (block.shows === 'figure' && exhibit.figure)
    return tablesHash([exhibit.table ? tableContent(exhibit.table, t).content : { rows: [] }]);
  return exhibit.table ? tablesHash([tableContent(exhibit.table, t, block).content]) : null;
}

/** The hash of what a block shows in a document; null: it shows no numbers. */
export async function blockHash({ blocks }: Pick<ReportDocument, 'blocks'>, block: string): Promise<string | null> {
  const figures = blocks.flatMap((one) => (one.kind === 'figure' && one.block === block ? [one.data] : []));
  // A table that stands for a figure says the same once more.
  const tables = blocks.flatMap((one) => (one.kind === 'table' && one.block === block ? [one] : []));
  const shown = figures.length > 0 ? figures : tables;
  return shown.length > 0 ? tablesHash(shown) : null;
}

/**
 * What differs from when a person last wrote about it, each with the sentences that speak of it. `document` must be made from `blocks`;
 * blocks nobody looked at are not told.
 */
export async function changesSince(
  document: Pick<ReportDocument, 'blocks'>,
  blocks: readonly ReportBlock[],
  t: Translator,
): Promise<readonly ReportFinding[]> {
  const findings: ReportFinding[] = [];
  for (const block of blocks) {
    const seen = seenOf(block);
    if (!seen) continue;
    const now = await blockHash(document, block.id);
    if (now === null || now === seen.hash) continue;
    const label = labelOf(document.blocks, block.id);
    const date = formatDate(seen.at, t.language);
    const sentences = sentencesAbout(document.blocks, block.id);
    const text =
      sentences.length === 0
        ? t('reportDocument.changed', { label, date })
        : t('reportDocument.changed.sentence', { label, date, sentence: sentences.join(' ') });
    findings.push({ kind: 'changed', block: block.id, text });
  }
  return findings;
}

/** “12 of 40 figures changed since you wrote about them”; null: none of them did, or nobody looked. */
export function changeSummary(
  blocks: readonly ReportBlock[],
  findings: readonly ReportFinding[],
  t: Translator,
): string | null {
  const read = blocks.filter((block) => seenOf(block) !== null);
  const changed = read.filter(({ id }) =>
    findings.some(({ kind, block }) => kind === 'changed' && block === id),
  ).length;
  return changed === 0 ? null : t('reportDocument.changed.summary', { changed, count: read.length });
}

/** What a block said when a person last read it; null: nobody has, or it says no numbers. */
export const seenOf = (block: ReportBlock): LastRead | null =>
  block.kind === 'exhibit' || block.kind === 'scenario' ? block.seen : null;

function labelOf(blocks: readonly DocumentBlock[], id: string): string {
  const one = blocks.find((block) => (block.kind === 'figure' || block.kind === 'table') && block.block === id);
  return one && 'label' in one ? `${one.label.word}\u00a0${one.label.number}` : id;
}

/** Paragraphs that refer to a figure or table, and the one that stands right before or after it. */
function sentencesAbout(blocks: readonly DocumentBlock[], id: string): readonly string[] {
  const anchors = new Set(
    blocks.flatMap((block) =>
      (block.kind === 'figure' || block.kind === 'table') && block.block === id ? [block.anchor] : [],
    ),
  );
  const places = blocks.flatMap((block, at) => ('anchor' in block && anchors.has(block.anchor) ? [at] : []));
  const beside = new Set([(places[0] ?? 0) - 1, (places[0] ?? 0) + 1]);
  return blocks.flatMap((block, at) => {
    const paragraphs = block.kind === 'box' ? paragraphsIn(block.content) : isProse(block) ? paragraphsIn([block]) : [];
    return paragraphs
      .filter((content) => beside.has(at) || content.some((one) => one.kind === 'reference' && anchors.has(one.to)))
      .map(plainText);
  });
}

const isProse = (block: DocumentBlock): block is DocumentProse =>
  block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'quote';

const paragraphsIn = (prose: readonly DocumentProse[]): readonly (readonly DocumentInline[])[] =>
  prose.flatMap((one) =>
    one.kind === 'paragraph'
      ? [one.content]
      : one.kind === 'list'
        ? one.items.flatMap(paragraphsIn)
        : one.kind === 'quote'
          ? paragraphsIn(one.content)
          : [],
  );
