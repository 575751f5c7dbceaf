import { strToU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toFailure } from '#shared/core/errors';
import { sha256 } from '#shared/core/hash';
import { unwrap } from '#shared/core/result';
import type { Engine } from '#shared/engine/port';
import { sql } from '#shared/engine/sql';
import { describeFailure, translator } from '#shared/i18n/translator';
import { DOCUMENT, dataName, digestOf, MANIFEST, SEALS } from '#shared/share/format';
import { readShare } from '#shared/share/read';
import { connectTables, loadTables } from '#shared/share/tables';
import { numberColumn } from '#shared/tables/decode';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { damaged } from '../support/damage.ts';
import { sealed } from '../support/reseal.ts';
import { runs } from '../support/runs.ts';
import { type ShareFixture, shareFixtures } from '../support/share-fixtures.ts';

const ROWS = 5;
/** JALON_FUZZ=5 makes five thousand. */
const MUTATIONS = runs(1_000);
/** Of the mutations, those of a table inside a file of which every hash was made to fit: they reach the engine. */
const INSIDE = 1 / 10;

let engine: Engine;
let fixtures: readonly ShareFixture[];
beforeAll(async () => {
  engine = await openNodeEngine();
  const tables = [];
  for (const factor of [1.5, -2, 0.25])
    tables.push(
      await engine.toParquet(
        sql`SELECT 'oda' AS indicator, 'KEN' AS area, NULL::VARCHAR AS counterpart, (2000 + range)::VARCHAR AS period,
          2000 + range AS year, range * ${factor} AS value, 'A' AS status, '' AS dims, NULL::VARCHAR AS edition,
          'file' AS source, NULL::VARCHAR AS note, range AS source_row FROM range(${ROWS})`,
      ),
    );
  fixtures = await shareFixtures(tables, ROWS);
}, 60_000);
afterAll(() => engine.close());

/** `file` with one of its tables damaged, under its new hash, as the document then says; null: it has no table. */
async function damagedInside(file: Uint8Array, seed: number): Promise<Uint8Array | null> {
  const { [MANIFEST]: _, [SEALS]: __, [DOCUMENT]: document = new Uint8Array(), ...tables } = unzipSync(file);
  const names = Object.keys(tables);
  const name = names[seed % names.length];
  const bytes = name === undefined ? undefined : tables[name];
  if (!name || !bytes) return null;
  const changed = damaged(bytes, seed);
  const digest = await sha256(changed);
  const { [name]: ___, ...others } = tables;
  const text = new TextDecoder().decode(document).replaceAll(digestOf(name), digest);
  return sealed({ ...others, [DOCUMENT]: strToU8(text), [dataName(digest)]: changed });
}

/** What opening comes to: a code, or how many rows are read; and whether a table got as far as the engine. */
async function opened(bytes: Uint8Array): Promise<{ readonly outcome: string; readonly reached: boolean }> {
  let reached = false;
  try {
    const { workbench, parts } = unwrap(await readShare(bytes));
    reached = parts.size > 0;
    await connectTables(engine, workbench, await loadTables(engine, workbench, parts));
    const answer = await engine.query(sql`SELECT count(*)::DOUBLE AS n FROM observation`);
    return { outcome: `${numberColumn(answer, 'n')[0]} rows`, reached };
  } catch (error) {
    const failure = toFailure(error);
    for (const language of ['en', 'fr'] as const)
      expect(describeFailure(translator(language), failure)).toMatch(
        /^[\p{Lu}“«](?!.*(did not foresee|imprévue)).*\.$/su,
      );
    return { outcome: failure.code, reached };
  }
}

test(`${MUTATIONS} mutations of ten files: each is opened or refused in one sentence, and the engine goes on`, async () => {
  const outcomes = new Map<string, number>();
  let reached = 0;
  for (let seed = 0; seed < MUTATIONS; seed++) {
    const { name, bytes } = fixtures[seed % fixtures.length] as ShareFixture;
    const isInside = Math.floor(seed / fixtures.length) % Math.round(1 / INSIDE) === 0;
    const mutated = (isInside ? await damagedInside(bytes, seed) : null) ?? damaged(bytes, seed);
    const found = await opened(mutated);
    expect(found.outcome, `${name}, seed ${seed}`).toMatch(/^(share\/|\d+ rows$)/);
    outcomes.set(found.outcome, (outcomes.get(found.outcome) ?? 0) + 1);
    if (found.reached) reached += 1;
  }
  console.log(`${MUTATIONS} mutations, ${reached} reached the engine: ${JSON.stringify(Object.fromEntries(outcomes))}`);
  expect(reached).toBeGreaterThan((MUTATIONS * INSIDE) / 2);
  expect(outcomes.get('share/part-unreadable')).toBeGreaterThan(0);
  const whole = await opened((fixtures[0] as ShareFixture).bytes);
  expect(whole.outcome).toBe(`${ROWS} rows`);
}, 600_000);
