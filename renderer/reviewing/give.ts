import { anchorAt } from '#shared/review/anchor';
import type { ShownContent } from '#shared/review/shown';
import type { Change } from '#shared/workbench/change';
import type { Comment, CommentPlace, FigureVerdict, JudgedPlace } from '#shared/workbench/review';
import { dispatchStep } from '../store/history.ts';
import { useReviewer } from '../store/reviewer.ts';
import { useSession } from '../store/session.ts';

/** What views know of the content of a place beside the document. */
export type KnownContent = Omit<ShownContent, 'workbench' | 'pledges'>;

const contentNow = (known: KnownContent): ShownContent | null => {
  const { workbench, pledges } = useSession.getState();
  return workbench && { ...known, workbench, pledges };
};

const signed = () => ({
  id: crypto.randomUUID(),
  author: useReviewer.getState().name.trim(),
  at: new Date().toISOString(),
});

/** Keeps a comment of the person named; without a place it is of the whole. Null where nothing stands at the place. */
export async function giveComment(
  text: string,
  place: CommentPlace | null,
  known: KnownContent = {},
  more: Pick<Comment, 'answers' | 'settles'> = {},
): Promise<Change | null> {
  const content = contentNow(known);
  const anchor = place && content ? await anchorAt(place, content) : null;
  if (place && !anchor) return null;
  const item = { ...signed(), text: text.trim(), ...(anchor && { anchor }), ...more };
  return dispatchStep({ type: 'comment/put', item });
}

/** Keeps a verdict of the person named. Null where nothing stands at the place. */
export async function giveVerdict(
  place: JudgedPlace,
  verdict: FigureVerdict,
  reason: string,
  known: KnownContent = {},
): Promise<Change | null> {
  const content = contentNow(known);
  const anchor = content && (await anchorAt(place, content));
  if (!anchor) return null;
  return dispatchStep({ type: 'verdict/put', item: { ...signed(), anchor, verdict, reason: reason.trim() } });
}
