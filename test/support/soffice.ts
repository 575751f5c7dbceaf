import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Why a test that needs LibreOffice did not run, or false. Use as `test.skipIf(noOffice())`. */
export function noOffice(): boolean {
  const isThere = spawnSync('soffice', ['--version']).status === 0;
  if (!isThere) console.warn('skipped: LibreOffice (soffice) is not on this machine');
  return !isThere;
}

/** Files that LibreOffice makes of one, by name; `filter` is what `--convert-to` takes: `pdf`, or `pptx`. */
export function converted(name: string, bytes: Uint8Array, filter: string): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const made = join(folder, 'made');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', ['--headless', profile, '--convert-to', filter, '--outdir', made, join(folder, name)], {
      stdio: 'ignore',
      timeout: 100_000,
    });
    return new Map(readdirSync(made).map((file) => [file, readFileSync(join(made, file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
