import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { FUNCTIONS, withoutEval } from '../../../../electron/build/typst-without-eval.mjs';

const require = createRequire(import.meta.url);
const packaged = (file: string) => readFileSync(require.resolve(`@myriaddreamin/typst-ts-web-compiler/pkg/${file}`));
const glue = packaged('typst_ts_web_compiler.mjs').toString();

test('the glue of the version we use makes no function of text any more', () => {
  expect(glue.match(/new Function\(/g)).toHaveLength(2);
  expect(withoutEval(glue)).not.toMatch(/new Function|\beval\(/);
});

test('every text in the table is one the WebAssembly holds', () => {
  const wasm = packaged('typst_ts_web_compiler_bg.wasm');
  for (const text of Object.keys(FUNCTIONS)) expect(wasm.includes(text.split(' => ').at(-1) ?? '')).toBe(true);
});

test.each([
  ['one more', `${glue}\nnew Function('return 1');`],
  ['one by another name', `${glue}\nFunction('return 1');`],
  ['eval', `${glue}\neval('1');`],
  ['none', glue.replaceAll('new Function', 'other')],
  ['of other arguments', glue.replace('new Function(getStringFromWasm0(arg0, arg1))', 'new Function(text(arg0))')],
])('the build fails on glue with functions of text that are not known: %s', (_, code) => {
  expect(() => withoutEval(code)).toThrow(/typst-without-eval/);
});

test('a text that is not in the table has no function, and those in it do what they say', () => {
  const table = withoutEval(glue).slice(glue.lastIndexOf('export'));
  const functionOf = new Function(`${table.slice(table.indexOf('const FUNCTIONS'))}; return functionOf;`)() as (
    ...text: readonly string[]
  ) => (path?: string) => unknown;
  expect(functionOf('return 0')()).toBe(0);
  expect(functionOf('return true')()).toBe(true);
  expect(functionOf('path', 'return path')('/a')).toBe('/a');
  for (const text of ['return 1', '__proto__', 'constructor']) expect(() => functionOf(text)).toThrow(/not known/);
});
