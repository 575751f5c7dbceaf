import { test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { sql } from '#shared/engine/sql';
import { readShare } from '#shared/share/read';
import { basesIn, type KeptResult } from '#shared/share/results';
import { connectTables, loadTables } from '#shared/share/tables';
import { writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { largeShare } from '../support/large-workbench.ts';

const SIZE = { indicators: 200, areas: 200, years: 25 };
const FIGURES = 200;
const savedAt = '2026-11-24T00:00:00Z';

/** Processor seconds of all threads of the process while `step` runs, and the time on the clock. */
async function costOf<T>(step: () => Promise<T>): Promise<readonly [T, { 'CPU s': number; s: number }]> {
  const [before, began] = [process.cpuUsage(), performance.now()];
  const made = await step();
  const { user, system } = process.cpuUsage(before);
  const rounded = (value: number) => Number(value.toFixed(2));
  return [made, { 'CPU s': rounded((user + system) / 1e6), s: rounded((performance.now() - began) / 1000) }];
}

test('share file of a million observations (goals: first stored figure 2 s, save 3 s, 1.3 times its Parquet)', async () => {
  const { workbench: bare, bytes: plain } = await largeShare(SIZE);
  const { parts } = unwrap(await readShare(plain));
  const charts = Array.from({ length: FIGURES }, (_, at) => ({
    ...newChart(`large-${at % 200}`, ['KEN']),
    id: `c${at}`,
  }));
  const workbench = { ...bare, charts };
  const basisOf = await basesIn(workbench);
  const results = new Map<string, KeptResult>();
  for (const { id } of charts) {
    const figure = `chart:${id}`;
    const basis = await basisOf(figure);
    if (!basis) throw new Error('the chart is there');
    const rows = Array.from({ length: SIZE.years }, (_, at) => ({ labels: [String(2000 + at)], values: [at * 1.5] }));
    const table = { columns: ['Kenya'], unit: '', rows };
    results.set(figure, { figure, date: savedAt.slice(0, 10), table, basis: { ...basis, app: '1.0.0' } });
  }
  const content = { workbench, parts, results, savedAt };
  const [{ bytes }, wrote] = await costOf(() => writeShare(content));
  const [share, opened] = await costOf(async () => unwrap(await readShare(bytes)));
  const engine = await openNodeEngine();
  const [known, loaded] = await costOf(async () => {
    const made = await loadTables(engine, share.workbench, share.parts);
    await connectTables(engine, share.workbench, made);
    return made;
  });
  // As a save writes out a table that has no part yet.
  const large = known.get([...known.keys()].at(-1) ?? '') ?? '';
  const [, tables] = await costOf(() => engine.toParquet(sql`SELECT * FROM ${{ text: large }}`));
  await engine.close();
  const parquet = [...parts.values()].reduce((sum, part) => sum + part.length, 0);
  console.log(
    `\n1,000,000 observations: ${(bytes.length / 2 ** 20).toFixed(1)} MB, ${(bytes.length / parquet).toFixed(2)} times its Parquet`,
  );
  console.table({
    [`read and checked: ${share.results.size} stored figures at hand`]: opened,
    'tables in the engine': loaded,
    'tables written out anew': tables,
    'file written': wrote,
  });
});
