import { z } from 'zod';
import { canonicalJson } from '../core/canonical-json.ts';
import { failure, JalonError } from '../core/errors.ts';
import { err, ok, type Result } from '../core/result.ts';
import { commentSchema, verdictSchema } from '../workbench/review-schema.ts';
import { hash, id, list, text } from '../workbench/schema-primitives.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { ReviewContent } from './merge.ts';
import { inTimeOrder } from './threads.ts';

/** Version of the file; raised only when an older reader could not read it. */
export const REVIEW_VERSION = 1;

/** Bytes at most: a review is a few kilobytes. */
export const REVIEW_BYTES = 8 * 2 ** 20;

/** A review as it goes back alone (`name.review.json`): what was said, and of which file. */
export interface ReviewFile extends ReviewContent {
  readonly jalonReview: typeof REVIEW_VERSION;
  readonly workbench: string;
  readonly title: string;
  /** Root of the file it is about; null: that was never saved. */
  readonly root: string | null;
}

const schema: z.ZodType<ReviewFile> = z.strictObject({
  jalonReview: z.literal(REVIEW_VERSION),
  workbench: id,
  title: text,
  root: hash.nullable(),
  comments: list(commentSchema),
  verdicts: list(verdictSchema),
});

/**
 * The review of a workbench; the same text for the same content. `root`: of the file it is about. Throws `review/cannot-keep-size`
 * {size, most} (MB) where no reader would take it.
 */
export function writeReview(workbench: Workbench, root: string | null): string {
  const review: ReviewFile = {
    jalonReview: REVIEW_VERSION,
    workbench: workbench.id,
    title: workbench.title,
    root,
    comments: inTimeOrder(workbench.comments),
    verdicts: inTimeOrder(workbench.verdicts ?? []),
  };
  const written = `${canonicalJson(review)}\n`;
  const { length } = new TextEncoder().encode(written);
  if (length > REVIEW_BYTES)
    throw new JalonError('review/cannot-keep-size', {
      size: Math.ceil(length / 2 ** 20),
      most: REVIEW_BYTES / 2 ** 20,
    });
  return written;
}

/** The review in `text`, or why it is none: `review/too-large` {name}, `review/file` {name, where}, `review/too-new` {name}. */
export function parseReview(text: string, name: string): Result<ReviewFile> {
  if (text.length > REVIEW_BYTES) return err(failure('review/too-large', { name }));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err(failure('review/file', { name, where: 'JSON' }));
  }
  const version = (json as { readonly jalonReview?: unknown } | null)?.jalonReview;
  if (typeof version === 'number' && version > REVIEW_VERSION) return err(failure('review/too-new', { name }));
  const parsed = schema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const where = parsed.error.issues[0]?.path.join('.').slice(0, 80) || 'jalonReview';
  return err(failure('review/file', { name, where }));
}

/** What merging a review would bring. */
export interface ReviewArrival {
  readonly comments: number;
  readonly verdicts: number;
  readonly people: readonly string[];
  /** About which state of the workbench it was written. */
  readonly about: 'this' | 'earlier' | 'other';
}

/** What `review` adds to a workbench; `root`: of the file in hand. */
export function arrivalOf(review: ReviewFile, workbench: Workbench, root: string | null): ReviewArrival {
  const isNew = (known: readonly { readonly id: string }[]) => {
    const texts = new Set(known.map(canonicalJson));
    return (item: { readonly id: string }) => !texts.has(canonicalJson(item));
  };
  const comments = review.comments.filter(isNew(workbench.comments));
  const verdicts = review.verdicts.filter(isNew(workbench.verdicts ?? []));
  const people = [...new Set([...comments, ...verdicts].map(({ author }) => author))];
  const about = review.workbench !== workbench.id ? 'other' : review.root === root ? 'this' : 'earlier';
  return { comments: comments.length, verdicts: verdicts.length, people, about };
}
