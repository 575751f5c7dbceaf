import { describe, expect, test } from 'vitest';
import { mendText } from '#shared/intake/dialect/mend';
import { decodeText } from '#shared/intake/dialect/text';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const twice = (text: string): string => decodeText(utf8(text), 'windows-1252');
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const mended = (bytes: Uint8Array) => {
  const { bytes: after, remarks } = mendText(bytes);
  return {
    text: decodeText(after, 'utf-8'),
    remarks: remarks.map(({ code, count, examples }) => [code, count, examples]),
  };
};

describe('text encoded twice', () => {
  const whole = 'Pays,Année\nCôte d’Ivoire,1\nSénégal,2\n';
  test.each([
    ['the whole file', utf8(twice(whole)), whole, 3, ['Année', 'Côte d’Ivoire']],
    ['three times', utf8(twice(twice(whole))), whole, 3, ['Année', 'Côte d’Ivoire']],
    ['by ISO-8859-1', utf8('n;v\nCÃ´te dâ\u0080\u0099Ivoire;1\n'), 'n;v\nCôte d’Ivoire;1\n', 1, ['Côte d’Ivoire']],
    ['one cell of many', utf8(`n,v\nBénin,1\n${twice('São Tomé')},2\n`), 'n,v\nBénin,1\nSão Tomé,2\n', 1, ['São Tomé']],
    [
      'in a file of Windows-1252',
      latin(`n,v\n${'Bénin,1\n'.repeat(9)}SÃ©nÃ©gal,2\nGuinée,3\n`),
      `n,v\n${'Bénin,1\n'.repeat(9)}Sénégal,2\nGuinée,3\n`,
      1,
      ['Sénégal'],
    ],
    ['Cyrillic', utf8(`n,v\n${twice('Армения')},2\n`), 'n,v\nАрмения,2\n', 1, ['Армения']],
    ['Arabic', utf8(`n,v\n${twice('لبنان')},2\n`), 'n,v\nلبنان,2\n', 1, ['لبنان']],
    ['Polish', utf8(`n,v\n${twice('Białoruś')},2\n`), 'n,v\nBiałoruś,2\n', 1, ['Białoruś']],
  ])('%s', (_, bytes, text, count, examples) => {
    expect(mended(bytes)).toEqual({ text, remarks: [['double-encoded', count, examples]] });
  });
  test.each([
    ['French marks', '« réfugié\u00a0» et « santé\u00a0»,LIBERTÉ\u00a0:,à\u00a0«\u00a0x\n'],
    ['capitals before quotes', '“TÜRKÜ”,“É”,“SÃO”,É–È\n'],
    ['Portuguese', 'SÃO TOMÉ,IRMÃ,AÇÃO\n'],
    ['Vietnamese', 'Việt Nam,Đà Nẵng\n'],
    ['Chinese and Arabic', '中国,لبنان,Казахстан\n'],
  ])('%s stay as they are', (_, text) => {
    const bytes = utf8(text);
    expect(mendText(bytes)).toEqual({ bytes, remarks: [] });
  });
});

describe('two encodings in one file', () => {
  test('cells in Windows-1252 among UTF-8 are read as such', () => {
    const bytes = Uint8Array.from([...utf8('Pays,Année\nSénégal,1\n'), ...latin('Bénin,2\nCôte d\u0092Ivoire,3\n')]);
    expect(mended(bytes)).toEqual({
      text: 'Pays,Année\nSénégal,1\nBénin,2\nCôte d’Ivoire,3\n',
      remarks: [['mixed-encoding', 2, ['Bénin', 'Côte d’Ivoire']]],
    });
  });
  test('a file of one encoding is left to the guess of encodings', () => {
    const bytes = latin('Année,Réfugiés\nCÔTÉ\u00a0,1\n');
    expect(mendText(bytes).bytes).toBe(bytes);
  });
});
