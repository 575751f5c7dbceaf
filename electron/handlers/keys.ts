import type { KeyStore } from '../files/keys.ts';
import type { Handlers } from './answer.ts';

export const keyHandlers = (
  keys: KeyStore,
): Pick<Handlers, 'keys.own' | 'keys.name' | 'keys.seal' | 'keys.known' | 'keys.keep' | 'keys.forget'> => ({
  'keys.own': async () => keys.own(),
  'keys.name': async ({ name }) => keys.nameOwn(name),
  'keys.seal': async ({ root, at, purpose }) => keys.seal(root, at, purpose),
  'keys.known': async () => keys.known(),
  'keys.keep': async (key) => keys.keep(key),
  'keys.forget': async ({ key }) => keys.forget(key),
});
