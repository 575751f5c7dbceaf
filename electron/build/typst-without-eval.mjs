// A plugin for Vite. The compiler's JavaScript makes five functions of text (`new Function`), which our policy refuses and which are never
// called, as `openTypst` gives it functions of ours. Here they are looked up in a table, at build time and with an error for whatever else.
const PACKAGE = '@myriaddreamin/typst-ts-web-compiler';
const GLUE = `${PACKAGE}/pkg/typst_ts_web_compiler.mjs`;

const NO_ARGUMENTS = 'new Function(getStringFromWasm0(arg0, arg1))';
const WITH_ARGUMENTS = 'new Function(getStringFromWasm0(arg0, arg1), getStringFromWasm0(arg2, arg3))';

/** Every text the WebAssembly asks for, with its arguments, and what it means. */
export const FUNCTIONS = {
  'return 0': '() => 0',
  'return true': '() => true',
  'path => return path': '(path) => path',
  "throw new Error('Dummy AccessModel, please initialize compiler with withAccessModel()')":
    "() => { throw new Error('no access model'); }",
  "throw new Error('Dummy Registry, please initialize compiler with withPackageRegistry()')":
    "() => { throw new Error('no package registry'); }",
};

const TABLE = `
const FUNCTIONS = { __proto__: null, ${Object.entries(FUNCTIONS)
  .map(([text, meaning]) => `${JSON.stringify(text)}: ${meaning}`)
  .join(', ')} };
const functionOf = (...text) => {
  const found = FUNCTIONS[text.join(' => ')];
  if (!found) throw new Error(\`Typst asks for a function that is not known: \${text.join(' => ')}\`);
  return found;
};
`;

/** The glue without `new Function`. Throws where it makes functions otherwise than it is known to. */
export function withoutEval(code) {
  const parts = [NO_ARGUMENTS, WITH_ARGUMENTS].map((text) => code.split(text).length - 1);
  if (parts.some((count) => count !== 1))
    throw new Error(`${GLUE} makes functions of text otherwise than before: see electron/build/typst-without-eval.mjs`);
  const made = [NO_ARGUMENTS, WITH_ARGUMENTS].reduce(
    (text, one) => text.replace(one, one.replace('new Function', 'functionOf')),
    code,
  );
  if (/(?<!`)\bFunction\(|\beval\(/.test(made))
    throw new Error(`${GLUE} makes more functions of text than are known: see electron/build/typst-without-eval.mjs`);
  return made + TABLE;
}

/** @returns {import('vite').Plugin} */
export function typstWithoutEval() {
  return {
    name: 'typst-without-eval',
    enforce: 'pre',
    // What is bundled ahead for the development server is seen by no plugin.
    config: () => ({ optimizeDeps: { exclude: [PACKAGE] } }),
    // The entry of the package only adds how Node finds the WebAssembly, by `new Function` too.
    resolveId(source, importer) {
      return source === PACKAGE ? this.resolve(GLUE, importer, { skipSelf: true }) : null;
    },
    transform(code, id) {
      return id.split('?', 1)[0].endsWith(GLUE) ? { code: withoutEval(code), map: null } : null;
    },
  };
}
