// Builds the desktop application, the web workbench and the command line. `node electron/launch/build.mjs all|desktop|web|cli`
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as viteBuild } from 'vite';
import { bundledScript } from '../build/bundled-script.mjs';
import { typstWithoutEval } from '../build/typst-without-eval.mjs';
import { inRoot, ROOT, TARGETS } from './paths.mjs';

const BUILDERS = { desktop: buildDesktop, web: buildWeb, cli: buildCli };
const stampOf = (target) => inRoot(`out/.stamp-${target}`);
const say = (text) => process.stderr.write(`${text}\n`);

/** Builds `target` unless nothing it is made of changed since it was built. Says what it does on stderr, never on stdout. */
export async function ensureBuilt(target) {
  if (isFresh(target)) return;
  say(`Building Jalon (${target})…`);
  await build(target);
}

/** Builds `target`. Rejects with the tool's own message. */
export async function build(target) {
  const started = Date.now();
  await BUILDERS[target]();
  mkdirSync(dirname(stampOf(target)), { recursive: true });
  writeFileSync(stampOf(target), String(started));
  say(`Built ${target} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function isFresh(target) {
  if (!existsSync(stampOf(target)) || !existsSync(inRoot(TARGETS[target].result))) return false;
  const builtAt = Number(readFileSync(stampOf(target), 'utf8'));
  return [...TARGETS[target].sources, 'package-lock.json'].every((source) => newest(inRoot(source)) < builtAt);
}

/** Time of the newest change below `path`, in milliseconds; folders count too, so that a removed file is noticed. */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), found.mtimeMs);
}

/** Runs electron-vite in a process of its own, its output on stderr. */
function buildDesktop() {
  const command = join(
    dirname(fileURLToPath(import.meta.resolve('electron-vite/package.json'))),
    'bin/electron-vite.js',
  );
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, 'build', '--logLevel', 'warn'], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
    });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`electron-vite ended with code ${code}`))));
  });
}

async function buildWeb() {
  await viteBuild({ configFile: inRoot('vite.web.config.ts'), logLevel: 'warn' });
  await buildForNode('electron/launch/static-server.ts', 'out/launch', 'static-server.js', () => false);
}

async function buildCli() {
  // Typst's JavaScript is bundled, as it is changed on the way.
  const isPackage = (id) => !/^[./#]/.test(id) && !/^[A-Za-z]:/.test(id) && !id.startsWith('@myriaddreamin/');
  await buildForNode('electron/cli/main.ts', 'out/cli', 'index.js', isPackage);
}

/** One entry for Node; built-in modules, and packages that `external` names, stay imports. */
async function buildForNode(entry, outDir, fileName, external) {
  const isBuiltin = (id) => id.startsWith('node:') || builtinModules.includes(id);
  await viteBuild({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [typstWithoutEval(), bundledScript()],
    ssr: { noExternal: true },
    build: {
      ssr: inRoot(entry),
      outDir: inRoot(outDir),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: false,
      rollupOptions: {
        external: (id) => isBuiltin(id) || external(id),
        output: { format: 'es', entryFileNames: fileName },
      },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv[2] ?? 'all';
  const targets = asked === 'all' ? Object.keys(TARGETS) : [asked];
  if (!targets.every((target) => target in TARGETS)) {
    say(`Unknown target “${asked}”. Use one of: all, ${Object.keys(TARGETS).join(', ')}.`);
    process.exit(2);
  }
  try {
    for (const target of targets) await build(target);
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  }
}
