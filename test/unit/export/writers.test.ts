import { deflateSync, crc32 as zlibCrc } from 'node:zlib';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { imageSize, layoutSize, typeScale } from '#shared/charts/print-size';
import { twinOf } from '#shared/charts/twin';
import { crc32 } from '#shared/core/crc';
import { csvFile, csvTable, csvText, fromCsvText, toCsvText, twinToCsv } from '#shared/export/csv';
import { withDpi } from '#shared/export/png';
import { finishSvg } from '#shared/export/svg';
import { translator } from '#shared/i18n/translator';
import { fan, PAYLOADS } from '../charts/sample.ts';

const en = translator('en');
const parse = (csv: string, delimiter = ',') => Papa.parse<string[]>(csv.trimEnd(), { delimiter }).data;

describe('csv', () => {
  for (const delimiter of [',', ';', '\t'] as const) {
    it.each(['=', '+', '-', '@', '\t', '\r', '\0', '\n'])(
      `disarms a leading %j with delimiter ${JSON.stringify(delimiter)}`,
      (sign) => {
        expect(
          Papa.parse<string[]>(csvText(csvTable(['a'], [[`${sign}cmd|x`]]), { delimiter, decimal: '.' }), {
            delimiter,
            newline: '\r\n',
          }).data[1],
        ).toEqual([`'${sign}cmd|x`]);
      },
    );
  }
  it('gives any text back after the documented prefix', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', 'a', ' ', '\t') }), (text) => {
        expect(fromCsvText(toCsvText(text))).toBe(text);
      }),
    );
  });
  it('gives any number back exactly, negative ones unescaped', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(parse(csvText(csvTable(['v', 'w'], [[value, 'x']])))[1]?.[0]) + 0).toBe(value + 0);
      }),
    );
  });
  it('begins with a byte order mark as a file, in every dialect', () => {
    for (const dialect of ['exact', 'fr'] as const)
      expect(csvFile(csvTable(['é'], []), dialect).charCodeAt(0)).toBe(0xfeff);
  });
  it('gives a French spreadsheet columns and numbers, and any number back exactly', () => {
    const rows = [['a;b', -1234.5, 'x,y', 0.1 + 0.2, '1.5', null, '-2,5']];
    expect(csvFile(csvTable(['t', 'v', 'w', 'd', 'c', 'n', 'g'], rows, { remarks: ['of 1.5; 2'] }), 'fr')).toBe(
      '\ufefft;v;w;d;c;n;g\r\n"a;b";-1234,5;x,y;0,30000000000000004;1.5;;\'-2,5\r\n"# of 1.5; 2"\r\n',
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [, line] = parse(csvFile(csvTable(['v', 'w'], [[value, 'x']]), 'fr'), ';');
        expect(Number(line?.[0]?.replace(',', '.')) + 0).toBe(value + 0);
      }),
    );
  });
  it('ends with source and note, each in one cell', () => {
    const rows = parse(csvText(twinToCsv(twinOf({ ...fan(), source: 'UNHCR, =cmd', note: 'a\n=b' }, en), en)));
    expect(rows.slice(-2)).toEqual([['# Source: UNHCR, =cmd'], ['# Note: a =b']]);
  });
});

function tinyPng(): Uint8Array {
  const chunk = (type: string, body: Uint8Array) => {
    const named = Buffer.concat([Buffer.from(type), body]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    const crc = Buffer.alloc(4);
    crc.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, crc]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('png', () => {
  it('turns millimetres into pixels', () => {
    expect(imageSize({ widthMm: 170, heightMm: 100 }, 300)).toEqual({ width: 2008, height: 1181 });
    expect(layoutSize({ widthMm: 160, heightMm: 50.8 })).toEqual({ width: 605, height: 192 });
    expect(layoutSize({ widthMm: 60, heightMm: 60 }).width).toBeGreaterThan(300);
    // The smallest letters of a figure have 11 pixels; 6 points are read on paper.
    for (const width of [60, 80, 120, 160, 240]) expect(11 * 0.75 * typeScale(width)).toBeGreaterThan(6);
  });
  it('computes the CRC-32 of the standard check string', () =>
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926));
  it('writes pixels per metre with a right checksum, once', () => {
    const bytes = Buffer.from(withDpi(withDpi(tinyPng(), 72), 300));
    const at = bytes.indexOf('pHYs');
    expect(bytes.indexOf('pHYs', at + 1)).toBe(-1);
    expect(bytes.readUInt32BE(at + 4)).toBe(11811);
    expect(bytes.readUInt32BE(at + 13)).toBe(
      typeof zlibCrc === 'function' ? zlibCrc(bytes.subarray(at, at + 13)) : crc32(bytes.subarray(at, at + 13)),
    );
    expect(bytes.length).toBe(tinyPng().length + 21);
  });
  it('carries texts in UTF-8 before the picture, with right checksums', () => {
    const bytes = Buffer.from(withDpi(tinyPng(), 300, { Title: 'Réfugiés', Description: 'Source : HCR' }));
    const at = bytes.indexOf('iTXt');
    const length = bytes.readUInt32BE(at - 4);
    expect(bytes.subarray(at + 4, at + 4 + length).toString('utf8')).toBe('Title\0\0\0\0\0Réfugiés');
    expect(bytes.readUInt32BE(at + 4 + length)).toBe(crc32(bytes.subarray(at, at + 4 + length)));
    expect(bytes.lastIndexOf('iTXt')).toBeGreaterThan(at);
    expect(bytes.lastIndexOf('iTXt')).toBeLessThan(bytes.indexOf('IDAT'));
  });
  it('refuses what is no whole PNG', () => {
    expect(() => withDpi(new Uint8Array(40), 300)).toThrow('export/png-broken');
    expect(() => withDpi(tinyPng().subarray(0, 50), 300)).toThrow('export/png-broken');
  });
});

describe('svg', () => {
  const drawn =
    '<svg class="main-svg" xmlns="http://www.w3.org/2000/svg" width="640" height="400" style="background: white" viewBox="0 0 640 400"><g clip-path="url(#c)"/></svg>';
  const finish = (svg: string, title = 'T') =>
    finishSvg(svg, { widthMm: 170, heightMm: 106 }, { title, description: 'Source: UNHCR' });
  it('states its physical size, its name and its description', () => {
    const svg = finish(drawn);
    expect(svg).toContain('width="170mm" height="106mm" viewBox="0 0 640 400" role="img"');
    expect(svg).toContain('<title id="jalon-title">T</title><desc id="jalon-desc">Source: UNHCR</desc><g');
    expect(svg).not.toContain('style=');
  });
  it.each(PAYLOADS)('keeps %j text in the title', (payload) => {
    expect(finish(drawn, payload).match(/<[a-z]+/g)).toEqual(finish(drawn).match(/<[a-z]+/g));
  });
  it.each(['Children online = yes', 'on = off', 'javascript: a language', '@import of goods', 'url(https://x)'])(
    'keeps %j between tags, which is no markup',
    (words) => {
      const text = `<text data-a="a > b">${words}<tspan>${words}</tspan>${words}</text></svg>`;
      expect(finish(drawn.replace('</svg>', text))).toContain(words);
    },
  );
  it.each(['<text a="b > c" onload="x">d</text>', "<text a='>' onload='x'>d</text>", '<style>@import "x"</style>'])(
    'refuses %s',
    (part) => {
      expect(() => finish(drawn.replace('</svg>', `${part}</svg>`))).toThrow('export/svg-unsafe');
    },
  );
  it.each([
    '<image href="https://x/y.png"/>',
    '<script/>',
    '<g onload="x"/>',
    '<use xlink:href="other.svg#a"/>',
    '<g fill="url(https://x)"/>',
    '<g fill="url(\'//x\')"/>',
  ])('refuses %s', (part) => {
    expect(() => finish(drawn.replace('</svg>', `${part}</svg>`))).toThrow('export/svg-unsafe');
  });
});
