import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED_NODE = [22, 12];

/** The folder of the electron package. It is never imported: outside Electron an import starts a download. */
const packageFolder = () => dirname(fileURLToPath(import.meta.resolve('electron/package.json')));

/** Whether this Node can unpack Electron's download. */
export function nodeIsEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED_NODE[0] || (major === NEEDED_NODE[0] && minor >= NEEDED_NODE[1]);
}

/** Path of the Electron binary, or null where it was not fetched yet. */
export function findElectron(folder = packageFolder(), env = process.env) {
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : null;
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH;
  const binary = dist ? join(dist, name ?? 'electron') : name ? join(folder, 'dist', name) : null;
  return binary && existsSync(binary) ? binary : null;
}

/**
 * Fetches the Electron binary as its own install script does (same cache, same checksums), in a process of its own.
 * `onProgress` is told the bytes so far and in all (null: unknown). Rejects when, from the first request on, nothing arrives for
 * `silenceMs`; a download found in the cache is only unpacked, which may take its time.
 */
export function downloadElectron({
  onProgress,
  silenceMs = 20_000,
  worker = new URL('./download-worker.mjs', import.meta.url),
}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(worker), packageFolder()], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    let watchdog;
    const stop = (error) => {
      clearTimeout(watchdog);
      child.kill();
      reject(error);
    };
    const arm = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => stop(new Error(`nothing arrived for ${Math.round(silenceMs / 1000)} s`)), silenceMs);
    };
    child.stderr.on('data', (text) => {
      said = `${said}${text}`.slice(-2000);
    });
    child.on('message', (message) => {
      if (message.phase === 'unpacking') clearTimeout(watchdog);
      else arm();
      onProgress(message);
    });
    child.once('error', stop);
    child.once('exit', (code) => {
      clearTimeout(watchdog);
      if (code === 0) resolve();
      else reject(new Error(reasonIn(said) ?? `the download ended with code ${code}`));
    });
  });
}

/** The reason in what the install script said: the line with the error, not the lines of its stack. */
function reasonIn(said) {
  if (said.includes('fetch failed')) return 'the download cannot be reached from this network';
  return said
    .split('\n')
    .find((line) => /Error\b/.test(line))
    ?.trim();
}
