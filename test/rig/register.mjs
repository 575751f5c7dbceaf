// `node --import register.mjs out/main/index.js` resolves 'electron' to the stand-in beside this file.
import { register } from 'node:module';

const standIn = new URL('./electron/index.mjs', import.meta.url).href;
const hook = `export function resolve(specifier, context, next) {
  return specifier === 'electron' || specifier.startsWith('electron/')
    ? { url: ${JSON.stringify(standIn)}, format: 'module', shortCircuit: true }
    : next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
