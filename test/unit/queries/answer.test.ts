import { hashKey, QueryObserver, type QueryObserverResult } from '@tanstack/react-query';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  type AskedDocument,
  answerKey,
  answerOptions,
  type EngineQuery,
  forgetDeadAnswers,
  queryClient,
} from '../../../renderer/queries/answer.ts';
import { useSession } from '../../../renderer/store/session.ts';
import { stubEngine } from '../../support/stub-engine.ts';
import { freshWorkbench } from '../../support/workbench.ts';

vi.mock('../../../renderer/store/engine.ts', () => ({ engine: async () => stubEngine().engine }));

const base: AskedDocument = freshWorkbench();
const ECHO: EngineQuery<string, string> = { name: 'echo', ask: async (_, request) => request };

beforeEach(() => queryClient.clear());

test('a key is another one as soon as anything its answer depends on is', () => {
  const other = { ...base, catalogue: { ...base.catalogue } };
  const keys = [
    answerKey(ECHO, 'a', base, 1),
    answerKey(ECHO, 'b', base, 1),
    answerKey(ECHO, 'a', base, 2),
    answerKey(ECHO, 'a', { ...base, id: 'w2' }, 1),
    answerKey(ECHO, 'a', other, 1),
    answerKey({ name: 'another' }, 'a', base, 1),
  ];
  expect(new Set(keys.map(hashKey)).size).toBe(keys.length);
  expect(hashKey(answerKey(ECHO, 'a', { ...base }, 1))).toBe(hashKey(answerKey(ECHO, 'a', base, 1)));
});

test('requests that differ have keys that differ', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const same = JSON.stringify(a) === JSON.stringify(b);
      fc.pre(!same);
      expect(hashKey(answerKey(ECHO, a, base, 1)) === hashKey(answerKey(ECHO, b, base, 1))).toBe(
        hashKey([a]) === hashKey([b]),
      );
    }),
  );
});

interface State {
  readonly request: string;
  readonly version: number;
  readonly document: AskedDocument;
}

const CATALOGUES = [base.catalogue, { ...base.catalogue }];

/** A question whose answer names all it was asked about, and ends when told to. */
function slow() {
  const waiting: (() => void)[] = [];
  const query: EngineQuery<string, string> = {
    name: 'slow',
    ask: (_, request, { id, catalogue }) =>
      new Promise((resolve) => waiting.push(() => resolve(`${request} ${id} ${CATALOGUES.indexOf(catalogue)}`))),
  };
  return { query, waiting };
}

const stateOf: fc.Arbitrary<State> = fc.record({
  request: fc.constantFrom('a', 'b', 'c'),
  version: fc.nat(2),
  document: fc.record({
    id: fc.constantFrom('w1', 'w2'),
    catalogue: fc.constantFrom(...CATALOGUES),
    corrections: fc.constant(base.corrections),
  }),
});

const saysOf = ({ request, document }: State): string =>
  `${request} ${document.id} ${CATALOGUES.indexOf(document.catalogue)}`;

test.each([false, true])(
  'nothing answered for another key is shown as the answer (keepsLast: %s)',
  async (keepsLast) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(stateOf, { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.nat(2)),
        async (states, ends) => {
          queryClient.clear();
          const { query, waiting } = slow();
          let state = states[0]!;
          const optionsOf = (now: State) => answerOptions(query, now.request, { ...now, keepsLast });
          const observer = new QueryObserver(queryClient, optionsOf(state));
          const check = ({ data, isPlaceholderData }: QueryObserverResult<{ asked: string; answer: string }>) => {
            if (!data) return;
            if (!isPlaceholderData) return expect(data.answer).toBe(saysOf(state));
            // What stays meanwhile is of the same document and says what it answers.
            expect(keepsLast).toBe(true);
            expect(data.answer).toBe(saysOf({ ...state, request: data.asked }));
          };
          const stop = observer.subscribe(check);
          for (const next of states) {
            state = next;
            observer.setOptions(optionsOf(next));
            check(observer.getCurrentResult());
            await new Promise(setImmediate);
            for (let left = ends.next().value ?? 0; left > 0; left--) waiting.shift()?.();
            await new Promise(setImmediate);
            check(observer.getCurrentResult());
          }
          stop();
        },
      ),
      { numRuns: 60 },
    );
  },
);

test('nothing is asked while the engine is not in step with the document', async () => {
  const { query, waiting } = slow();
  const observer = new QueryObserver(
    queryClient,
    answerOptions(query, 'a', { document: base, version: 0, keepsLast: false }),
  );
  const stop = observer.subscribe(() => undefined);
  await new Promise(setImmediate);
  expect([waiting.length, observer.getCurrentResult().data]).toEqual([0, undefined]);
  stop();
});

test('answers of tables that are no more are let go', async () => {
  const stop = forgetDeadAnswers();
  const connect = (version: number) =>
    useSession.setState({
      connected: { version, documentId: 'w1', tables: new Map(), groups: base.catalogue.groups, corrections: [] },
    });
  connect(1);
  const client = queryClient;
  for (const version of [1, 2])
    await client.fetchQuery(answerOptions(ECHO, 'a', { document: base, version, keepsLast: false }));
  connect(2);
  const left = client.getQueryCache().getAll();
  expect(left.map(({ queryKey }) => (queryKey as readonly unknown[])[2])).toEqual([2]);
  stop();
});
