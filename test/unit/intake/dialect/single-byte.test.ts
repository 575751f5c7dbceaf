import { describe, expect, test } from 'vitest';
import { decodeText, detectEncoding } from '#shared/intake/dialect/text';

/** A text in an encoding of one byte a sign, by the table that the decoder itself has. */
function encoded(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) table.set(decodeText(Uint8Array.of(byte), encoding), byte);
  return Uint8Array.from([...text], (sign) => {
    const byte = table.get(sign);
    if (byte === undefined) throw new Error(`${encoding} has no ${sign}`);
    return byte;
  });
}

const FRENCH = 'Pays;Année;Réfugiés accueillis\nCôte d’Ivoire;2019;12,5\nBénin;2020;3\nAlgérie — Où ça ?;2020;1\n';
const RUSSIAN = 'Страна;Год;Значение\nАрмения;2019;12,5\nТаджикистан;2020;13,5\n';
const POLISH = 'Państwo;Rok;Uchodźcy ogółem\nGruzja;2019;1\nBiałoruś;2020;2\n';
const CZECH = 'Země;Rok;Počet uprchlíků\nŘecko;2019;1\nTádžikistán;2020;2\nVelká Británie;2020;3\n';
const ARABIC = 'البلد;السنة;عدد اللاجئين\nالأردن;2019;1\nلبنان;2020;2\n';
const TURKISH = 'Ülke;Yıl;Mülteci sayısı\nTürkiye;2019;1\nKıbrıs;2020;2\nİran;2020;4\n';

describe('encodings of one byte a sign are told apart by what they write', () => {
  test.each([
    ['French', FRENCH, 'windows-1252'],
    ['French with a single letter', 'area,year,réfugiés\nKEN,2019,1\n', 'windows-1252'],
    ['French in capitals', 'PAYS;ANNÉE\nCÔTE D’IVOIRE;2019\n', 'windows-1252'],
    ['a superscript', 'Country;Area (km²);Volume (m³)\nKenya;1;2\n', 'windows-1252'],
    ['French of a Mac', FRENCH, 'macintosh'],
    ['Spanish of a Mac', 'País;Año;Población\nEspaña;2019;1\nPerú;2020;2\nMéxico;2020;2\n', 'macintosh'],
    ['Spanish', 'País;Año;Población\nEspaña;2019;1\nPerú;2020;2\n', 'windows-1252'],
    ['Portuguese', 'País;Ano;População\nSão Tomé e Príncipe;2019;1\nGuiné-Bissau;2020;2\n', 'windows-1252'],
    ['names in several languages', 'n;v\nCôte d’Ivoire;1\nSão Tomé;2\nÅland;3\nEspaña;3\nCuraçao;4\n', 'windows-1252'],
    ['French with the ligature', 'Année;Œuvre\n2019;cœur\n2020;sœur\n', 'iso-8859-15'],
    ['Icelandic', 'Land;Fjöldi\nÍsland;1\nSuður-Súdan;2\nÞýskaland;3\n', 'windows-1252'],
    ['Danish', 'Område;Flygtninge på øer\nFærøerne;1\nGrønland;2\n', 'windows-1252'],
    ['Russian', RUSSIAN, 'windows-1251'],
    ['Russian in one word', 'iso3;год\nKEN;2019\n', 'windows-1251'],
    ['Russian in capitals', 'СТРАНА;ГОД;ЗНАЧЕНИЕ\nАРМЕНИЯ;2019;1\n', 'windows-1251'],
    ['Russian of UNIX', RUSSIAN, 'koi8-u'],
    ['Russian of ISO', RUSSIAN, 'iso-8859-5'],
    ['Russian of DOS', RUSSIAN, 'ibm866'],
    ['Ukrainian', 'Країна;Рік;Біженці\nЄгипет;2019;1\nПольща;2020;2\n', 'windows-1251'],
    ['Polish', POLISH, 'windows-1250'],
    ['Polish of ISO', POLISH, 'iso-8859-2'],
    ['Czech', CZECH, 'windows-1250'],
    [
      'Hungarian',
      'Ország;Év;Menekültek összesen\nSzerbia;2019;1\nTörökország;2020;2\nKülső Őrség;2020;4\n',
      'windows-1250',
    ],
    ['Romanian', 'Ţara;Anul;Refugiaţi\nRomânia;2019;1\nBucureşti;2020;2\n', 'windows-1250'],
    ['Croatian', 'Država;Godina;Izbjeglice\nNjemačka;2019;1\nMađarska;2020;2\nŠpanjolska;2020;2\n', 'windows-1250'],
    ['Turkish', TURKISH, 'windows-1254'],
    [
      'Lithuanian',
      'Šalis;Metai;Pabėgėliai\nŠveicarija;2019;1\nPrancūzija;2020;2\nIš viso pagal lytį;2020;2\n',
      'windows-1257',
    ],
    ['Arabic', ARABIC, 'windows-1256'],
    ['Arabic of ISO', ARABIC, 'iso-8859-6'],
    ['Greek', 'Χώρα;Έτος;Πρόσφυγες\nΚένυα;2019;1\nΤουρκία;2020;2\n', 'windows-1253'],
  ])('%s', (_, text, encoding) => {
    const bytes = encoded(text, encoding);
    const found = detectEncoding(bytes);
    expect(decodeText(bytes, found)).toBe(text);
  });
  test('a text of no language is read as before', () => {
    expect(detectEncoding(Uint8Array.of(0x41, 0xd7, 0xf7, 0xa4, 0x42))).toBe('windows-1252');
  });
});
