import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { isToken } from '#shared/bridge/contract';
import { failure, JalonError, toFailure } from '#shared/core/errors';
import { err, ok, type Result } from '#shared/core/result';
import { atomicSave } from '../files/atomic-save.ts';
import { fileError } from '../files/file-errors.ts';
import { identityOf } from '../files/fingerprint.ts';
import { keepGeneration } from '../files/generations.ts';
import type { Grants, ReadGrant, WriteGrant } from '../files/grants.ts';
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
      return grant ? readGranted(grant, request, headers) : refuse(404);
    }
    if (url.host === 'save' && request.method === 'PUT') {
      const grant = options.grants.writable(token);
      const result = grant
        ? await saveFile(grant, request, url.searchParams.get('bytes'), options)
        : err(failure('file/unknown-token'));
      return Response.json(result, { headers });
    }
    return refuse(405);
  };
}

async function readGranted(
  { path, identity }: ReadGrant,
  request: Request,
  base: Readonly<Record<string, string>>,
): Promise<Response> {
  try {
    // What is opened is what is looked at and read: a path may lead to another file a moment later.
    const handle = await open(path, 'r');
    try {
      const found = await handle.stat({ bigint: true });
      const { device, inode } = identityOf(found);
      if (device !== identity.device || inode !== identity.inode)
        throw new JalonError('file/changed-on-disk', { name: basename(path) });
      return answerRange(handle, Number(found.size), request, base);
    } catch (error) {
      await handle.close();
      throw error;
    }
  } catch (error) {
    const { code, params } = toFailure(fileError(error, path));
    return Response.json(err({ code, params: { ...params, name: basename(path) } }), { status: 409, headers: base });
  }
}

/** Answers with the part of an open file that is asked for, and closes the file when that is read. */
function answerRange(
  handle: FileHandle,
  size: number,
  request: Request,
  base: Readonly<Record<string, string>>,
): Response {
  const headers = { ...base, 'accept-ranges': 'bytes', 'content-type': 'application/octet-stream' };
  const range = byteRange(request.headers.get('range'), size);
  const body = (options: { start?: number; end?: number } = {}) => {
    if (request.method !== 'HEAD' && size > 0 && range !== 'unsatisfiable')
      return Readable.toWeb(handle.createReadStream(options)) as ReadableStream<Uint8Array>;
    void handle.close();
    return null;
  };
  if (range === 'unsatisfiable') {
    return new Response(body(), { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } });
  }
  if (range === null) return new Response(body(), { headers: { ...headers, 'content-length': String(size) } });
  return new Response(body(range), {
    status: 206,
    headers: {
      ...headers,
      'content-length': String(range.end - range.start + 1),
      'content-range': `bytes ${range.start}-${range.end}/${size}`,
    },
  });
}

async function saveFile(
  grant: WriteGrant,
  request: Request,
  stated: string | null,
  options: DataServerOptions,
): Promise<Result<null>> {
  try {
    const lengths = [stated, request.headers.get('content-length')].filter((text) => text !== null).map(Number);
    const [bytes] = lengths;
    if (bytes === undefined || !Number.isSafeInteger(bytes) || lengths.some((length) => length !== bytes))
      throw new JalonError('file/incomplete', { name: basename(grant.path) });
    const content = request.body ?? new Uint8Array();
    const isShare = grant.kind === 'share';
    grant.seen = await atomicSave(grant.path, content, {
      seen: grant.seen,
      expected: { bytes, ...(grant.sha256 === undefined ? {} : { sha256: grant.sha256 }) },
      ...(grant.kind === 'part' ? { mode: 0o600 } : {}),
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
