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

/** What is first said by a view, not by what stands around it. */
const OF_VIEWS =
  /^(gaps|data|pledges|charts|register|scenarios|reportDocument|needs|report|levers|profile|benchmarks|recipe|pages|fields|reviewing|explore|matching|note|library|reportEditions|review|exhibits|decision|reportFiles|merging|audit|preview|reportPage|recompute|compare|keys|paper|cli)\./;

const LATER = 'virtual:messages-of-views';

/**
 * For what runs in a window. `isWhole`: as one, for a worker; else the messages of views come as a script of their own.
 * @returns {import('vite').Plugin}
 */
export function pairedCatalogues({ isWhole = false } = {}) {
  let made = null;
  const rowsOf = async (id, isChosen) => {
    made ??= messagesOf(id);
    const catalogues = await made;
    const languages = Object.keys(catalogues);
    const [first] = languages;
    const rows = Object.keys(catalogues[first])
      .filter((key) => !CLI_ONLY.test(key) && isChosen(key))
      .map((key) => [key, ...languages.map((one) => catalogues[one][key])]);
    return { languages, code: `JSON.parse(${JSON.stringify(JSON.stringify(rows))})` };
  };
  let source = '';
  return {
    name: 'paired-catalogues',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (id === LATER ? `\0${LATER}` : null),
    async load(id) {
      if (id === `\0${LATER}`) {
        const { code } = await rowsOf(source, (key) => OF_VIEWS.test(key));
        return { code: `export const rows = ${code};`, moduleType: 'js' };
      }
      if (!MODULE.test(id)) return null;
      source = id;
      const { languages, code } = await rowsOf(id, (key) => isWhole || !OF_VIEWS.test(key));
      const all = languages.map((one) => `${one}: {}`).join(', ');
      return {
        code: `export const catalogues = { ${all} };
const add = (rows) => {
  for (const row of rows) ${JSON.stringify(languages)}.forEach((one, at) => { catalogues[one][row[0]] = row[at + 1]; });
};
add(${code});
export const completeness = { isWhole: ${isWhole}, whole: Promise.resolve() };
${isWhole ? '' : `completeness.whole = import('${LATER}').then(({ rows }) => { add(rows); completeness.isWhole = true; });`}`,
        moduleType: 'js',
      };
    },
  };
}
