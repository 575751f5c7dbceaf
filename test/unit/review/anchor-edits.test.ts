import { expect, test } from 'vitest';
import type { Pledge } from '#shared/pledges/pledge';
import type { Lever } from '#shared/projections/scenario';
import { type AnchorState, anchorAt, anchorState, leverPlace } from '#shared/review/anchor';
import type { ShownContent, ShownRow } from '#shared/review/shown';
import { newChart } from '#shared/workbench/drafts';
import { figureBlock, type ReportBlock } from '#shared/workbench/report';
import type { CommentPlace } from '#shared/workbench/review';
import { EXHIBIT_SAMPLES } from '../../support/exhibit-samples.ts';
import { randomFrom, SEED } from '../../support/random.ts';
import { runs } from '../../support/runs.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const fresh = freshWorkbench();
const [bundled] = fresh.sources;
const [figure] = EXHIBIT_SAMPLES;
if (!bundled || !figure) throw new Error('there are a source and samples');

/** A thing in a list, with what it says; `key` never changes and is never given twice: it is the truth about which is which. */
interface Item {
  readonly key: number;
  /** What it is known by; the same text may stand in several things. */
  readonly id: string;
  readonly says: number;
}

/** How a kind of thing is put into a document, and the place of one. */
interface Kind {
  /** Whether the number of a thing among its like is part of where it is. */
  readonly isCounted: boolean;
  content(items: readonly Item[]): ShownContent;
  place(items: readonly Item[], at: number): CommentPlace | Promise<CommentPlace | null>;
}

const inWorkbench = (change: Partial<ShownContent['workbench']>): ShownContent => ({
  workbench: { ...fresh, ...change },
});
const block = ({ id, says }: Item): ReportBlock =>
  ({ ...figureBlock(id, figure), caption: { en: `${says}`, fr: '' } }) as ReportBlock;
const lever = ({ says }: Item): Lever =>
  ({ kind: 'shock', percent: says, year: 2027, halfLife: null, indicator: null, scope: { kind: 'all' } }) as Lever;
const row = ({ id, says }: Item): ShownRow => ({ labels: [id], values: [null, says] });
const at = (items: readonly Item[], place: number): Item => items[place] as Item;

const KINDS: Readonly<Record<string, Kind>> = {
  figure: {
    isCounted: true,
    content: (items) => inWorkbench({ report: { ...fresh.report, blocks: items.map(block) } }),
    place: (items, place) => ({ on: 'figure', block: at(items, place).id }),
  },
  chart: {
    isCounted: false,
    content: (items) =>
      inWorkbench({ charts: items.map(({ id, says }) => ({ ...newChart('3.1.1'), id, title: `${says}` })) }),
    place: (items, place) => ({ on: 'chart', chart: at(items, place).id }),
  },
  scenario: {
    isCounted: false,
    content: (items) =>
      inWorkbench({ scenarios: items.map((item) => ({ id: item.id, name: `${item.says}`, levers: [] }) as never) }),
    place: (items, place) => ({ on: 'scenario', scenario: at(items, place).id }),
  },
  pledge: {
    isCounted: false,
    content: (items) => ({
      workbench: fresh,
      pledges: items.map(({ id, says }) => ({ id, title: `${says}` }) as Pledge),
    }),
    place: (items, place) => ({ on: 'pledge', pledge: at(items, place).id }),
  },
  'row of a table': {
    isCounted: true,
    content: (items) => ({ workbench: fresh, rows: () => items.map(row) }),
    place: (items, place) => ({ on: 'row', block: 'b', language: 'en', labels: [at(items, place).id], column: null }),
  },
  cell: {
    isCounted: true,
    content: (items) => ({ workbench: fresh, rows: () => items.map(row) }),
    place: (items, place) => ({ on: 'row', block: 'b', language: 'en', labels: [at(items, place).id], column: 1 }),
  },
  series: {
    isCounted: false,
    content: (items) => ({ workbench: fresh, series: (_, area) => seriesOf(items, area) }),
    place: (items, place) => ({ on: 'series', indicator: 'i', area: at(items, place).id, dims: '' }),
  },
  point: {
    isCounted: false,
    content: (items) => ({ workbench: fresh, series: (_, area) => seriesOf(items, area) }),
    place: (items, place) => ({ on: 'point', indicator: 'i', area: at(items, place).id, dims: '', year: 2024 }),
  },
  'row of a source': {
    isCounted: false,
    content: (items) =>
      inWorkbench({ sources: items.map(({ id, says }) => ({ ...bundled, id, sha256: `${says}`.padStart(64, '0') })) }),
    place: (items, place) => ({ on: 'source-row', source: at(items, place).id, row: 7 }),
  },
};

const seriesOf = (items: readonly Item[], area: string) => {
  const found = items.find(({ id }) => id === area);
  return found
    ? ([
        [2023, 1],
        [2024, found.says],
      ] as const)
    : null;
};

const RUNS = runs(1_000);

test.each(Object.entries(KINDS))(
  `a comment on a %s is never found at a lookalike, in ${RUNS} seeded edits`,
  async (_, kind) => {
    const random = randomFrom(SEED + 18);
    const below = (count: number): number => Math.floor(random() * count);
    let next = 0;
    const made = (): Item => ({ key: next, id: `i${next++}`, says: below(4) });
    const counts: Record<AnchorState, number> = { here: 0, moved: 0, changed: 0, gone: 0 };
    for (let run = 0; run < RUNS; run++) {
      let items = Array.from({ length: 5 }, made);
      const place = below(items.length);
      const target = at(items, place);
      const where = await kind.place(items, place);
      const anchor = where && (await anchorAt(where, kind.content(items)));
      if (!anchor) throw new Error('the thing is there');
      for (let edits = 1 + below(3); edits > 0; edits--) {
        const one = below(items.length);
        const edit = below(5);
        if (edit === 0) items = items.toSpliced(one, 0, made());
        else if (edit === 1 && items.length > 1) items = items.toSpliced(one, 1);
        else if (edit === 2) items = items.with(one, { ...at(items, one), says: below(4) });
        else if (edit === 3) items = items.toSpliced(one, 1).toSpliced(below(items.length), 0, at(items, one));
        // What says the very same, under an id of its own.
        else items = items.toSpliced(below(items.length + 1), 0, { ...at(items, one), key: next, id: `i${next++}` });
      }
      const now = items.findIndex(({ key }) => key === target.key);
      const truth: AnchorState =
        now < 0
          ? 'gone'
          : at(items, now).says !== target.says
            ? 'changed'
            : kind.isCounted && now !== place
              ? 'moved'
              : 'here';
      const found = await anchorState(anchor, kind.content(items));
      expect(found, JSON.stringify({ run, target, place, items })).toBe(truth);
      counts[truth] += 1;
    }
    expect(Math.min(counts.here, counts.changed, counts.gone), JSON.stringify(counts)).toBeGreaterThan(RUNS / 50);
  },
);

test(`a comment on an assumption is never taken for another one, in ${RUNS} seeded edits`, async () => {
  const random = randomFrom(SEED + 19);
  const below = (count: number): number => Math.floor(random() * count);
  const counts: Record<AnchorState, number> = { here: 0, moved: 0, changed: 0, gone: 0 };
  const content = (items: readonly Item[]) =>
    inWorkbench({ scenarios: [{ id: 's', name: 's', levers: items.map(lever) } as never] });
  for (let run = 0; run < RUNS; run++) {
    let next = 0;
    const made = (): Item => ({ key: next, id: `i${next++}`, says: below(6) });
    let items = Array.from({ length: 5 }, made);
    const place = below(items.length);
    const target = at(items, place);
    const where = await leverPlace('s', place, content(items));
    const anchor = where && (await anchorAt(where, content(items)));
    if (!anchor) throw new Error('the lever is there');
    const neighbours = [items[place - 1]?.says, items[place + 1]?.says];
    for (let edits = 1 + below(2); edits > 0; edits--) {
      const one = below(items.length);
      const edit = below(4);
      if (edit === 0) items = items.toSpliced(one, 0, made());
      else if (edit === 1 && items.length > 1) items = items.toSpliced(one, 1);
      else if (edit === 2) items = items.with(one, { ...at(items, one), says: 6 + below(6) });
      else items = items.toSpliced(one, 1).toSpliced(below(items.length), 0, at(items, one));
    }
    const found = await anchorState(anchor, content(items));
    const context = JSON.stringify({ run, found, target, place, items });
    const alike = items.filter(({ says }) => says === target.says);
    // Levers have no ids: one that says the same between the same neighbours is the same to any reader.
    const isBetween = (one: number) => items[one - 1]?.says === neighbours[0] && items[one + 1]?.says === neighbours[1];
    const inPlace = items.filter((item, one) => item.says === target.says && isBetween(one));
    if (found === 'here' || found === 'moved') expect(inPlace.length > 0 || alike.length === 1, context).toBe(true);
    const now = items.findIndex(({ key, says }) => key === target.key && says === target.says);
    if (now >= 0 && isBetween(now)) expect(['here', 'moved'], context).toContain(found);
    if (found === 'here') expect(at(items, place).says, context).toBe(target.says);
    if (found === 'gone') expect(alike, context).toEqual([]);
    counts[found ?? 'gone'] += 1;
  }
  expect(Math.min(...Object.values(counts)), JSON.stringify(counts)).toBeGreaterThan(5);
});
