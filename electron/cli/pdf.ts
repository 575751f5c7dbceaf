import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import initTypst, * as typst from '@myriaddreamin/typst-ts-web-compiler';
import { JalonError } from '#shared/core/errors';
import { kept } from '#shared/core/kept';
import { type CompilePdf, openTypst, PDF_FONTS } from '#shared/export/pdf/compiler';

const require = createRequire(import.meta.url);
const bytesOf = async (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(require.resolve(file)));

const compiler = kept(async () => {
  const [wasm, ...fonts] = await Promise.all([
    bytesOf('@myriaddreamin/typst-ts-web-compiler/wasm'),
    ...PDF_FONTS.map((file) => bytesOf(`@expo-google-fonts/arimo/${file}`)),
  ]);
  await initTypst({ module_or_path: wasm });
  return openTypst(typst, fonts);
});

/** PDF without a window, in the process itself: an abort counts before and after, not while it compiles. */
export const compilePdf: CompilePdf = async (request, { signal } = {}) => {
  const compile = await compiler();
  if (signal?.aborted) throw new JalonError('cancelled');
  const made = compile(request);
  if (signal?.aborted) throw new JalonError('cancelled');
  return made;
};
