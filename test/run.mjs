// npm test: lint, types beside the build, then every suite, properties drawn from a second seed too; closes with "N passed, N failed". Exit 0 only when nothing failed.
import { spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const tally = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

const ended = (title, isFine, started) =>
  console.log(`== ${title}: ${isFine ? 'ok' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
const options = (env) => ({ cwd: root, shell: process.platform === 'win32', env: { ...process.env, ...env } });

function run(title, command, args, env = {}) {
  console.log(`\n== ${title}`);
  const started = performance.now();
  const { status } = spawnSync(command, args, { ...options(env), stdio: 'inherit' });
  ended(title, status === 0, started);
  return status === 0;
}

/** Runs a command beside others; what it says is printed once it has ended. */
async function runBeside(title, command, args) {
  const started = performance.now();
  const child = spawn(command, args, { ...options(), stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => said.push(bytes));
  const isFine = await new Promise((done) => {
    child.once('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      done(false);
    });
    child.once('close', (status) => done(status === 0));
  });
  process.stdout.write(`\n== ${title}\n${Buffer.concat(said)}`);
  ended(title, isFine, started);
  return isFine;
}

function checked(title, isFine) {
  if (isFine) tally.passed += 1;
  else {
    tally.failed += 1;
    failures.push(title);
  }
}
const check = (title, command, args) => checked(title, run(title, command, args));
const checkBeside = async (title, command, args) => checked(title, await runBeside(title, command, args));

async function builds() {
  for (const target of ['desktop', 'web', 'cli'])
    await checkBeside(`build ${target}`, process.execPath, ['electron/launch/build.mjs', target]);
}

/** Runs suites side by side, with `env` beside what they have. */
function suites(projects, env = {}) {
  const title = projects.join(' and ');
  const folder = mkdtempSync(join(tmpdir(), 'jalon-test-'));
  const report = join(folder, 'report.json');
  const args = [
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const fine = run(title, bin('vitest'), ['run', ...args], env);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    tally.passed += numPassedTests;
    tally.failed += numFailedTests || (fine ? 0 : 1);
    tally.skipped += numPendingTests;
    for (const { name, message, assertionResults } of testResults) {
      if (message) failures.push(`${title} › ${relative(root, name)}: ${message}`);
      for (const { status, fullName, failureMessages } of assertionResults)
        if (status === 'failed')
          failures.push(
            `${title} › ${relative(root, name)} › ${fullName}\n${failureMessages.join('\n').slice(0, 1500)}`,
          );
    }
  } catch {
    tally.failed += 1;
    failures.push(`${title}: no report`);
  }
  rmSync(folder, { recursive: true, force: true });
}

/**
 * The second seed of properties: that of the content checked out, so that whoever tests the same content draws the same cases and every
 * change of it draws new ones; random where there is no git.
 */
function newSeed() {
  const { stdout, status } = spawnSync('git', ['rev-parse', 'HEAD^{tree}'], { cwd: root, encoding: 'utf8' });
  const seed = Number.parseInt(stdout?.slice(0, 7) ?? '', 16);
  return status === 0 && Number.isFinite(seed) ? seed : randomInt(2 ** 31 - 1);
}

check('lint', bin('biome'), ['check', '.']);
await Promise.all([checkBeside('types', bin('tsc'), ['--noEmit', '-p', '.']), builds()]);
const seeds = process.env.JALON_SEED === undefined ? { JALON_SECOND_SEED: String(newSeed()) } : {};
if (seeds.JALON_SECOND_SEED) console.log(`\nproperties are drawn from JALON_SEED=${seeds.JALON_SECOND_SEED} too`);
suites(['unit'], seeds);
suites(['engine'], seeds);
check('chromium', process.execPath, ['test/support/ensure-chromium.mjs']);
suites(['electron', 'e2e']);

for (const failure of failures) console.log(`\nFAILED ${failure}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`);
process.exit(tally.failed > 0 ? 1 : 0);
