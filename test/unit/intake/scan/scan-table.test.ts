import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '#shared/intake/recipe';
import { type CellStorage, scanTable } from '#shared/intake/scan/scan-table';

const DIALECT: Dialect = {
  encoding: 'utf-8',
  delimiter: ',',
  quote: '"',
  decimal: '.',
  thousands: '',
  skipLines: 0,
  footerLines: 0,
  tagRow: false,
  missing: [],
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The rows of a text as the scanner has them, all columns as texts. */
async function scanned(text: string, width: number, dialect: Partial<Dialect> = {}) {
  const kept = new Map(Array.from({ length: width }, (_, position) => [position, 'texts' as CellStorage]));
  const table = await scanTable(utf8(text), { ...DIALECT, ...dialect }, width, kept);
  const columns = Array.from({ length: width }, (_, position) => table.texts(position));
  const rows = Array.from({ length: table.rows }, (_, row) =>
    columns.map(({ codes, texts }) => texts[codes[row] ?? 0]),
  );
  return { rows, tooLong: table.tooLong };
}

test('rows are the same wherever a block of them ends', async () => {
  const cells = Array.from({ length: 5000 }, (_, row) => [`say "${row}"`, row % 7 === 0 ? '' : `x${row % 13}`]);
  const lines = cells.map(
    ([said = '', plain]) => `"${said.replaceAll('"', '""')}"${plain === '' ? '' : `, ${plain} `}`,
  );
  const { rows, tooLong } = await scanned(`a,b\n${lines.join('\n')}\n1,2,"3"`, 2);
  expect(rows).toEqual([...cells, ['1', '2']]);
  expect(tooLong).toEqual([5000]);
});

describe('rows and cells', () => {
  test.each([
    [
      'LF, CRLF and CR',
      'a,b\n1,2\r\n3,4\r5,6',
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'blank lines are no rows',
      'a,b\n\n1,2\n\r\n\n3,4\n\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'cells without anything',
      'a,b\n,\n1,\n,2',
      [
        ['', ''],
        ['1', ''],
        ['', '2'],
      ],
    ],
    [
      'a row that ends early',
      'a,b\n1\n3,4',
      [
        ['1', ''],
        ['3', '4'],
      ],
    ],
    ['spaces around cells', 'a,b\n  1 , x y \n', [['1', 'x y']]],
    ['delimiters and line ends between quotes', 'a,b\n"1,0","x\ny"\n', [['1,0', 'x\ny']]],
    ['doubled quotes', 'a,b\n"say ""no""",""\n', [['say "no"', '']]],
    ['spaces inside quotes', 'a,b\n" 1 ",2\n', [['1', '2']]],
    ['a quote inside a cell', 'a,b\n5" pipe,2\n', [['5" pipe', '2']]],
    ['more after a closed quote', 'a,b\n"1"x,2\n', [['1x', '2']]],
    [
      'a quote that is never closed',
      'a,b\n"1,2\n3,4\n',
      [
        ['"1', '2'],
        ['3', '4'],
      ],
    ],
    ['a quoted header of two lines', '"a\nx",b\n1,2\n', [['1', '2']]],
    ['a byte order mark', '\ufeffa,b\n1,2\n', [['1', '2']]],
    ['signs of four bytes', 'a,b\n😀,é\n', [['😀', 'é']]],
  ] as const)('%s', async (_, text, rows) => {
    expect((await scanned(text, 2)).rows).toEqual(rows);
  });
  test('rows with more than the header are told, blank cells beyond it are none', async () => {
    const { rows, tooLong } = await scanned('a,b\n1,2,\n3,4,x\n5,6,"",y\n7,8," "\n', 2);
    expect([rows.length, tooLong]).toEqual([4, [1, 2]]);
  });
  test('lines above the table may be ragged, blank or quoted', async () => {
    expect((await scanned('title\n\n"one, two"\na,b\n1,2\n', 2, { skipLines: 3 })).rows).toEqual([['1', '2']]);
  });
  test('without a sign for quotes they are text', async () => {
    expect((await scanned('a,b\n"1,2"\n', 2, { quote: '' })).rows).toEqual([['"1', '2"']]);
  });
});

test('what another writer wrote is read back, whatever the cells hold', async () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', '1', '😀', ' ') })
    .map((text) => text.trim());
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 20 });
  const way = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|' as const),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    quotes: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(rows, way, async (table, { delimiter, newline, quotes }) => {
      const text = Papa.unparse([['x', 'y', 'z'], ...table], { delimiter, newline, quotes });
      const { rows: found } = await scanned(text, 3, { delimiter });
      expect(found).toEqual(table);
    }),
    { numRuns: 1000 },
  );
});

describe('numbers', () => {
  const numbersOf = async (cells: readonly string[], dialect: Partial<Dialect> = {}) => {
    const delimiter = '|';
    const text = `v|w\n${cells.map((cell) => `${cell}|x`).join('\n')}\n`;
    const kept = new Map<number, CellStorage>([[0, 'numbers']]);
    const table = await scanTable(utf8(text), { ...DIALECT, delimiter, ...dialect }, 2, kept);
    const { values, codes, texts } = table.numbers(0);
    return Array.from(values, (value, row) => (codes[row] ? texts[(codes[row] ?? 0) - 1] : value));
  };
  test('plain ones are read, all others stay texts', async () => {
    const cells = [
      '1',
      '-2.5',
      '+3',
      '.5',
      '5.',
      '007',
      '1e5',
      '1,5',
      '',
      '-',
      '*',
      '12345678901234567',
      '0x1A',
      '1_0',
    ];
    expect(await numbersOf(cells)).toEqual([1, -2.5, 3, 0.5, 5, 7, ...cells.slice(6)]);
  });
  test('with a decimal comma', async () => {
    expect(await numbersOf(['1,5', '1.5'], { decimal: ',' })).toEqual([1.5, '1.5']);
  });
  test('where some number means that there is none, all are texts', async () => {
    expect(await numbersOf(['1', '-99'], { missing: ['-99'] })).toEqual(['1', '-99']);
  });
  test('any decimal of fifteen digits is the nearest double', async () => {
    const decimal = fc
      .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.nat(15))
      .map(([isNegative, digits, point]) => {
        const text = String(digits).padStart(point + 1, '0');
        const whole = text.slice(0, text.length - point);
        return `${isNegative ? '-' : ''}${whole}${point > 0 ? `.${text.slice(-point)}` : ''}`;
      });
    await fc.assert(
      fc.asyncProperty(fc.array(decimal, { minLength: 1, maxLength: 50 }), async (cells) => {
        expect(await numbersOf(cells)).toEqual(cells.map(Number));
      }),
      { numRuns: 500 },
    );
  });
});

test('reading can be stopped, and says how far it is', async () => {
  const text = `a,b\n${'1,2\n'.repeat(2_000_000)}`;
  const controller = new AbortController();
  const seen: number[] = [];
  const reading = scanTable(utf8(text), DIALECT, 2, new Map([[0, 'texts']]), {
    signal: controller.signal,
    onProgress: (done) => {
      seen.push(done);
      if (seen.length === 2) controller.abort();
    },
  });
  await expect(reading).rejects.toThrow('cancelled');
  expect(seen.length).toBe(2);
  expect(seen.every((done, at) => done < 1 && done > (seen[at - 1] ?? 0))).toBe(true);
});
