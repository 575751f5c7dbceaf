import type { Language } from '../core/language.ts';
import type { ReportBlock } from '../workbench/report.ts';
import type { ParagraphPlace } from '../workbench/review.ts';
import type { RichInline, RichItem, RichNode } from '../workbench/rich-text.ts';

/** Characters of a neighbouring paragraph kept to tell the place of a quotation by. */
const CONTEXT = 64;

/** Share of words two texts must have in common to be one text that was edited. */
const ALIKE = 0.5;

/** A paragraph of the report as it is read: values stand as what they refer to. */
interface Paragraph {
  readonly block: string;
  readonly text: string;
}

/** Paragraphs of texts and call-outs in the order of the report. */
export const reportParagraphs = (blocks: readonly ReportBlock[], language: Language): readonly Paragraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'text' || block.kind === 'callout'
      ? [...lines(block.text[language].content)].filter(Boolean).map((text) => ({ block: block.id, text }))
      : [],
  );

function* lines(nodes: readonly (RichNode | RichItem)[]): Generator<string> {
  for (const node of nodes)
    if (node.type === 'paragraph' || node.type === 'heading')
      yield (node.content ?? []).map(written).join('').normalize('NFC').replaceAll(/\s+/g, ' ').trim();
    else yield* lines(node.content);
}

function written(inline: RichInline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'value': {
      const { indicator, area, year, dims } = inline.attrs;
      return `[${[indicator, area, dims, year ?? ''].filter((part) => part !== '').join(' ')}]`;
    }
    case 'reference':
      return `[${inline.attrs.block}]`;
    case 'footnote':
      return `[${inline.attrs.text}]`;
    default:
      return ' ';
  }
}

/** The quotation of the paragraph at `at`. */
export function quoteOf(all: readonly Paragraph[], at: number, language: Language): ParagraphPlace | null {
  const found = all[at];
  if (!found) return null;
  return {
    on: 'paragraph',
    block: found.block,
    language,
    exact: found.text,
    isOnly: all.every(({ text }, one) => one === at || text !== found.text),
    prefix: all[at - 1]?.text.slice(-CONTEXT) ?? '',
    suffix: all[at + 1]?.text.slice(0, CONTEXT) ?? '',
  };
}

/** Where a quotation stands now; `at` null: something is there, but nobody can tell which of several it is. */
export interface QuoteFound {
  readonly state: 'here' | 'moved' | 'changed' | 'gone';
  readonly at: number | null;
}

/** Its words stand somewhere, or did until now: which of several places is meant cannot be told. */
const UNCERTAIN: QuoteFound = { state: 'changed', at: null };
const GONE: QuoteFound = { state: 'gone', at: null };

/**
 * Finds a quotation again and never takes a lookalike for it. Its words count where they stand once, or between the neighbours they had;
 * other words count as an edit of it where they are alike and stand between both neighbours.
 */
export function findQuote(quote: ParagraphPlace, all: readonly Paragraph[]): QuoteFound {
  const before = (at: number) => (all[at - 1]?.text.slice(-CONTEXT) ?? '') === quote.prefix;
  const after = (at: number) => (all[at + 1]?.text.slice(0, CONTEXT) ?? '') === quote.suffix;
  const places = all.map((_, at) => at);
  const matches = places.filter((at) => all[at]?.text === quote.exact);
  const edited = places.filter(
    (at) => !matches.includes(at) && before(at) && after(at) && alike(all[at]?.text ?? '', quote.exact),
  );
  const [only] = matches;
  if (only === undefined) return edited.length === 1 ? { state: 'changed', at: edited[0] ?? null } : GONE;
  const placed = matches.filter((at) => before(at) && after(at));
  const found =
    placed.length === 1 ? placed[0] : quote.isOnly && matches.length === 1 && edited.length === 0 ? only : undefined;
  if (found === undefined) return edited.length === 1 ? { state: 'changed', at: edited[0] ?? null } : UNCERTAIN;
  const stays = all[found]?.block === quote.block && (before(found) || after(found));
  return { state: stays ? 'here' : 'moved', at: found };
}

/** Whether two texts share at least half of the words of both (Dice's coefficient over words). */
function alike(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return a.length + b.length > 0 && (2 * common) / (a.length + b.length) >= ALIKE;
}

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
