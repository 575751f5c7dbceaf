import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { isToken } from '#shared/bridge/contract';
import { failure, toFailure } from '#shared/core/errors';
import { err, ok, type Result } from '#shared/core/result';
import { atomicSave } from '../files/atomic-save.ts';
import { fileError } from '../files/file-errors.ts';
import { keepGeneration } from '../files/generations.ts';
import type { Grants, WriteGrant } from '../files/grants.ts';
import { byteRange } from '../policy/byte-range.ts';
import { APP_ORIGIN, isOwnPage, parse } from '../policy/origin.ts';

export interface DataServerOptions {
  readonly grants: Grants;
  /** Where earlier versions of workbenches are kept. */
  readonly dataFolder: string;
  readonly devUrl: string | null;
  /** Called with the path of a workbench after it was saved. */
  readonly saved: (path: string) => void;
}

/** Answers `jalon-data://file/TOKEN` (GET, Range) and `jalon-data://save/TOKEN` (PUT): the only way of bytes between window and disk. */
export function dataServer(options: DataServerOptions): (request: Request) => Promise<Response> {
  const headers = {
    'access-control-allow-origin': options.devUrl === null ? APP_ORIGIN : new URL(options.devUrl).origin,
    'access-control-allow-methods': 'GET, HEAD, PUT',
    'access-control-allow-headers': 'range',
    'access-control-expose-headers': 'content-range, content-length, accept-ranges',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  return async (request) => {
    const refuse = (status: number) => new Response(null, { status, headers });
    const origin = request.headers.get('origin');
    if (origin !== null && !isOwnPage(origin, options.devUrl)) return refuse(403);
    if (request.method === 'OPTIONS') return refuse(204);
    const url = parse(request.url);
    const token = url?.pathname.slice(1) ?? '';
    if (!url || !isToken(token)) return refuse(404);
    if (url.host === 'file' && (request.method === 'GET' || request.method === 'HEAD')) {
      const grant = options.grants.readable(token);
      return grant ? readFile(grant.path, request, headers) : refuse(404);
    }
    if (url.host === 'save' && request.method === 'PUT') {
      const grant = options.grants.writable(token);
      const result = grant ? await saveFile(grant, request, options) : err(failure('file/unknown-token'));
      return Response.json(result, { headers });
    }
    return refuse(405);
  };
}

async function readFile(path: string, request: Request, base: Readonly<Record<string, string>>): Promise<Response> {
  try {
    const { size } = await stat(path);
    const headers = { ...base, 'accept-ranges': 'bytes', 'content-type': 'application/octet-stream' };
    const range = byteRange(request.headers.get('range'), size);
    if (range === 'unsatisfiable') {
      return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } });
    }
    const body = (options?: { start: number; end: number }) =>
      request.method === 'HEAD' || size === 0
        ? null
        : (Readable.toWeb(createReadStream(path, options)) as ReadableStream<Uint8Array>);
    if (range === null) return new Response(body(), { headers: { ...headers, 'content-length': String(size) } });
    return new Response(body(range), {
      status: 206,
      headers: {
        ...headers,
        'content-length': String(range.end - range.start + 1),
        'content-range': `bytes ${range.start}-${range.end}/${size}`,
      },
    });
  } catch (error) {
    const { code, params } = toFailure(fileError(error, path));
    return Response.json(err({ code, params: { ...params, name: basename(path) } }), { status: 409, headers: base });
  }
}

async function saveFile(grant: WriteGrant, request: Request, options: DataServerOptions): Promise<Result<null>> {
  try {
    const content = request.body ?? new Uint8Array();
    const isShare = grant.kind === 'share';
    grant.seen = await atomicSave(grant.path, content, {
      seen: grant.seen,
      // An earlier version that cannot be kept must not keep the new one from being saved.
      ...(isShare
        ? { beforeReplace: (path: string) => keepGeneration(options.dataFolder, path).catch(() => undefined) }
        : {}),
    });
    if (isShare) options.saved(grant.path);
    return ok(null);
  } catch (error) {
    return err(toFailure(error));
  }
}
