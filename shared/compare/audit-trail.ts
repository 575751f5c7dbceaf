import { formatNumber } from '../core/format.ts';
import type { Translator } from '../i18n/translator.ts';
import { placeName } from '../review/place-names.ts';
import { personOf } from '../review/threads.ts';
import { type ListItem, type ListName, listItemsOf } from '../workbench/commands.ts';
import type { Comment, Verdict } from '../workbench/review.ts';
import { TRAIL_THINGS, type TrailThing } from '../workbench/trail.ts';
import type { Correction, Source, Workbench } from '../workbench/workbench.ts';
import { itemName } from './document-changes.ts';
import { savedChanges } from './saved-changes.ts';

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
type DatedPart = (typeof AUDITED_PARTS)[number];

/** Every part that can be told of, in the order it is chosen in. */
export const TOLD_PARTS: readonly TrailThing[] = [
  ...AUDITED_PARTS,
  ...TRAIL_THINGS.filter((thing) => !AUDITED_PARTS.some((part) => part === thing)),
];

/** Something a person did that the document records. */
export interface AuditEntry {
  readonly key: string;
  /** Null: of no part alone. */
  readonly part: TrailThing | null;
  /** ISO date or instant; of what a save recorded, when it was first changed and when it was saved. */
  readonly from: string;
  readonly at: string;
  /** Blank: the document does not say. */
  readonly author: string;
  readonly text: string;
}

/**
 * What the document records of who did what and when, the latest first: what its parts say of themselves, and what each save changed
 * besides. What one tells is not told again by the other; the one that knows the person counts.
 */
export function auditTrail(workbench: Workbench, t: Translator): readonly AuditEntry[] {
  const { trail = [] } = workbench;
  const recorded = new Set(
    trail.flatMap(({ author, changes }) =>
      author.trim() === ''
        ? []
        : changes.flatMap(({ verb, thing, ids }) => (verb === 'added' ? ids.map((id) => keyOf(thing, id)) : [])),
    ),
  );
  const dated = AUDITED_PARTS.flatMap((part) => datedEntries(part, workbench, t)).filter(
    ({ key, author }) => author !== '' || !recorded.has(key),
  );
  const told = new Set(dated.map(({ key }) => key));
  const saved = trail.flatMap((entry) => savedChanges(entry, workbench, t, (thing, id) => told.has(keyOf(thing, id))));
  return [...dated, ...saved].sort((a, b) => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? 1 : -1));
}

const keyOf = (part: TrailThing, id: string): string => JSON.stringify([part, id]);

/** What items of a list say of who made them and when; what says no time is left out. */
const datedEntries = (part: DatedPart, workbench: Workbench, t: Translator): readonly AuditEntry[] =>
  listItemsOf(workbench, part).flatMap((item): readonly AuditEntry[] => {
    const { id, at, retrieved, author = '' } = item as Recorded;
    const when = at ?? retrieved ?? '';
    if (when === '') return [];
    const label = t('history.change.add', { thing: part });
    const text = t('fields.line', { label, value: wordsOf(part, item, workbench, t) });
    return [{ key: keyOf(part, id), part, from: when, at: when, author: author.trim(), text }];
  });

/** The entries of one person and of one part; null: of all. A person is known by their name however it is written. */
export const auditedBy = (
  entries: readonly AuditEntry[],
  person: string | null,
  part: TrailThing | null,
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

/** The place a comment hangs on; of an answer also whom it answers, and the place of what its thread began with. */
function whatCommentIsOf(comment: Comment, workbench: Workbench, t: Translator): string {
  const said = new Map<string, Comment | Verdict>(
    [...workbench.comments, ...(workbench.verdicts ?? [])].map((one) => [one.id, one]),
  );
  const answered = said.get(comment.answers ?? '');
  const passed = new Set<Comment | Verdict>();
  let first: Comment | Verdict = comment;
  for (
    let next = answered;
    next && !passed.has(next);
    next = 'answers' in next ? said.get(next.answers ?? '') : undefined
  ) {
    passed.add(next);
    first = next;
  }
  const name = placeName(first.anchor?.place ?? { on: 'whole' }, workbench, t);
  return answered ? t('reviewing.answer.about', { author: answered.author, name }) : name;
}

function wordsOf(part: DatedPart, item: ListItem, workbench: Workbench, t: Translator): string {
  const reason = 'reason' in item && typeof item.reason === 'string' ? item.reason : '';
  const joined = (...words: readonly string[]): string => words.filter((word) => word.trim() !== '').join(' · ');
  switch (part) {
    case 'comment': {
      const { text, settles } = item as Comment;
      return joined(
        whatCommentIsOf(item as Comment, workbench, t),
        settles ? t(`reviewing.answer.${settles}`) : '',
        text,
      );
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
