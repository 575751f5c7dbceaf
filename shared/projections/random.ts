/**
 * Small fast counting generator (Chris Doty-Humphrey's sfc32, PractRand 2010): whole numbers below 2³², the same on every machine.
 * `stream` separates generators of one seed, such as one per series.
 */
export function generator(seed: number, stream = ''): () => number {
  let [a, b, c, counter] = [seed >>> 0, hash(stream), (seed / 2 ** 32) >>> 0, 1];
  const next = (): number => {
    const sum = (((a + b) >>> 0) + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/**
 * A step of mean 0 and variance 1, close to normal: the sum of four uniforms of 16 bits (Irwin–Hall). Sums and products
 * alone, so no engine's logarithm or cosine plays a part.
 */
export function step(next: () => number): number {
  const [one, two] = [next(), next()];
  const sum = (one & 0xffff) + (one >>> 16) + (two & 0xffff) + (two >>> 16);
  return (sum - 131070) / STEP;
}

/** Standard deviation of the sum of four whole numbers, each equally likely from 0 to 65535. */
const STEP = Math.sqrt((2 ** 32 - 1) / 3);

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
