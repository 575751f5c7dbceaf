import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of third-party files that lies beside the project on the founders' machines; not part of the project. */
const folder = process.env.JALON_SHARED ?? resolve(import.meta.dirname, '../../../shared');
const root = resolve(folder, 'data');

export const hasSharedData = existsSync(root);

/** Why a test that needs the folder did not run, or false. Use as `test.skipIf(noSharedData())`. */
export function noSharedData(): boolean {
  if (!hasSharedData) console.warn('skipped: the folder of publishers’ files (../shared/data) is not on this machine');
  return !hasSharedData;
}

export const sharedData = (path: string): string => resolve(root, path);

/** Share files made to do harm or to mislead, by name; none where the folder is not on this machine. */
export const hostileFiles = (): readonly string[] => {
  const cases = resolve(folder, 'findings/security-cases');
  if (!existsSync(cases)) {
    console.warn('skipped: the files of the security review are not on this machine');
    return [];
  }
  return readdirSync(cases)
    .filter((name) => name.endsWith('.jalon'))
    .map((name) => resolve(cases, name));
};

/** The path of an input of the findings on intake, or null (with a printed reason) where the folder is not on this machine. */
export function intakeCase(name: string): string | null {
  const path = resolve(folder, 'findings/intake-cases', name);
  if (existsSync(path)) return path;
  console.warn(`skipped: ${name} of the findings on intake is not on this machine`);
  return null;
}
