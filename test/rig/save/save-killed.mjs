// Saves a file once on a disk that counts its operations, and kills its own process inside the one numbered `point`: before it, or with half of
// a piece written. Without that many operations the save ends and their number is sent. Arguments: built atomic-save module, file, point.
import * as fs from 'node:fs/promises';

const [, , module, file, stated] = process.argv;
const { atomicSave } = await import(module);
const point = Number(stated);
let operations = 0;

const killed = async (handle, name, given) => {
  if (operations++ !== point) return;
  if (name === 'writeFile') await handle.write(given[0].subarray(0, given[0].length >> 1));
  process.kill(process.pid, 'SIGKILL');
};
const counted = (target) =>
  new Proxy(target, {
    get(whole, name) {
      const value = Reflect.get(whole, name);
      if (typeof value !== 'function') return value;
      return async (...given) => {
        await killed(whole, name, given);
        const result = await Reflect.apply(value, whole, given);
        return name === 'open' ? counted(result) : result;
      };
    },
  });

async function* pieces() {
  for (let piece = 0; piece < 40; piece++) yield new TextEncoder().encode('B'.repeat(5_000));
}
await atomicSave(file, pieces(), { disk: counted({ ...fs }) });
process.send(operations, () => process.exit(0));
