import { chartName, nameOf } from '../charts/from-series.ts';
import type { ChartSpec } from '../charts/spec.ts';
import type { LocalText } from '../core/language.ts';
import type { Translator } from '../i18n/translator.ts';
import type { PledgeEdit } from '../pledges/by-hand.ts';
import type { EditionDecision } from '../pledges/editions/kept-decision.ts';
import type { PledgeDecision } from '../pledges/matching/decisions.ts';
import { type Changed, wordDiff } from '../report/word-diff.ts';
import { placeName, seriesName } from '../review/place-names.ts';
import type { ListItem } from '../workbench/commands.ts';
import type { ReportBlock } from '../workbench/report.ts';
import type { Verdict } from '../workbench/review.ts';
import { plainOf, type RichText } from '../workbench/rich-text.ts';
import type { Correction, Workbench } from '../workbench/workbench.ts';
import { COMPARED_FIELDS, COMPARED_LISTS, type ComparedPart, isSameValue, itemsByKey } from './compared-parts.ts';
import { shortened, type ValueWords, valueWords } from './value-words.ts';

/** A value within an item, by its path (`target`, `scope.kind`), in words; blank: not there. */
export interface FieldChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface DocumentChange {
  readonly part: ComparedPart;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** By id or code in its list; of what stands once, its field. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Of what changed: which values, and of texts the words. */
  readonly fields: readonly FieldChange[];
  readonly words: readonly Changed<string>[];
}

/** What differs between two documents, part by part in the order of the document: nothing is judged, nothing asked of the engine. */
export function documentChanges(before: Workbench, after: Workbench, t: Translator): readonly DocumentChange[] {
  const changes: DocumentChange[] = [];
  const wordsOf = (part: ComparedPart) => [valueWords(part, before, t), valueWords(part, after, t)] as const;
  for (const { part, field, read } of COMPARED_FIELDS) {
    const [was, now] = [read(before), read(after)];
    if (isSameValue(was, now)) continue;
    const fields = fieldChanges(was, now, wordsOf(part), field);
    changes.push({ part, kind: 'changed', id: field, name: '', fields, words: [] });
  }
  for (const { part, read } of COMPARED_LISTS) {
    const [was, now] = [itemsByKey(read(before)), itemsByKey(read(after))];
    for (const [id, item] of was)
      if (!now.has(id))
        changes.push({ part, kind: 'removed', id, name: itemName(part, item, before, t), fields: [], words: [] });
    for (const [id, item] of now) {
      const then = was.get(id);
      const name = itemName(part, item, after, t);
      if (!then) changes.push({ part, kind: 'added', id, name, fields: [], words: [] });
      else if (!isSameValue(then, item)) {
        const [old, fresh] = [writtenIn(then, t), writtenIn(item, t)];
        const words = old === fresh ? [] : wordDiff(old, fresh);
        // What is written is shown by its words, not once more as a field.
        const fields = fieldChanges(then, item, wordsOf(part)).filter(
          ({ path }) => words.length === 0 || !/^text\b/.test(path),
        );
        changes.push({ part, kind: 'changed', id, name, fields, words });
      }
    }
    const [old, fresh] = [[...was.keys()].filter((id) => now.has(id)), [...now.keys()].filter((id) => was.has(id))];
    if (!isSameValue(old, fresh)) changes.push({ part, kind: 'moved', id: part, name: '', fields: [], words: [] });
  }
  return changes;
}

/** Fields told of one item at most: beyond, one reads the item itself. */
const MOST_FIELDS = 12;

/** Values that differ, by their path, each in the words of its own document; lists of plain values are one value. */
export function fieldChanges(
  before: unknown,
  after: unknown,
  words: readonly [before: ValueWords, after: ValueWords],
  path = '',
): readonly FieldChange[] {
  if (isSameValue(before, after)) return [];
  if (!isBranch(before) || !isBranch(after))
    return [{ path, before: words[0](path, before), after: words[1](path, after) }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .flatMap((key) => fieldChanges(before[key], after[key], words, path ? `${path}.${key}` : key))
    .slice(0, MOST_FIELDS);
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  (!Array.isArray(value) || value.some((one) => typeof one === 'object'));

/** What a person wrote in an item as running text, in both languages; blank: it has none. */
function writtenIn(item: ListItem, t: Translator): string {
  const { text } = item as { readonly text?: unknown };
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null) return '';
  const other = t.language === 'en' ? 'fr' : 'en';
  const all = [t.language, other].map((language) => {
    const one = (text as Readonly<Record<string, string | RichText>>)[language];
    return typeof one === 'string' ? one : one ? plainOf(one) : '';
  });
  return [...new Set(all)].filter(Boolean).join('\n');
}

/** What people call an item: its name, or the title, text, place or pledges it is known by. */
export function itemName(part: ComparedPart, item: ListItem, workbench: Workbench, t: Translator): string {
  const { catalogue } = workbench;
  const joined = (...words: readonly string[]): string => words.filter(Boolean).join(' · ');
  switch (part) {
    case 'chart':
      return chartName(item as ChartSpec, catalogue, t);
    case 'correction':
      return seriesName(item as Correction, workbench, t);
    case 'verdict': {
      const { author, anchor } = item as Verdict;
      return joined(author, placeName(anchor.place, workbench, t));
    }
    case 'pledgeEdit': {
      const { pledge, entry } = item as PledgeEdit;
      return joined(pledge, entry?.title ?? '');
    }
    case 'pledgeDecision': {
      const decision = item as PledgeDecision;
      return decision.kind === 'match'
        ? joined(decision.policy, decision.resource)
        : joined(decision.pledge, nameOf(catalogue, decision.situation, t));
    }
    case 'editionDecision': {
      const { earlier, later } = item as EditionDecision;
      return joined(earlier, later);
    }
    case 'block': {
      const { kind } = item as ReportBlock;
      const words = writtenIn(item, t).split('\n')[0] ?? '';
      const source = 'source' in item ? (item.source as { readonly chart?: ChartSpec }) : {};
      const chart = source.chart ? chartName(source.chart, catalogue, t) : '';
      return joined(t(`compare.block.${kind}`), shortened(words, 60) || chart);
    }
    default: {
      const { name, title, author, code, id, text } = item as Readonly<Record<string, unknown>>;
      const isSaid = (one: unknown) => (typeof one === 'string' && one.trim() !== '') || isLocalText(one);
      const own = [name, title, author].find(isSaid);
      const words = isLocalText(own)
        ? own[t.language] || own[t.language === 'en' ? 'fr' : 'en']
        : (own as string | undefined);
      const about = part === 'comment' && typeof text === 'string' ? shortened(text, 60) : '';
      return joined(part === 'indicator' ? String(code) : '', words || String(id ?? code), about);
    }
  }
}

const isLocalText = (value: unknown): value is LocalText =>
  typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string';
