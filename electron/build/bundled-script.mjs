// A plugin for Vite. `import text from 'some/script.ts?bundled'` gives the script with all it imports as the text of one classic script, to stand
// inside an HTML file that leaves Jalon.
import { build } from 'vite';

const QUERY = '?bundled';
const PREFIX = '\0bundled:';

/** The text of `file` with all it imports. Throws where it could not stand inside `<script>`. */
export async function bundleScript(file) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rollupOptions: { input: file, output: { format: 'iife' } },
    },
  });
  const [made, ...others] = output;
  if (made?.type !== 'chunk' || others.length > 0) throw new Error(`${file} does not come to one script`);
  if (/<\/script|<!--/i.test(made.code)) throw new Error(`${file} holds text that would end its script element`);
  return made.code.trim();
}

/** @returns {import('vite').Plugin} */
export function bundledScript() {
  return {
    name: 'bundled-script',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return null;
      const found = await this.resolve(source.slice(0, -QUERY.length), importer, { skipSelf: true });
      return found ? PREFIX + found.id : null;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      return {
        code: `export default ${JSON.stringify(await bundleScript(id.slice(PREFIX.length)))};`,
        moduleType: 'js',
      };
    },
  };
}
