import regular from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url';
import italic from '@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf?url';
import bold from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?url';
import boldItalic from '@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf?url';
import initTypst, * as typst from '@myriaddreamin/typst-ts-web-compiler';
import typstWasm from '@myriaddreamin/typst-ts-web-compiler/wasm?packed';
import { JalonError } from '#shared/core/errors';
import { kept } from '#shared/core/kept';
import { openTypst } from '#shared/export/pdf/compiler';
import type { PdfMethods } from './pdf.ts';
import { answerCalls } from './worker-answer.ts';

const addressOf = (url: string): URL => new URL(url, self.location.href);

async function fetched(url: string): Promise<Response> {
  const response = await fetch(addressOf(url));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

async function unpacked(url: string): Promise<Response> {
  const response = await fetched(url);
  if (!url.endsWith('.bin') || !response.body) return response;
  const body = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Response(body, { headers: { 'content-type': 'application/wasm' } });
}

/** 28 MB, packed 11, fetched with the first document only. */
const compiler = kept(async () => {
  try {
    const [fonts] = await Promise.all([
      Promise.all(
        [regular, italic, bold, boldItalic].map(
          async (url) => new Uint8Array(await (await fetched(url)).arrayBuffer()),
        ),
      ),
      initTypst({ module_or_path: unpacked(typstWasm) }),
    ]);
    return await openTypst(typst, fonts);
  } catch (cause) {
    throw new JalonError('export/pdf-program', {}, { cause });
  }
});

answerCalls<PdfMethods>(
  { compile: async (request) => (await compiler())(request) },
  {
    transfer: (value) => [(value as ReturnType<PdfMethods['compile']>).bytes.buffer],
    isFatal: (error) => error instanceof JalonError && error.code === 'export/pdf-stopped',
  },
);
