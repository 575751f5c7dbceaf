// Runs electron's own install script with its downloads reported to the parent process. Argument: the folder of the electron package.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = process.argv[2];
const require = createRequire(join(folder, 'install.js'));
const report = (message) => process.connected && process.send(message);

// The script downloads through the global fetch (@electron/get's FetchDownloader), so the bytes can be counted there.
const fetchAsBefore = globalThis.fetch;
globalThis.fetch = async (...request) => {
  report({ phase: 'download', transferred: 0, total: null });
  const response = await fetchAsBefore(...request);
  if (!response.ok || !response.body) return response;
  const total = Number(response.headers.get('content-length')) || null;
  let transferred = 0;
  const counted = response.body.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        transferred += chunk.length;
        report({ phase: 'download', transferred, total });
        controller.enqueue(chunk);
      },
      flush: () => report({ phase: 'unpacking' }),
    }),
  );
  return new Response(counted, { status: response.status, headers: response.headers });
};

require('./install.js');
