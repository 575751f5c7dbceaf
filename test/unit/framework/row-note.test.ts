import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { rowNoteText } from '#shared/framework/row-note';
import { translator } from '#shared/i18n/translator';

const en = translator('en');
const fr = translator('fr');

test('codes of the dataset are written in the language, several of them one after the other', () => {
  expect(rowNoteText('note:budget-revised', en)).toBe('Revised budget');
  expect(rowNoteText('note:budget-revised', fr)).toBe('Budget révisé');
  expect(rowNoteText('note:kosovo-included; note:budget-original', en)).toBe(
    'Includes Kosovo (S/RES/1244 (1999)); Original budget',
  );
  expect(rowNoteText('note:kosovo-included; note:budget-original', fr)).toBe(
    'Y compris le Kosovo (S/RES/1244 (1999))\u202f; Budget initial',
  );
  expect(rowNoteText('note:blank-in-rows(1,5)', en)).toBe('Blank in 1 of 5 country rows');
  expect(rowNoteText('note:blank-in-rows(1,5)', fr)).toBe('Non renseigné dans 1 des 5 lignes de pays');
});

test.each(['Revised; see report', 'note: check with the office', 'note:of-my-own', 'note:budget-revised.', ''])(
  'what a person or another source wrote stays as it is: “%s”',
  (note) => {
    expect([rowNoteText(note, en), rowNoteText(note, fr)]).toEqual([note, note]);
  },
);

test('every note of the bundled dataset is known in both languages', () => {
  const text = readFileSync(new URL('../../../datasets/gcr/observations.csv', import.meta.url), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const notes = [...new Set(data.map(({ note = '' }) => note))].filter(Boolean);
  expect(notes.length).toBeGreaterThan(30);
  expect(notes.filter((note) => /note:/.test(rowNoteText(note, fr)) || rowNoteText(note, fr) === note)).toEqual([]);
});
