import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { test } from 'vitest';
import { tablesIn } from '#shared/intake/formats/tables';
import { LARGE_HEADER, largeRows, writeGigabyte } from '../support/large-file.ts';
import { bundled } from '../support/workbench.ts';

const root = resolve(import.meta.dirname, '../..');

/** Has a child say at its end how much memory it held at most, in MB. */
const TELL_MEMORY =
  "--import data:text/javascript,process.on('exit',()=>console.error('peak='+Math.round(process.resourceUsage().maxRSS/1024)))";

test('intake: a text of a gigabyte is refused or read within 3 GB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  const path = join(folder, 'gigabyte.csv');
  const lines = [`${writeGigabyte(path, bundled().catalogue.areas)} MB of text`];
  for (const more of [[], ['--where', 'year >= 2018'], ['--columns', 'year|host_iso|origin_iso|sex|refugees']]) {
    const began = performance.now();
    const args = ['electron/launch/jalon.mjs', 'import', path, '--out', join(folder, 'out.jalon'), ...more];
    const env = { ...process.env, NODE_OPTIONS: TELL_MEMORY };
    const { stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
    const peak = Math.max(...[...stderr.matchAll(/^peak=(\d+)$/gm)].map(([, megabytes]) => Number(megabytes)));
    const said = stderr.split('\n').find((line) => line !== '' && !/^(peak=|Buil)/.test(line));
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    lines.push(`import ${more.join(' ')}: ${seconds} s, ${peak} MB at most`, `  ${said}`);
  }
  rmSync(folder, { recursive: true });
  console.log(`\nIntake on Node\n${lines.join('\n')}\n`);
}, 600_000);

test('intake: a workbook of 100 k rows becomes text', async () => {
  const rows = largeRows(bundled().catalogue.areas, 0, 100_000)
    .split('\n')
    .map((line) => line.split(',').map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
  const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [LARGE_HEADER.split(','), ...rows] }] });
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const began = performance.now();
    await tablesIn('a.xlsx', bytes, () => Promise.reject(new Error('no engine is needed')));
    times.push(performance.now() - began);
  }
  const median = times.sort((a, b) => a - b)[1] ?? Number.NaN;
  console.log(
    `\n100,000 rows × 10 columns of XLSX → text  ${(median / 1000).toFixed(1)} s, median of 3 (goal < 6 s)\n`,
  );
}, 120_000);
