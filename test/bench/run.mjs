// npm run bench: builds what it measures, then prints figures; ratios against a peer in the same run, never a pass or fail.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;

const failed =
  run(process.execPath, ['electron/launch/build.mjs', 'web']) ||
  run(process.execPath, ['test/support/ensure-chromium.mjs']) ||
  run(join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'vitest.cmd' : 'vitest'), [
    'run',
    '--project',
    'bench',
    '--disable-console-intercept',
    '--reporter=dot',
  ]);
process.exit(failed);
