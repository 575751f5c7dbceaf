import { canonicalJson } from '../core/canonical-json.ts';
import type { Comment, JudgedPlace, Verdict } from '../workbench/review.ts';

/** By time, then by id: the same order wherever the same comments are. */
export const inTimeOrder = <T extends { readonly id: string; readonly at: string }>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A comment with what was answered. */
export interface CommentThread {
  readonly comment: Comment;
  /** Answers in the order of time, answers to answers among them. */
  readonly answers: readonly Comment[];
  readonly isResolved: boolean;
}

/** Threads in the order of time. What answers nothing that is here begins a thread; the latest settlement counts. */
export function threadsOf(comments: readonly Comment[], verdicts: readonly Verdict[] = []): readonly CommentThread[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const judged = new Set(verdicts.map(({ id }) => id));
  const answers = new Map<string, Comment[]>();
  for (const comment of inTimeOrder(comments)) {
    const root = rootOf(comment, byId);
    answers.set(root, [...(answers.get(root) ?? []), comment]);
  }
  return inTimeOrder(comments)
    .filter((comment) => rootOf(comment, byId) === comment.id && !judged.has(comment.answers ?? ''))
    .map((comment) => {
      const others = (answers.get(comment.id) ?? []).filter(({ id }) => id !== comment.id);
      return {
        comment,
        answers: others,
        isResolved: others.findLast(({ settles }) => settles)?.settles === 'resolved',
      };
    });
}

/** Id of the comment a thread begins with; the earliest where comments answer one another in a circle. */
function rootOf(comment: Comment, byId: ReadonlyMap<string, Comment>): string {
  const seen = new Map<string, Comment>([[comment.id, comment]]);
  let root = comment;
  for (;;) {
    const above = root.answers === undefined ? undefined : byId.get(root.answers);
    if (!above) return root.id;
    if (seen.has(above.id)) {
      const circle = [...seen.values()];
      return inTimeOrder(circle.slice(circle.findIndex(({ id }) => id === above.id)))[0]?.id ?? root.id;
    }
    seen.set(above.id, above);
    root = above;
  }
}

/** Answers to a verdict, in the order of time. */
export const answersTo = (verdict: string, comments: readonly Comment[]): readonly Comment[] =>
  inTimeOrder(comments.filter(({ answers }) => answers === verdict));

export const samePlace = (one: JudgedPlace, other: JudgedPlace): boolean => canonicalJson(one) === canonicalJson(other);

/** The verdict of each person on a place that stands, in the order of time; one taken back stands for nothing. */
export const standingVerdicts = (place: JudgedPlace, verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdictsByPlace(verdicts).get(canonicalJson(place)) ?? [];

/** Verdicts that stand, by their place in canonical JSON; of places without one there is no entry. */
export function verdictsByPlace(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  const latest = new Map<string, Map<string, Verdict>>();
  for (const verdict of inTimeOrder(verdicts)) {
    const key = canonicalJson(verdict.anchor.place);
    latest.set(key, (latest.get(key) ?? new Map()).set(personOf(verdict.author), verdict));
  }
  return new Map(
    [...latest].flatMap(([key, ofPlace]) => {
      const standing = inTimeOrder([...ofPlace.values()].filter(({ verdict }) => verdict !== 'not-reviewed'));
      return standing.length > 0 ? [[key, standing] as const] : [];
    }),
  );
}

/** A name as people mean it: without case and spaces around. */
export const personOf = (author: string): string => author.normalize('NFKC').trim().toLowerCase();
