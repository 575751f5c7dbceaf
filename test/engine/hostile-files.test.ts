import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json';
import { type Failure, toFailure } from '#shared/core/errors';
import { sha256 } from '#shared/core/hash';
import { unwrap } from '#shared/core/result';
import type { Engine } from '#shared/engine/port';
import { type Sql, sql } from '#shared/engine/sql';
import { describeFailure, translator } from '#shared/i18n/translator';
import { dataName } from '#shared/share/format';
import { readShare } from '#shared/share/read';
import { connectTables, loadTables } from '#shared/share/tables';
import { numberColumn } from '#shared/tables/decode';
import type { Source, Workbench } from '#shared/workbench/workbench';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { damaged } from '../support/damage.ts';
import { sealed } from '../support/reseal.ts';
import { claimingRows } from '../support/share-bombs.ts';
import { hostileFiles } from '../support/shared-data.ts';
import { freshWorkbench } from '../support/workbench.ts';

const ROWS = 5;
const OBSERVATIONS = sql`SELECT 'oda' AS indicator, 'KEN' AS area, NULL::VARCHAR AS counterpart, (2000 + range)::VARCHAR AS period,
  2000 + range AS year, range * 1.5 AS value, 'A' AS status, '' AS dims, NULL::VARCHAR AS edition, 'file' AS source,
  NULL::VARCHAR AS note, range AS source_row`;

let engine: Engine;
let bytes: Uint8Array;
beforeAll(async () => {
  engine = await openNodeEngine();
  bytes = await parquetOf(sql`${OBSERVATIONS} FROM range(${ROWS})`);
}, 30_000);
afterAll(() => engine.close());

const parquetOf = (statement: Sql): Promise<Uint8Array> => engine.toParquet(statement);

const CLAIMED = 2_999_999;
const claimingParquet = async (): Promise<Uint8Array> =>
  claimingRows(await parquetOf(sql`${OBSERVATIONS} FROM range(1237)`), 1237, CLAIMED);

interface Content {
  readonly part?: Uint8Array;
  readonly rows?: number;
  readonly change?: (workbench: Workbench, source: Source) => Workbench;
  readonly more?: Readonly<Record<string, Uint8Array>>;
  readonly savedAt?: string;
  readonly name?: string;
}

/** A share file of one source of five rows, and what is said otherwise. */
async function fileOf({ part = bytes, rows = ROWS, change, more, savedAt, name }: Content): Promise<Uint8Array> {
  const digest = await sha256(part);
  const fresh = freshWorkbench();
  const [first] = fresh.sources;
  if (!first) throw new Error('a fresh workbench has its bundled source');
  const source: Source = { ...first, id: 'file', parts: [{ table: 'observations', sha256: digest, rows }] };
  const whole = { ...fresh, sources: [source] };
  const document = strToU8(canonicalJson(change ? change(whole, source) : whole));
  return sealed({ 'document.json': document, [name ?? dataName(digest)]: part, ...more }, savedAt);
}

/** What opening comes to: its rows, or why it is refused. */
async function opened(file: Uint8Array): Promise<number | Failure> {
  try {
    const { workbench, parts } = unwrap(await readShare(file));
    await connectTables(engine, workbench, await loadTables(engine, workbench, parts));
    return numberColumn(await engine.query(sql`SELECT count(*)::DOUBLE AS n FROM observation`), 'n')[0] ?? Number.NaN;
  } catch (error) {
    return toFailure(error);
  }
}

function expectOneSentence(failure: Failure): void {
  for (const language of ['en', 'fr'] as const) {
    const sentence = describeFailure(translator(language), failure);
    expect(sentence).toMatch(/^[\p{Lu}“«].*\.$/u);
    expect(sentence).not.toMatch(/did not foresee|imprévue|\{|\bat .*:\d+/);
  }
}

const alive = async (): Promise<void> => expect(await opened(await fileOf({}))).toBe(ROWS);

const withSource = (change: Partial<Source>) => (workbench: Workbench, source: Source) => ({
  ...workbench,
  sources: [{ ...source, ...change }],
});

describe('a share file of which every hash is right, and which is still not to be believed', () => {
  test('the honest one opens', alive);

  test.each<[string, () => Content | Promise<Content>, string]>([
    ['rows more than stated', () => ({ rows: 4 }), 'share/rows-differ'],
    ['rows fewer than stated', () => ({ rows: 6 }), 'share/rows-differ'],
    [
      'rows that only the footer of its table has',
      async () => ({ part: await claimingParquet() }),
      'share/rows-differ',
    ],
    [
      'rows that the footer of its table has, stated too',
      async () => ({ part: await claimingParquet(), rows: CLAIMED }),
      'share/part-unreadable',
    ],
    ['rows stated beyond the limit', () => ({ rows: 60_000_000 }), 'share/part-limit'],
    ['a table cut short', () => ({ part: bytes.slice(0, bytes.length >> 1) }), 'share/part-unreadable'],
    ['a table that is none', () => ({ part: strToU8('PAR1 no table PAR1') }), 'share/part-unreadable'],
    [
      'texts of which each is large',
      async () => ({
        part: await parquetOf(
          sql`SELECT * REPLACE (repeat('x', 4000000) AS note) FROM (${OBSERVATIONS} FROM range(5))`,
        ),
      }),
      'share/part-limit',
    ],
    [
      'a column missing',
      async () => ({ part: await parquetOf(sql`SELECT * EXCLUDE (dims) FROM (${OBSERVATIONS} FROM range(5))`) }),
      'share/column-missing',
    ],
    [
      'values that are no numbers',
      async () => ({
        part: await parquetOf(
          sql`SELECT * REPLACE (CASE WHEN source_row = 3 THEN 'none' ELSE value::VARCHAR END AS value) FROM (${OBSERVATIONS} FROM range(5))`,
        ),
      }),
      'share/column-type',
    ],
    [
      'years beyond all numbers',
      async () => ({
        part: await parquetOf(sql`SELECT * REPLACE (1e12 AS year) FROM (${OBSERVATIONS} FROM range(5))`),
      }),
      'share/column-type',
    ],
    [
      'rows that pass for corrections by hand',
      async () => ({
        part: await parquetOf(sql`SELECT * REPLACE ('by_hand' AS source) FROM (${OBSERVATIONS} FROM range(5))`),
      }),
      'share/part-by-hand',
    ],
    ['a source that passes for them', () => ({ change: withSource({ id: 'by_hand' }) }), 'share/part-by-hand'],
    [
      'two thousand sources of one table',
      () => ({
        change: (workbench, source) => ({
          ...workbench,
          sources: Array.from({ length: 2000 }, (_, at) => ({ ...source, id: `s${at}` })),
        }),
      }),
      'share/too-many-sources',
    ],
    [
      'sources that are too large together',
      () => ({
        rows: 3_000_000,
        change: (workbench, source) => ({
          ...workbench,
          sources: Array.from({ length: 5 }, (_, at) => ({ ...source, id: `s${at}` })),
        }),
      }),
      'share/too-many-rows',
    ],
    [
      'two sources of one name',
      () => ({ change: (workbench, source) => ({ ...workbench, sources: [source, source] }) }),
      'share/document',
    ],
    ['a part no source names', () => ({ change: withSource({ parts: [] }) }), 'share/foreign-part'],
    ['a part whose name is not its hash', () => ({ name: dataName('0'.repeat(64)) }), 'share/part-altered'],
    ['a time that is none', () => ({ savedAt: '<script>alert(1)</script>' }), 'share/part-altered'],
  ])('%s', async (_, content, code) => {
    const failure = await opened(await fileOf(await content()));
    expect(failure).toMatchObject({ code });
    expectOneSentence(failure as Failure);
    await alive();
  });

  test('dates of comments and corrections that are no dates are kept as they are', async () => {
    const at = '2026-13-45 <b>';
    const change = (workbench: Workbench): Workbench => ({
      ...workbench,
      comments: [{ id: 'c1', author: 'A', at, text: 'x' }],
      sources: workbench.sources.map((source) => ({ ...source, retrieved: at })),
      corrections: [
        { id: 'k1', indicator: 'oda', area: 'KEN', year: 2021, dims: '', value: 1, reason: 'r', author: 'a', at },
      ],
    });
    const file = await fileOf({ change });
    expect(await opened(file)).toBe(ROWS + 1);
    expect(unwrap(await readShare(file)).workbench.comments[0]?.at).toBe(at);
  });

  test('two hundred damaged tables', async () => {
    const found = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const outcome = await opened(await fileOf({ part: damaged(bytes, seed) }));
      if (typeof outcome === 'object') expectOneSentence(outcome);
      found.add(typeof outcome === 'object' ? outcome.code : 'opened');
    }
    expect(found).toContain('share/part-unreadable');
    await alive();
  });
});

const reviewed = hostileFiles();

describe.skipIf(reviewed.length === 0)('the files of the security review', () => {
  test.each(reviewed.map((path) => [basename(path), path] as const))('%s', async (_, path) => {
    const outcome = await opened(new Uint8Array(readFileSync(path)));
    if (typeof outcome === 'object') expectOneSentence(outcome);
    else expect(outcome).toBeGreaterThan(0);
    await alive();
  });
});
