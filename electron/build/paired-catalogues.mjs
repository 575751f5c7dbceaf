// A plugin for Vite. The messages of all languages, each beside its translations: said so a key is written once, and what is like another
// text lies near it, which halves what a browser has to fetch.
import { build } from 'vite';

const MODULE = /[\\/]shared[\\/]i18n[\\/]catalogues\.ts$/;

/** The messages of `file` by language, worked out as the program would. */
async function messagesOf(file) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: file, preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  });
  const { catalogues } = await import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
  return catalogues;
}

/** What only the command line says. */
const CLI_ONLY = /^(cli\.(?!pledges\.)|error\.cli\/)/;

/** For what runs in a window. @returns {import('vite').Plugin} */
export function pairedCatalogues() {
  let made = null;
  return {
    name: 'paired-catalogues',
    enforce: 'pre',
    apply: 'build',
    async load(id) {
      if (!MODULE.test(id)) return null;
      made ??= messagesOf(id);
      const catalogues = await made;
      const languages = Object.keys(catalogues);
      const [first] = languages;
      const rows = Object.keys(catalogues[first])
        .filter((key) => !CLI_ONLY.test(key))
        .map((key) => [key, ...languages.map((one) => catalogues[one][key])]);
      return {
        code: `const rows = JSON.parse(${JSON.stringify(JSON.stringify(rows))});
const of = (place) => Object.fromEntries(rows.map((row) => [row[0], row[place]]));
export const catalogues = { ${languages.map((one, at) => `${one}: of(${at + 1})`).join(', ')} };`,
        moduleType: 'js',
      };
    },
  };
}
