// npm start: the desktop application; where Electron's binary cannot be had, the same workbench in the browser.
import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { downloadElectron, findElectron, nodeIsEnough } from './electron-binary.mjs';
import { ROOT } from './paths.mjs';
import { serveWorkbench } from './serve.mjs';

/** Why the binary cannot be had, or null once it is there. */
async function fetchBinary() {
  if (findElectron()) return null;
  if (!nodeIsEnough(process.versions.node))
    return `this is Node ${process.versions.node} and Electron's download needs Node 22.12 or newer`;
  console.error('First start: fetching Electron (about 120 MB, once).');
  try {
    await downloadElectron({ onProgress: progressLine(process.stderr) });
    return findElectron() ? null : 'the download left no program';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Shows progress on one line of a terminal, or every tenth part in a log. */
function progressLine(stream) {
  let shown = -1;
  return ({ phase, transferred, total }) => {
    if (phase === 'unpacking') {
      stream.write(`${stream.isTTY ? '\r' : ''}Electron: fetched, unpacking…      \n`);
      return;
    }
    const percent = total ? Math.floor((100 * transferred) / total) : null;
    const step = percent === null ? Math.floor(transferred / 10e6) : stream.isTTY ? percent : Math.floor(percent / 10);
    if (step === shown) return;
    shown = step;
    const text = percent === null ? `${Math.round(transferred / 1e6)} MB` : `${percent} %`;
    stream.write(stream.isTTY ? `\rElectron: ${text} ` : `Electron: ${text}\n`);
  };
}

async function main() {
  const why = await fetchBinary();
  if (why !== null) {
    console.log(`The desktop window cannot open here (${why}), so Jalon opens in the browser instead.`);
    await serveWorkbench();
    return;
  }
  await ensureBuilt('desktop');
  // Set by some editors' terminals; it would make Electron a bare Node.
  const { ELECTRON_RUN_AS_NODE: _ignored, ...env } = process.env;
  const child = spawn(findElectron(), [ROOT, ...process.argv.slice(2)], { stdio: 'inherit', env });
  child.once('error', (error) => {
    console.error(
      `Electron could not be started: ${error.message}. Try “node electron/launch/serve.mjs” for the browser.`,
    );
    process.exit(1);
  });
  child.once('exit', (code) => process.exit(code ?? 1));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
