// The command line: builds itself where needed, then runs. Only the result goes to stdout.
import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { inRoot } from './paths.mjs';

try {
  await ensureBuilt('cli');
} catch (error) {
  process.stderr.write(
    `Jalon could not be built: ${error instanceof Error ? error.message : error}. Run “npm ci” and try again.\n`,
  );
  process.exit(2);
}
const child = spawn(process.execPath, [inRoot('out/cli/index.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
// Ended by a signal or by the runtime itself: 1 would say that a difference was found.
child.once('exit', (code) => process.exit(code === 0 || code === 1 ? code : 2));
