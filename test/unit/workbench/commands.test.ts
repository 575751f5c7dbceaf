import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BENCHMARK_KINDS } from '#shared/gaps/benchmarks/benchmark';
import { PRESETS } from '#shared/responsibility/key';
import { apply, type Command } from '#shared/workbench/commands';
import { figureBlock, tableBlock } from '#shared/workbench/report';
import { FIGURE_VERDICTS } from '#shared/workbench/review';
import { parseWorkbench } from '#shared/workbench/schema';
import type { Workbench } from '#shared/workbench/workbench';
import { EXHIBIT_SAMPLES } from '../../support/exhibit-samples.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const start = freshWorkbench();
const [indicator] = start.catalogue.framework.indicators;
if (!indicator) throw new Error('the framework has indicators');

const id = fc.constantFrom('a', 'b', 'c');
const text = fc.string({ maxLength: 8 });
const at = fc.option(fc.nat(2), { nil: undefined });
const year = fc.integer({ min: 1990, max: 2040 });
const name = fc.record({ en: text, fr: text });
const term = fc.record({ code: id, name });
const items = {
  benchmark: fc.record({
    id,
    name: text,
    kind: fc.constantFrom(...BENCHMARK_KINDS),
    indicator: fc.constant(indicator.id),
    scope: fc.constant({ kind: 'all' as const }),
    target: fc.option(fc.integer()),
    targetYear: fc.option(year),
    baseYear: year,
    limit: fc.constant(null),
    source: text,
    sourceYear: fc.option(year),
    against: fc.option(fc.record({ indicator: fc.option(id), area: fc.option(id), dims: fc.option(text) }), {
      nil: undefined,
    }),
    peerGroup: fc.option(id),
    key: fc.option(fc.array(fc.record({ indicator: id, weight: fc.nat(9) }), { maxLength: 2 })),
    window: fc.option(fc.constantFrom(5, 15)),
  }),
  scenario: fc.record({
    id,
    name: text,
    indicator: fc.constant(indicator.id),
    area: fc.constant('WLD'),
    horizon: fc.integer({ min: 1, max: 10 }),
    levers: fc.array(
      fc.record({
        kind: fc.constant('rate' as const),
        multiplier: fc.integer({ min: -10, max: 10 }),
        perYear: fc.integer({ min: -99, max: 1000 }),
        from: fc.option(year),
        to: fc.option(year),
        indicator: fc.constant(null),
        scope: fc.constant({ kind: 'all' as const }),
      }),
      { maxLength: 2 },
    ),
    balance: fc.constant(null),
  }),
  chart: fc.record({
    id,
    kind: fc.constantFrom('line' as const, 'fan' as const),
    indicators: fc.constant([indicator.id]),
    areas: fc.constant(['WLD']),
    years: fc.constant(null),
    title: fc.option(text),
    note: fc.constant(null),
    scenario: fc.constant(null),
  }),
  lens: fc.record({ id, name: text, lens: fc.constant(start.lens) }),
  comment: fc.record({ id, author: text, at: fc.constant('2026-11-24T00:00:00Z'), text }),
  verdict: fc.record({
    id,
    author: text,
    at: fc.constant('2026-11-24T00:00:00Z'),
    anchor: fc.record({
      place: fc.constantFrom({ on: 'whole' as const }, { on: 'figure' as const, block: 'a' }),
      shown: fc.constant('0'.repeat(64)),
      numbers: fc.constant(null),
      number: fc.option(fc.constant(1)),
    }),
    verdict: fc.constantFrom(...FIGURE_VERDICTS),
    reason: text,
  }),
  correction: fc.record({
    id,
    indicator: fc.constant(indicator.id),
    area: fc.constant('KEN'),
    year,
    dims: fc.constant(''),
    value: fc.option(fc.integer()),
    reason: text,
    author: text,
    at: fc.constant('2026-11-24T00:00:00Z'),
  }),
  block: fc.oneof(
    fc.record({
      id,
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const),
      text: name,
    }),
    fc
      .record({ id, source: fc.constantFrom(...EXHIBIT_SAMPLES), make: fc.constantFrom(figureBlock, tableBlock) })
      .map((block) => block.make(block.id, block.source)),
  ),
  frozenReport: fc.record({
    id,
    name: text,
    at: fc.constant('2026-11-27T00:00:00Z'),
    hash: fc.constant('0'.repeat(64)),
    documents: name,
  }),
  source: fc.record({ id, name: text }).map((part) => ({ ...start.sources[0], ...part })),
  indicator: fc.record({ id, code: text }).map((part) => ({ ...indicator, ...part })),
  node: fc.record({ id, parent: fc.option(id), kind: text, code: text, name }),
  area: fc.record({ code: id, name, codes: fc.constantFrom({}, { unhcr: 'KEN' }) }),
  group: fc.record({
    code: id,
    kind: fc.constantFrom('own' as const, 'platform' as const),
    name,
    members: fc.subarray(['KEN', 'UGA', 'a']),
    supporters: fc.constant([]),
  }),
  theme: term,
  actor: term,
  edition: term,
} as const;

const single: fc.Arbitrary<Command> = fc.oneof(
  ...Object.entries(items).flatMap(([list, item]) => [
    fc
      .record({ type: fc.constant(`${list}/put`), item, at })
      .map(({ at: place, ...put }) => (place === undefined ? put : { ...put, at: place }) as unknown as Command),
    fc.record({ type: fc.constant(`${list}/remove`), id }) as unknown as fc.Arbitrary<Command>,
  ]),
  fc.record({ type: fc.constant('title/set' as const), title: text }),
  fc.record({
    type: fc.constant('fair-share-key/set' as const),
    key: fc.constantFrom(null, PRESETS.equal, PRESETS.ec2015),
  }),
  fc.record({
    type: fc.constant('draft/set' as const),
    view: fc.constant('explore' as const),
    draft: fc.option(items.chart),
  }),
  fc.record({
    type: fc.constant('draft/set' as const),
    view: fc.constant('scenarios' as const),
    draft: fc.option(
      fc.record({ scenario: items.scenario, benchmark: fc.option(id), compared: fc.array(id, { maxLength: 2 }) }),
    ),
  }),
  fc.record({ type: fc.constant('framework/set' as const), name, baselineYear: year }),
  fc.record({
    type: fc.constant('report/set' as const),
    title: name,
    language: fc.constantFrom('en' as const, 'fr' as const),
  }),
  fc
    .record({ group: fc.option(fc.constant('WLD')), theme: fc.option(fc.constant('education')) })
    .map((part) => ({ type: 'lens/set' as const, lens: { ...start.lens, ...part } })),
);
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('all' as const), commands: fc.array(single, { maxLength: 4 }) }),
  },
);

function freeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

test('whatever was done: undoing all is the start, redoing all is the end, and nothing given is changed', () => {
  freeze(start);
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      let now: Workbench = start;
      const past: Command[] = [];
      for (const step of commands) {
        const { next, inverse } = apply(now, freeze(step));
        past.push(inverse);
        now = freeze(next);
      }
      const end = now;
      const future: Command[] = [];
      for (const step of past.toReversed()) {
        const { next, inverse } = apply(now, step);
        future.push(inverse);
        now = next;
      }
      expect(now).toEqual(start);
      for (const step of future.toReversed()) now = apply(now, step).next;
      expect(now).toEqual(end);
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test('a workbench changed by commands is still one the schema knows, and reads back equal', () => {
  fc.assert(
    fc.property(fc.array(single, { maxLength: 20 }), (commands) => {
      const end = commands.reduce((now, step) => apply(now, step).next, start);
      // Ids of sources are physical names; those made up here are.
      const parsed = parseWorkbench(JSON.parse(JSON.stringify(end)));
      expect(parsed).toEqual({ ok: true, value: end });
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('a chart of responsibility is kept with its key; a kind that is not its own is refused, a map of indicators is not', () => {
  const responsibility = { kind: 'map', measure: 'per1000', key: PRESETS.ec2015 } as const;
  const item = { id: 'r', kind: 'map', indicators: ['ctx-refugees-oip'], areas: ['WLD'], years: [2023, 2023] } as const;
  const chart = { ...item, title: null, note: null, scenario: null, responsibility } as const;
  const { next } = apply(start, { type: 'chart/put', item: chart });
  expect(parseWorkbench(JSON.parse(JSON.stringify(next)))).toEqual({ ok: true, value: next });
  for (const wrong of [{ kind: 'bar' }, { responsibility: { ...responsibility, kind: 'gap' } }])
    expect(parseWorkbench({ ...start, charts: [{ ...chart, ...wrong }] }).ok).toBe(false);
  expect(parseWorkbench({ ...start, charts: [{ ...chart, responsibility: null }] }).ok).toBe(true);
});

test('a key nobody chose is no part of the document, also after it was taken back', () => {
  const { next, inverse } = apply(start, { type: 'fair-share-key/set', key: PRESETS.gdp });
  expect(next.fairShareKey).toEqual(PRESETS.gdp);
  expect(Object.keys(apply(next, inverse).next)).not.toContain('fairShareKey');
});
