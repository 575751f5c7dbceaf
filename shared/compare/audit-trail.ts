import { formatNumber } from '../core/format.ts';
import type { Translator } from '../i18n/translator.ts';
import { placeName } from '../review/place-names.ts';
import { personOf } from '../review/threads.ts';
import { type ListItem, type ListName, listItemsOf } from '../workbench/commands.ts';
import type { Comment, Verdict } from '../workbench/review.ts';
import type { Correction, Source, Workbench } from '../workbench/workbench.ts';
import { itemName } from './document-changes.ts';

/** The lists whose items say when they were made, most of them also by whom. */
export const AUDITED_PARTS = [
  'source',
  'correction',
  'pledgeEdit',
  'editionDecision',
  'pledgeDecision',
  'comment',
  'verdict',
  'frozenReport',
] as const satisfies readonly ListName[];
export type AuditedPart = (typeof AUDITED_PARTS)[number];

/** Something a person did that the document records. */
export interface AuditEntry {
  readonly key: string;
  readonly part: AuditedPart;
  /** ISO date or instant. */
  readonly at: string;
  /** Blank: the document does not say. */
  readonly author: string;
  readonly text: string;
}

/** What the document records of who did what and when, the latest first; what it records no time of is not in it. */
export function auditTrail(workbench: Workbench, t: Translator): readonly AuditEntry[] {
  const entries = AUDITED_PARTS.flatMap((part) =>
    listItemsOf(workbench, part).flatMap((item): AuditEntry[] => {
      const { id, at, retrieved, author = '' } = item as Recorded;
      const when = at ?? retrieved ?? '';
      if (when === '') return [];
      const label = t('history.change.add', { thing: part });
      const text = t('fields.line', { label, value: wordsOf(part, item, workbench, t) });
      return [{ key: JSON.stringify([part, id]), part, at: when, author: author.trim(), text }];
    }),
  );
  return entries.sort((a, b) => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? 1 : -1));
}

/** The entries of one person and of one part; null: of all. A person is known by their name however it is written. */
export const auditedBy = (
  entries: readonly AuditEntry[],
  person: string | null,
  part: AuditedPart | null,
): readonly AuditEntry[] =>
  entries.filter(
    (entry) =>
      (person === null || personOf(entry.author) === personOf(person)) && (part === null || entry.part === part),
  );

interface Recorded {
  readonly id: string;
  readonly at?: string;
  readonly retrieved?: Source['retrieved'];
  readonly author?: string;
}

function wordsOf(part: AuditedPart, item: ListItem, workbench: Workbench, t: Translator): string {
  const reason = 'reason' in item && typeof item.reason === 'string' ? item.reason : '';
  const joined = (...words: readonly string[]): string => words.filter((word) => word.trim() !== '').join(' · ');
  switch (part) {
    case 'comment': {
      const { anchor, text, settles } = item as Comment;
      const place = placeName(anchor?.place ?? { on: 'whole' }, workbench, t);
      return joined(place, settles ? t(`reviewing.answer.${settles}`) : '', text);
    }
    case 'verdict': {
      const { anchor, verdict } = item as Verdict;
      return joined(placeName(anchor.place, workbench, t), t(`reviewing.verdict.${verdict}`), reason);
    }
    case 'correction': {
      const { value } = item as Correction;
      const given = value === null ? t('compare.nothing') : formatNumber(value, t.language);
      return joined(itemName(part, item, workbench, t), given, reason);
    }
    case 'source': {
      const { kind, name } = item as Source;
      return kind === 'bundled' ? t('data.bundled') : name;
    }
    case 'pledgeEdit':
      return joined((item as { readonly pledge?: string }).pledge ?? '', reason);
    case 'pledgeDecision':
    case 'editionDecision': {
      const { policy, resource, pledge, situation, earlier, later } = item as Readonly<Record<string, string>>;
      return joined(policy ?? pledge ?? earlier ?? '', resource ?? situation ?? later ?? '');
    }
    case 'frozenReport':
      return itemName(part, item, workbench, t);
  }
}
