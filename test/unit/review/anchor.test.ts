import { expect, test } from 'vitest';
import type { Lever } from '#shared/projections/scenario';
import { anchorAt, anchorState, leverPlace } from '#shared/review/anchor';
import { findQuote, quoteOf, reportParagraphs } from '#shared/review/paragraphs';
import type { ShownContent } from '#shared/review/shown';
import { figureBlock, type ReportBlock } from '#shared/workbench/report';
import type { CommentPlace } from '#shared/workbench/review';
import { richOf } from '#shared/workbench/rich-text';
import { EXHIBIT_SAMPLES } from '../../support/exhibit-samples.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const fresh = freshWorkbench();
const textBlock = (id: string, en: string): ReportBlock => ({
  id,
  kind: 'text',
  text: { en: richOf(en), fr: richOf('') },
});
const withBlocks = (blocks: readonly ReportBlock[]): ShownContent => ({
  workbench: { ...fresh, report: { ...fresh.report, blocks } },
});
const [sample, other] = EXHIBIT_SAMPLES;
if (!sample || !other) throw new Error('there are samples of exhibits');

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('a figure is here, moved, changed since or gone', async () => {
  const blocks = [figureBlock('a', sample), figureBlock('b', other)];
  const anchor = await anchorAt({ on: 'figure', block: 'b' }, withBlocks(blocks));
  if (!anchor) throw new Error('the figure is there');
  const after = (next: readonly ReportBlock[]) => anchorState(anchor, withBlocks(next));
  expect(await after(blocks)).toBe('here');
  expect(await after(blocks.toReversed())).toBe('moved');
  expect(await after([figureBlock('a', sample), figureBlock('b', sample)])).toBe('changed');
  expect(await after([figureBlock('a', sample), figureBlock('c', other)])).toBe('gone');
  const wider = { ...figureBlock('b', other), widthMm: 80 };
  expect(await after([figureBlock('a', sample), wider])).toBe('here');
});

test('a figure whose numbers differ was changed, whatever its recipe says', async () => {
  const content = { ...withBlocks([figureBlock('a', sample)]), numbers: () => 'a'.repeat(64) };
  const anchor = await anchorAt({ on: 'figure', block: 'a' }, content);
  if (!anchor) throw new Error('the figure is there');
  expect(await anchorState(anchor, content)).toBe('here');
  expect(await anchorState(anchor, { ...content, numbers: () => 'b'.repeat(64) })).toBe('changed');
  expect(await anchorState(anchor, { ...content, numbers: () => undefined })).toBe('here');
});

test('points, series, rows and cells follow their values; what is not known yet is not said', async () => {
  const rows = [
    { labels: ['Kenya', '2024'], values: [null, null, 5] },
    { labels: ['Chad', '2024'], values: [null, null, 7] },
  ];
  const content = (value: number | null, table = rows): ShownContent => ({
    workbench: fresh,
    series: (indicator) => (indicator === 'i' ? [[2024, value]] : null),
    rows: () => table,
  });
  const point: CommentPlace = { on: 'point', indicator: 'i', area: 'KEN', dims: '', year: 2024 };
  const series: CommentPlace = { on: 'series', indicator: 'i', area: 'KEN', dims: '' };
  const row: CommentPlace = { on: 'row', block: 'b', language: 'en', labels: ['Chad', '2024'], column: null };
  for (const place of [point, series]) {
    const anchor = await anchorAt(place, content(5));
    if (!anchor) throw new Error('it is there');
    expect(await anchorState(anchor, content(5))).toBe('here');
    expect(await anchorState(anchor, content(6))).toBe('changed');
    expect(await anchorState(anchor, { workbench: fresh })).toBeNull();
    expect(await anchorState(anchor, { workbench: fresh, series: () => null })).toBe('gone');
  }
  expect(await anchorAt({ ...point, year: 2023 } as CommentPlace, content(5))).toBeNull();
  const anchor = await anchorAt({ ...row, column: 2 } as CommentPlace, content(5));
  if (!anchor) throw new Error('the cell is there');
  expect(await anchorState(anchor, content(5, rows.toReversed()))).toBe('moved');
  expect(await anchorState(anchor, content(5, rows.slice(0, 1)))).toBe('gone');
  expect(await anchorState(anchor, content(5, [...rows, ...rows.slice(1)]))).toBe('gone');
});

test('a source row is changed with the file; pledges go with their id', async () => {
  const [source] = fresh.sources;
  if (!source) throw new Error('there is a source');
  const anchor = await anchorAt({ on: 'source-row', source: source.id, row: 7 }, { workbench: fresh });
  if (!anchor) throw new Error('there is a source');
  const renewed = { ...fresh, sources: [{ ...source, sha256: 'f'.repeat(64) }] };
  expect(await anchorState(anchor, { workbench: renewed })).toBe('changed');
  expect(await anchorState(anchor, { workbench: { ...fresh, sources: [] } })).toBe('gone');
  expect(await anchorAt({ on: 'pledge', pledge: 'p' }, { workbench: fresh, pledges: [] })).toBeNull();
});

interface Known {
  readonly id: number;
  readonly text: string;
}

const WORDS = 'refugees hosts funding school access asylum rights work data share Kenya Chad 2023 2024 million'.split(
  ' ',
);

test('a quotation is never found at a lookalike, in 1,000 seeded edits', () => {
  const random = seeded(18);
  const below = (count: number) => Math.floor(random() * count);
  let next = 0;
  const sentence = (): Known => ({ id: next++, text: Array.from({ length: 6 }, () => WORDS[below(15)]).join(' ') });
  const counts = { here: 0, moved: 0, changed: 0, gone: 0 };
  for (let run = 0; run < 1000; run++) {
    let all: Known[] = Array.from({ length: 8 }, sentence);
    // Some texts stand twice from the beginning.
    if (run % 3 === 0) all[5] = { id: next++, text: all[2]?.text ?? '' };
    const target = all[below(8)] as Known;
    const quote = quoteOf(paragraphsOf(all), all.indexOf(target), 'en');
    if (!quote) throw new Error('the paragraph is there');
    const stood = new Set(all.map(({ id }) => id));
    const edits = 1 + below(3);
    for (let edit = 0; edit < edits; edit++) {
      const at = below(all.length);
      const one = all[at] as Known;
      const kind = below(5);
      if (kind === 0) all.splice(at, 0, sentence());
      else if (kind === 1 && all.length > 1) all.splice(at, 1);
      else if (kind === 2) all[at] = { id: one.id, text: one.text.replace(/\w+$/, WORDS[below(15)] ?? '') };
      else if (kind === 3) all.splice(below(all.length), 0, ...all.splice(at, 1));
      else all = all.toSpliced(below(all.length + 1), 0, { id: next++, text: one.text });
    }
    const found = findQuote(quote, paragraphsOf(all));
    counts[found.state] += 1;
    const truth = all.find(({ id }) => id === target.id);
    const pointed = found.at === null ? undefined : all[found.at];
    const isSame = truth?.text === target.text;
    const equals = all.filter(({ text }) => text === target.text).length;
    const context = JSON.stringify({ run, found, target, pointed, all });
    if (found.state === 'here' || found.state === 'moved') {
      // The very words, and no other paragraph while the one meant still stands with them.
      expect(pointed?.text, context).toBe(target.text);
      if (isSame && equals > 1)
        expect(isNeighbourly(all, pointed, target, quote.prefix, quote.suffix), context).toBe(true);
      else if (!truth && pointed && stood.has(pointed.id))
        expect(isNeighbourly(all, pointed, target, quote.prefix, quote.suffix), context).toBe(true);
      else if (isSame) expect(pointed?.id, context).toBe(target.id);
    }
    if (found.state === 'changed' && pointed) expect(pointed.text, context).not.toBe(target.text);
    if (found.state === 'gone') expect(equals, context).toBe(0);
  }
  expect(Math.min(...Object.values(counts)), JSON.stringify(counts)).toBeGreaterThan(20);
});

const paragraphsOf = (all: readonly Known[]) => all.map(({ text }) => ({ block: 'b', text }));

/** The paragraph meant, or one in its very place: between the neighbours it had, which no reader could tell from it. */
const isNeighbourly = (
  all: readonly Known[],
  pointed: Known | undefined,
  target: Known,
  before: string,
  after: string,
) => {
  if (pointed?.id === target.id) return true;
  const at = pointed ? all.indexOf(pointed) : -1;
  return (all[at - 1]?.text.slice(-64) ?? '') === before && (all[at + 1]?.text.slice(0, 64) ?? '') === after;
};

test('a paragraph cut to another text was moved', () => {
  const before = reportParagraphs([textBlock('a', 'One.\n\nTwo two two.\n\nThree.'), textBlock('b', 'Four.')], 'en');
  const quote = quoteOf(before, 1, 'en');
  if (!quote) throw new Error('the paragraph is there');
  const after = reportParagraphs([textBlock('a', 'One.\n\nThree.'), textBlock('b', 'Four.\n\nTwo two two.')], 'en');
  expect(findQuote(quote, after)).toEqual({ state: 'moved', at: 3 });
});

test('a lever is not taken for the one that moved up into its place', async () => {
  const lever = (percent: number): Lever => ({
    kind: 'shock',
    percent,
    year: 2027,
    halfLife: null,
    indicator: null,
    scope: { kind: 'all' } as unknown as Lever['scope'],
  });
  const content = (levers: readonly Lever[]): ShownContent => ({
    workbench: { ...fresh, scenarios: [{ id: 's', name: 's', levers } as never] },
  });
  const levers = [lever(1), lever(2), lever(3)];
  const place = await leverPlace('s', 1, content(levers));
  const anchor = place && (await anchorAt(place, content(levers)));
  if (!anchor) throw new Error('the lever is there');
  const after = (next: readonly Lever[]) => anchorState(anchor, content(next));
  expect(await after(levers)).toBe('here');
  expect(await after([lever(1), lever(3)])).toBe('gone');
  expect(await after([lever(1), lever(9), lever(3)])).toBe('changed');
  expect(await after([lever(2), lever(1), lever(3)])).toBe('moved');
});
