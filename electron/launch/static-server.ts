import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { builtFiles } from '../files/built-files.ts';
import { pageHeaders } from '../policy/csp.ts';
import { contentType, servedFile } from '../policy/served-paths.ts';

export interface LocalServer {
  /** The address to open, with a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the built workbench in `root` from this machine to this machine: 127.0.0.1 only, GET and HEAD only, the list of files
 * fixed at start, the same headers as on the desktop. A request for another host name is refused (DNS rebinding). `port` 0: any free one.
 */
export async function serveLocally(root: string, port: number): Promise<LocalServer> {
  const files = builtFiles(root);
  const server = createServer((request, response) => {
    void respond(request, response, root, files).catch(() => response.destroy());
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  files: ReadonlySet<string>,
): Promise<void> {
  const refuse = (status: number) => response.writeHead(status, pageHeaders()).end();
  const port = request.socket.localPort;
  if (request.headers.host !== `127.0.0.1:${port}` && request.headers.host !== `localhost:${port}`)
    return void refuse(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return void refuse(405);
  const file = servedFile((request.url ?? '').split(/[?#]/, 1)[0] ?? '', files);
  if (file === null) return void refuse(404);
  const body = await readFile(join(root, file));
  response.writeHead(200, {
    ...pageHeaders(),
    'content-type': contentType(file),
    'content-length': body.length,
    'cache-control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
