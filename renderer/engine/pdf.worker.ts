import regular from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?packed';
import italic from '@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf?packed';
import bold from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?packed';
import boldItalic from '@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf?packed';
import initTypst, * as typst from '@myriaddreamin/typst-ts-web-compiler';
import typstWasm from '@myriaddreamin/typst-ts-web-compiler/wasm?packed';
import { JalonError } from '#shared/core/errors';
import { kept } from '#shared/core/kept';
import { openTypst } from '#shared/export/pdf/compiler';
import type { PdfMethods } from './pdf.ts';
import { unpacked } from './unpacked.ts';
import { answerCalls } from './worker-answer.ts';

/** 28 MB, packed 11, fetched with the first document only. */
const compiler = kept(async () => {
  try {
    const [fonts] = await Promise.all([
      Promise.all(
        [regular, italic, bold, boldItalic].map(
          async (url) => new Uint8Array(await (await unpacked(url)).arrayBuffer()),
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
