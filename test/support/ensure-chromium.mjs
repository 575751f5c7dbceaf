// Finds a Chromium for the browser tests, or installs one where that is possible; prints its path, or says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

/** Path of a Chromium: named by `JALON_CHROMIUM`, on the PATH, or Playwright's own; null where there is none. */
export function findChromium() {
  const named = process.env.JALON_CHROMIUM;
  if (named && existsSync(named)) return named;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (existsSync(path)) return path;
    }
  }
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

function install() {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!isDebianRoot)
    return spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' }).status === 0;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options).status === 0;
}

if (process.argv[1] === import.meta.filename) {
  let path = findChromium();
  if (!path && install()) path = findChromium();
  if (!path) {
    console.error(
      'No Chromium was found and none could be installed: install Chromium or Chrome, or name one in JALON_CHROMIUM.',
    );
    process.exit(1);
  }
  console.log(path);
}
