import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DATA_SCHEME } from '#shared/bridge/data-scheme';
import { builtFiles } from '../files/built-files.ts';
import { pageHeaders } from '../policy/csp.ts';
import { isOwnPage } from '../policy/origin.ts';
import { contentType, servedFile } from '../policy/served-paths.ts';

/** Answers `app://workbench/…` from the built renderer in `root`, an absolute folder. */
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
