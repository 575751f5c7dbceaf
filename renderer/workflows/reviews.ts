import { failure, JalonError, toFailure } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import { translator } from '#shared/i18n/translator';
import { copyName } from '#shared/review/copy-name';
import { mergeCommand, mergeReviews } from '#shared/review/merge';
import { arrivalOf, parseReview, REVIEW_BYTES, type ReviewArrival, writeReview } from '#shared/review/review-file';
import type { Change } from '#shared/workbench/change';
import { host } from '../host/index.ts';
import type { HostFile } from '../host/port.ts';
import { type Begun, begunNow } from '../store/begun.ts';
import { dispatchStep } from '../store/history.ts';
import { useReviewer } from '../store/reviewer.ts';
import { notify, show, useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';
import { remembered } from '../store/view-state.ts';

const { getState } = useSession;

/** What came of reviews added to the workbench, for the view that shows it. */
export interface AddedReview extends ReviewArrival {
  readonly name: string;
  /** What it changed; null: the workbench had all of it already. */
  readonly change: Change | null;
}

/** The reviews added last to the document in hand. */
export const ADDED_REVIEWS = remembered<readonly AddedReview[]>([]);

/** Adds reviews to the workbench in hand as one step each, in whatever order they come, and leads to the Review view. */
export async function addReviews(files: readonly HostFile[]): Promise<void> {
  const added: AddedReview[] = [];
  for (const file of files)
    try {
      added.push(await addReview(file));
    } catch (error) {
      notify(toFailure(error));
    }
  if (added.length === 0) return;
  ADDED_REVIEWS.set(added);
  show({ view: 'review' });
}

async function addReview(file: HostFile): Promise<AddedReview> {
  const { name } = file;
  if (file.size > REVIEW_BYTES) throw new JalonError('review/too-large', { name });
  const review = unwrap(parseReview(await (await file.blob()).text(), name));
  const { workbench, file: kept } = getState();
  const arrival = workbench && arrivalOf(review, workbench, kept.root);
  if (!arrival || arrival.about === 'other')
    throw new JalonError('review/other-workbench', { name, title: review.title });
  const before = { comments: workbench.comments, verdicts: workbench.verdicts ?? [] };
  const command = mergeCommand(before, mergeReviews(before, review));
  return { name, ...arrival, change: command && dispatchStep(command) };
}

/** Asks for reviews that came back. */
export async function chooseReviews(): Promise<void> {
  try {
    await addReviews(await host().pickFiles('data', true));
  } catch (error) {
    notify(toFailure(error));
  }
}

/** What was begun when the person was last told that it would be left out. */
let toldOf: ReadonlyMap<string, Begun> | null = null;

/**
 * Writes the review alone, as `name.review.json`. Not with nothing in it, and not before the person was told of what is begun and not
 * added: asked once more, it is left out.
 */
export async function sendBack(): Promise<void> {
  const { workbench, file, language } = getState();
  if (!workbench) return;
  const begun = begunNow();
  const count = [...begun.values()].filter(({ text, verdict }) => verdict || text.trim() !== '').length;
  if (count > 0 && begun !== toldOf) {
    toldOf = begun;
    return notify(failure('review/begun', { count }));
  }
  if (workbench.comments.length + (workbench.verdicts ?? []).length === 0) return notify(failure('review/nothing'));
  const today = new Date().toISOString();
  const name = copyName(file.target?.name ?? workbench.title, useReviewer.getState().name, today, 'review.json');
  await runTask(translator(language)('reviewing.sendBack.task', { name }), async (_signal, _progress, commit) => {
    const content = new Blob([writeReview(workbench, file.root)], { type: 'application/json' });
    commit();
    await host().saveFile({ name, kind: 'json', content, target: null });
  });
}
