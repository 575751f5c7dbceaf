import { expect, test } from 'vitest';
import { flagsOf } from '#shared/intake/dialect/status';

/** Flags as publishers write them, and what each is. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  A: ['', 'A', 'A: Normal value', 'Normal value', 'Official figure', 'Reported', 'n'],
  B: [
    'B',
    'b',
    'be',
    'eb',
    'bu',
    'bep',
    'bp',
    'b, e',
    'b;p',
    'b e',
    '(b)',
    'BE',
    'B: Time series break',
    'B:Time series break',
    'Break in time series',
    'Rupture de série',
    'Time series break, provisional',
    'bd',
    'bf',
    'bc',
    'bz',
  ],
  F: ['F', 'f', 'ef', 'fp', 'Forecast value', 'F: Forecast value', 'Projection', 'Prévision', 'projected'],
  E: [
    'E',
    'e',
    's',
    'I',
    'ep',
    'es',
    'eu',
    'Estimated value',
    'Imputed value',
    'I: Imputed value (CCSA definition)',
    'Estimation',
    'FAO estimate',
  ],
  P: ['P', 'p', 'pu', 'P: Provisional value', 'preliminary', 'Provisoire'],
  Q: ['Q', 'c', 'C', 'x', 'cd', 'Confidential', 'Q: Missing value; suppressed', 'Suppressed to meet confidentiality'],
  N: ['z', 'Z', '_Z', 'Not applicable', 'sans objet', 'dz', '...'],
  M: ['M', 'L', 'O', 'H', 'O: Missing value', 'Not available', '..', 'Manquant'],
  U: ['u', 'U', 'du', 'Low reliability', 'U: Low reliability', 'Use with caution'],
  D: ['d', 'D', 'Definition differs', 'D: Definition differs'],
  R: ['r', 'Revised'],
  X: ['X', 'Figure from international organizations'],
  T: ['T', 'Unofficial figure'],
};

test.each(Object.entries(FLAGS).flatMap(([status, texts]) => texts.map((text) => [text, status] as const)))(
  'flag "%s" is %s',
  (text, status) => {
    expect(flagsOf([text])).toMatchObject([{ status, isKnown: true }]);
  },
);

test('every combination of flags of Eurostat is known, and a break in it is one', () => {
  const letters = [...'bcdefnprsuz'];
  const pairs = letters.flatMap((a) => letters.filter((b) => b !== a).map((b) => `${a}${b}`));
  const triples = pairs.flatMap((pair) => letters.filter((one) => !pair.includes(one)).map((one) => `${pair}${one}`));
  for (const text of [...letters, ...pairs, ...triples]) {
    const [flag] = flagsOf([text]);
    expect(flag?.isKnown, text).toBe(true);
    expect(flag?.status === 'B', text).toBe(text.includes('b'));
    expect(flag?.isWithoutValue, text).toBe(/[cz]/.test(text));
  }
});

test('flags of older FAOSTAT files are told by the ones that only they have', () => {
  expect(flagsOf(['F', 'Fc', 'Q', 'Im', '*']).map(({ status }) => status)).toEqual(['E', 'E', 'A', 'E', 'T']);
});

test('a flag that nobody knows leaves the value as it is, and says so', () => {
  expect(flagsOf(['§', 'see report'])).toMatchObject([
    { status: 'A', isKnown: false },
    { status: 'A', isKnown: false },
  ]);
});
