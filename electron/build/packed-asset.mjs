// A plugin for Vite. `import address from 'some/file.wasm?packed'` gives the address of the file packed with gzip, which the code that fetches
// it unpacks: no server has to, and the package is as small as the download. Its name ends in .bin, as servers send .gz as if it were unpacked.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';

const QUERY = '?packed';
const PREFIX = '\0packed:';

const PARQUET = /[\\/]parquet-wasm[\\/]esm[\\/]parquet_wasm\.js$/;
const PLAIN = "new URL('parquet_wasm_bg.wasm', import.meta.url)";

/** @returns {import('vite').Plugin} */
export function packedAsset() {
  let isBuild = true;
  return {
    name: 'packed-asset',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return null;
      const found = await this.resolve(source.slice(0, -QUERY.length), importer, { skipSelf: true });
      return found ? PREFIX + found.id : null;
    },
    // Its glue names the plain file for callers who give none, which would be built as well.
    transform(code, id) {
      if (!isBuild || !PARQUET.test(id)) return null;
      if (!code.includes(PLAIN)) throw new Error(`${id} no longer names its WebAssembly as expected`);
      return { code: code.replace(PLAIN, 'undefined'), map: null };
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const file = id.slice(PREFIX.length);
      // The development server sends files as they are.
      if (!isBuild) return `export { default } from ${JSON.stringify(`${file}?url`)};`;
      const packed = this.emitFile({
        type: 'asset',
        name: `${basename(file)}.bin`,
        source: gzipSync(readFileSync(file), { level: 9 }),
      });
      return `export default import.meta.ROLLUP_FILE_URL_${packed};`;
    },
  };
}
