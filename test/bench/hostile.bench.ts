import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { test } from 'vitest';
import { shareBombs } from '../support/share-bombs.ts';
import { wholeFile } from '../support/share-cases.ts';
import { hostileFiles } from '../support/shared-data.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CLI = join(ROOT, 'out/cli/index.js');

/** Told by the process itself when it ends: processor seconds, and the most memory it held (`maxRSS` is in kB). */
const METER = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nMETER '+(u.userCPUTime+u.systemCPUTime)/1e6+' '+u.maxRSS/1024)})",
)}`;

interface Cost {
  readonly code: number | null;
  readonly cpu: number;
  readonly peak: number;
  readonly said: string;
}

/** What `jalon verify` of a file costs, the start of the process included. */
async function costOf(path: string): Promise<Cost> {
  const child = spawn(process.execPath, ['--import', METER, CLI, 'verify', path]);
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  const [, cpu, peak] = /METER ([\d.]+) ([\d.]+)/.exec(out) ?? [];
  const said =
    out
      .replace(/METER .*/s, '')
      .trim()
      .split('\n')[0] ?? '';
  return { code, cpu: Number(cpu), peak: Number(peak), said };
}

test('hostile share files: what they cost before they are refused (goal: 2 s and 500 MB beyond a file that is none)', async () => {
  // Builds what is measured.
  spawnSync(process.execPath, [join(ROOT, 'electron/launch/jalon.mjs'), '--help']);
  const folder = mkdtempSync(join(tmpdir(), 'jalon-hostile-'));
  try {
    const whole = await wholeFile();
    const none = join(folder, 'no share file');
    writeFileSync(none, 'none');
    const made: string[] = [];
    for await (const { name, bytes } of shareBombs(whole)) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      made.push(path);
    }
    const base = await costOf(none);
    const rows: Record<string, object> = {};
    for (const path of [none, ...hostileFiles(), ...made]) {
      const { code, cpu, peak, said } = await costOf(path);
      rows[basename(path)] = {
        kB: Math.round(statSync(path).size / 1024),
        exit: code,
        'CPU s': Number((cpu - base.cpu).toFixed(2)),
        'peak MB': Math.round(peak - base.peak),
        said: said.slice(0, 70),
      };
    }
    console.log(
      `\njalon verify, beyond ${base.cpu.toFixed(2)} s and ${Math.round(base.peak)} MB of a file that is none`,
    );
    console.table(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
