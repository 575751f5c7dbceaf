import regular from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url';
import italic from '@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf?url';
import bold from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?url';
import boldItalic from '@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf?url';
import initTypst, * as typst from '@myriaddreamin/typst-ts-web-compiler';
import typstWasm from '@myriaddreamin/typst-ts-web-compiler/wasm?url';
import { JalonError } from '#shared/core/errors';
import { kept } from '#shared/core/kept';
import { openTypst } from '#shared/export/pdf/compiler';
import type { PdfMethods } from './pdf.ts';
import { answerCalls } from './worker-answer.ts';

const addressOf = (url: string): URL => new URL(url, self.location.href);

async function fontOf(url: string): Promise<Uint8Array> {
  const response = await fetch(addressOf(url));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** 28 MB, fetched with the first document only. */
const compiler = kept(async () => {
  const [fonts] = await Promise.all([
    Promise.all([regular, italic, bold, boldItalic].map(fontOf)),
    initTypst({ module_or_path: addressOf(typstWasm) }),
  ]);
  return openTypst(typst, fonts);
});

answerCalls<PdfMethods>(
  { compile: async (request) => (await compiler())(request) },
  {
    transfer: (value) => [(value as ReturnType<PdfMethods['compile']>).bytes.buffer],
    isFatal: (error) => error instanceof JalonError && error.code === 'export/pdf-stopped',
  },
);
