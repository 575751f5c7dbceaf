import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below `root`, relative and with `/`: the fixed list that is served. */
export function builtFiles(root: string): ReadonlySet<string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(files.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/')));
}
