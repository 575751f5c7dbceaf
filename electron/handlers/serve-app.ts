import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DATA_SCHEME } from '#shared/bridge/data-scheme';
import { pageHeaders } from '../policy/csp.ts';
import { isOwnPage } from '../policy/origin.ts';
import { contentType, servedFile } from '../policy/served-paths.ts';

/** Every file below `root`, relative with `/`: the fixed list that is served. */
export function builtFiles(root: string): ReadonlySet<string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(
    files.map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    ),
  );
}

/** Answers `app://workbench/…` from the built renderer in `root`, an absolute folder without a slash at its end. */
export function appServer(root: string): (request: Request) => Promise<Response> {
  const files = builtFiles(root);
  const headers = pageHeaders([DATA_SCHEME]);
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers });
    const file = isOwnPage(request.url, null) ? servedFile(new URL(request.url).pathname, files) : null;
    if (file === null) return new Response(null, { status: 404, headers });
    const body = request.method === 'HEAD' ? null : new Uint8Array(await readFile(join(root, file)));
    return new Response(body, { headers: { ...headers, 'content-type': contentType(file) } });
  };
}
