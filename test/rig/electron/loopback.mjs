// Custom schemes in plain Chromium: scheme://host/path is served at http://host.scheme.localhost:PORT/path, a secure context
// of this machine. It streams and keeps Range, the policy header and the cross-origin headers.
import http from 'node:http';
import { Readable } from 'node:stream';

/** Handlers by scheme, as given to `protocol.handle`. */
export const handlers = new Map();
/** Privileges by scheme, as registered before the application was ready. */
export const privileged = new Map();
let port = 0;

export const loopbackPort = () => port;

const schemesPattern = () => [...privileged.keys()].join('|');

/** The loopback address of an address of a custom scheme; any other address as it is. */
export function toLoopback(url) {
  return url.replace(
    new RegExp(`^(${schemesPattern()})://([^/?#]*)`, 'i'),
    (_all, scheme, host) => `http://${host}.${scheme}.localhost:${port}`,
  );
}

/** The address a loopback address stands for; any other address as it is. */
export function fromLoopback(url) {
  const pattern = new RegExp(`^http://([^/?#:]*)\\.(${schemesPattern()})\\.localhost:${port}`, 'i');
  return url.replace(pattern, (_all, host, scheme) => `${scheme}://${host}`);
}

function headersIn(request) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (['host', 'connection', 'transfer-encoding'].includes(name)) continue;
    headers.set(name, fromLoopback(String(value)));
  }
  return headers;
}

function headersOut(response) {
  const mapped = [...response.headers].map(([name, value]) => {
    if (name === 'access-control-allow-origin') return [name, toLoopback(value)];
    if (name !== 'content-security-policy') return [name, value];
    const sources = new RegExp(`(?<=[\\s;])(${schemesPattern()}):(?=[\\s;]|$)`, 'g');
    return [name, value.replace(sources, (_all, scheme) => `http://*.${scheme}.localhost:${port}`)];
  });
  return Object.fromEntries(mapped);
}

async function respond(incoming, outgoing) {
  const asked = fromLoopback(`http://${incoming.headers.host}${incoming.url}`);
  const handler = handlers.get(asked.slice(0, asked.indexOf(':')));
  if (!handler) {
    outgoing.writeHead(404).end();
    return;
  }
  const hasBody = !['GET', 'HEAD'].includes(incoming.method);
  const request = new Request(asked, {
    method: incoming.method,
    headers: headersIn(incoming),
    ...(hasBody ? { body: Readable.toWeb(incoming), duplex: 'half' } : {}),
  });
  const response = await handler(request);
  outgoing.writeHead(response.status, headersOut(response));
  if (!response.body) outgoing.end();
  else
    Readable.fromWeb(response.body)
      .on('error', () => outgoing.destroy())
      .pipe(outgoing);
}

const server = http.createServer((incoming, outgoing) => {
  respond(incoming, outgoing).catch((error) => {
    console.error('a protocol handler failed:', error);
    outgoing.destroy();
  });
});

/** Resolves when the loopback server takes requests: the stand-in's moment of being ready. */
export const listening = new Promise((resolve) => {
  server.listen(0, '127.0.0.1', () => {
    port = server.address().port;
    resolve();
  });
});
