import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeCommand, mergeReviews, type ReviewContent, verdictConflicts } from '#shared/review/merge';
import { arrivalOf, parseReview, REVIEW_BYTES, writeReview } from '#shared/review/review-file';
import { standingVerdicts, threadsOf } from '#shared/review/threads';
import { apply } from '#shared/workbench/commands';
import { type Comment, FIGURE_VERDICTS, type Verdict } from '#shared/workbench/review';
import { parseWorkbench } from '#shared/workbench/schema';
import { freshWorkbench } from '../../support/workbench.ts';

const fresh = freshWorkbench();
const time = fc.integer({ min: 0, max: 9 }).map((second) => `2026-11-27T00:00:0${second}.000Z`);
const text = fc.string({ maxLength: 6 });
const author = fc.constantFrom('Ana', 'Ben', 'ana ');
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anchor = { place: { on: 'figure', block: 'f' }, shown: '0'.repeat(64), numbers: null, number: 1 } as const;
const comment: fc.Arbitrary<Comment> = fc.oneof(
  fc.record({ id, author, at: time, text }),
  fc.record({ id, author, at: time, text, answers: id, settles: fc.constantFrom('resolved', 'reopened') }),
);
const verdict: fc.Arbitrary<Verdict> = fc.record({
  id,
  author,
  at: time,
  anchor: fc.constant(anchor),
  verdict: fc.constantFrom(...FIGURE_VERDICTS),
  reason: text,
});
const review: fc.Arbitrary<ReviewContent> = fc.record({
  comments: fc.uniqueArray(comment, { selector: (one) => one.id, maxLength: 5 }),
  verdicts: fc.uniqueArray(verdict, { selector: (one) => one.id, maxLength: 5 }),
});
const merged = (...all: readonly ReviewContent[]) => all.reduce(mergeReviews, { comments: [], verdicts: [] });
const said = (items: readonly (Comment | Verdict)[]) =>
  new Set(items.map(({ id: _, ...rest }) => JSON.stringify(Object.entries(rest).toSorted())));

test('reviews merge in any order, any number of times, to the same, even under one id', () => {
  fc.assert(
    fc.property(review, review, review, (a, b, c) => {
      const all = merged(a, b, c);
      expect(merged(c, a, b)).toEqual(all);
      expect(merged(mergeReviews(b, a), mergeReviews(c, b), a)).toEqual(all);
      expect(mergeReviews(all, b)).toEqual(all);
      const [before, after] = [
        said([a, b, c].flatMap((one) => [...one.comments, ...one.verdicts])),
        said([...all.comments, ...all.verdicts]),
      ];
      expect(after).toEqual(before);
    }),
    { numRuns: 500 },
  );
});

test('any interleaving of the work of two reviewers merges to one document and loses nothing', () => {
  const work = fc.array(
    fc.oneof(
      comment.map((item) => ({ type: 'comment/put', item }) as const),
      verdict.map((item) => ({ type: 'verdict/put', item }) as const),
    ),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(work, work, fc.array(fc.boolean(), { maxLength: 12 }), (mine, theirs, order) => {
      const named = (who: string, steps: typeof mine) =>
        steps.map((step, at) => ({ ...step, item: { ...step.item, id: `${who}${at}` } }) as (typeof steps)[number]);
      const [one, other] = [named('m', mine), named('t', theirs)];
      const single = (step: (typeof one)[number]): ReviewContent =>
        step.type === 'comment/put' ? { comments: [step.item], verdicts: [] } : { comments: [], verdicts: [step.item] };
      // Reviews go back piece by piece, in any order of the two.
      const [left, right] = [[...one], [...other]];
      const pieces = order.flatMap((isMine) => (isMine ? left : right).shift() ?? []);
      const interleaved = [...pieces, ...left, ...right].reduce(receive, fresh);
      const whole = [[...one], [...other]].map((steps) => merged(...steps.map(single)));
      const atOnce = merged(...whole);
      expect({ comments: interleaved.comments, verdicts: interleaved.verdicts ?? [] }).toEqual(atOnce);
      expect(interleaved.comments.length + (interleaved.verdicts ?? []).length).toBe(one.length + other.length);

      function receive(workbench: typeof fresh, step: (typeof one)[number]) {
        const before = { comments: workbench.comments, verdicts: workbench.verdicts ?? [] };
        const command = mergeCommand(before, mergeReviews(before, single(step)));
        if (!command) return workbench;
        const { next, inverse } = apply(workbench, command);
        expect(apply(next, inverse).next).toEqual(workbench);
        return next;
      }
    }),
    { numRuns: 500 },
  );
});

test('what is merged twice changes nothing', () => {
  fc.assert(
    fc.property(review, review, (a, b) => {
      const both = mergeReviews(a, b);
      expect(mergeCommand(both, mergeReviews(both, b))).toBeNull();
    }),
  );
});

const judged = (name: string, at: string, said: Verdict['verdict']): Verdict => ({
  id: `${name}${at}`,
  author: name,
  at: `2026-11-27T00:00:0${at}.000Z`,
  anchor,
  verdict: said,
  reason: '',
});

test('of one person the latest verdict stands, of two persons both; every earlier one is kept', () => {
  const all = [judged('Ana', '1', 'agree'), judged('Ben', '2', 'agree'), judged('ana', '3', 'disagree')];
  const both = merged({ comments: [], verdicts: all.slice(1) }, { comments: [], verdicts: all.slice(0, 1) });
  expect(both.verdicts).toHaveLength(3);
  expect(standingVerdicts(anchor.place, both.verdicts).map(({ id: one }) => one)).toEqual(['Ben2', 'ana3']);
  expect(verdictConflicts(both.verdicts).map(({ kind }) => kind)).toEqual(['persons', 'changed-mind']);
  expect(standingVerdicts(anchor.place, [...all, judged('Ben', '4', 'not-reviewed')])).toHaveLength(1);
});

test('threads hold answers to answers; the latest settlement counts; a circle is no endless loop', () => {
  const say = (one: string, at: number, more: Partial<Comment> = {}): Comment => ({
    id: one,
    author: 'Ana',
    at: `2026-11-27T00:00:0${at}.000Z`,
    text: one,
    ...more,
  });
  const [thread] = threadsOf([
    say('c', 3, { answers: 'b', settles: 'resolved' }),
    say('b', 2, { answers: 'a' }),
    say('a', 1),
  ]);
  expect(thread?.comment.id).toBe('a');
  expect(thread?.answers.map(({ id: one }) => one)).toEqual(['b', 'c']);
  expect(thread?.isResolved).toBe(true);
  expect(
    threadsOf([say('x', 1, { answers: 'y' }), say('y', 2, { answers: 'x' })]).map((one) => one.comment.id),
  ).toEqual(['x']);
  expect(threadsOf([say('x', 1, { answers: 'nowhere' })])).toHaveLength(1);
});

test('a review goes back as a file of its own and comes back the same', () => {
  fc.assert(
    fc.property(review, (a) => {
      const workbench = { ...fresh, ...merged(a) };
      const written = writeReview(workbench, 'a'.repeat(64));
      const parsed = parseReview(written, 'r.review.json');
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
      expect(writeReview({ ...fresh, ...parsed.value, id: fresh.id, title: fresh.title }, 'a'.repeat(64))).toBe(
        written,
      );
      expect(arrivalOf(parsed.value, workbench, 'a'.repeat(64))).toMatchObject({
        comments: 0,
        verdicts: 0,
        about: 'this',
      });
    }),
  );
});

test('what is no review is refused in one sentence', () => {
  const code = (given: string) => {
    const parsed = parseReview(given, 'x.json');
    return parsed.ok ? null : parsed.error.code;
  };
  expect(code('')).toBe('review/file');
  expect(code('null')).toBe('review/file');
  expect(code('{"jalonReview":2}')).toBe('review/too-new');
  expect(code(' '.repeat(REVIEW_BYTES + 1))).toBe('review/too-large');
  expect(code('['.repeat(1_000_000))).toBe('review/file');
  const whole = JSON.parse(writeReview(fresh, null)) as object;
  expect(code(JSON.stringify({ ...whole, more: 1 }))).toBe('review/file');
  expect(code(JSON.stringify({ ...whole, comments: [{ id: 'a', author: 'b', at: 'c', text: 1 }] }))).toBe(
    'review/file',
  );
  expect(code(JSON.stringify(whole).replace('{', '{"__proto__":{"a":1},'))).toBe('review/file');
});

test('a review that no reader would take is not written', () => {
  const comment = { id: 'c', author: 'Ana', at: '2026-11-24T00:00:00Z', text: 'é'.repeat(1000) };
  const many = Array.from({ length: 20_000 }, (_, at) => ({ ...comment, id: `c${at}`, text: 'Seen' }));
  expect(parseReview(writeReview({ ...fresh, comments: many }, null), 'x.json').ok).toBe(true);
  const long = Array.from({ length: 4200 }, (_, at) => ({ ...comment, id: `c${at}` }));
  expect(() => writeReview({ ...fresh, comments: long }, null)).toThrow(
    expect.objectContaining({ code: 'review/cannot-keep-size' }),
  );
});

test('comments of earlier files, without anchors, are still read', () => {
  const flat = { id: 'c', author: 'A', at: '2026-11-24T00:00:00Z', text: 'B' };
  const parsed = parseWorkbench({ ...fresh, comments: [flat] });
  expect(parsed.ok && parsed.value.comments).toEqual([flat]);
});
