// The workbench in the browser, from this machine: `node electron/launch/serve.mjs [--port N] [--no-open]`
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { inRoot } from './paths.mjs';

/** Builds the web workbench where needed, serves it at 127.0.0.1, prints the address and opens the browser. */
export async function serveWorkbench({ port = 0, open = true } = {}) {
  await ensureBuilt('web');
  const { serveLocally } = await import(pathToFileURL(inRoot('out/launch/static-server.js')).href);
  const server = await serveLocally(inRoot('out/web'), port);
  console.log(`Jalon is at ${server.address} (this machine only). Press Ctrl+C to stop.`);
  if (open) openBrowser(server.address);
  return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`“${values.port}” is not a port. Use a number from 1 to 65535.`);
    process.exit(2);
  }
  try {
    await serveWorkbench({ port, open: !values['no-open'] });
  } catch (error) {
    const taken =
      error?.code === 'EADDRINUSE'
        ? `Port ${port} is taken. Choose another with --port.`
        : `Jalon could not be served: ${error?.message ?? error}`;
    console.error(taken);
    process.exit(1);
  }
}
