import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { translator } from '#shared/i18n/translator';
import { readConditions } from '#shared/intake/conditions';
import { type Draft, draftsOf, recipeOf } from '#shared/intake/draft';
import { type FileTable, plainTable } from '#shared/intake/formats/file-table';
import type { Recipe } from '#shared/intake/recipe';
import { replayIn } from '#shared/intake/replay';
import { lostLines } from '#shared/intake/revision/revision-text';
import { AREAS, bytesOf } from '../../support/intake.ts';

type Tables = readonly (readonly [path: string, text: string])[];

const draftsIn = (tables: Tables) =>
  draftsOf(
    tables.map(([path, text]): FileTable => plainTable(path, bytesOf(text))),
    AREAS,
  );

const recipeFor = (tables: Tables, change: (draft: Draft) => Draft = (draft) => draft): Recipe => {
  const [first] = draftsIn(tables);
  if (!first) throw new Error('no table');
  return recipeOf(change(first.draft), 'file');
};

const again = (recipe: Recipe, tables: Tables) => replayIn(draftsIn(tables), recipe, AREAS);

const OLD = 'iso3,year,sex,kind,n\nKEN,2020,f,camp,10\nKEN,2020,m,camp,11\nUGA,2021,f,town,12\nUGA,2021,m,town,13\n';
const where =
  (text: string) =>
  (draft: Draft): Draft => ({ ...draft, conditions: unwrap(readConditions(text, draft.columns)) });

describe('what of a recipe is lost', () => {
  test('nothing where every column is there, wherever it stands', () => {
    const { lost, draft } = again(recipeFor([['', OLD]], where('kind = camp')), [
      ['', 'n;kind;extra;sex;year;iso3\n1;camp;x;f;2022;KEN\n2;town;x;m;2022;KEN\n'],
    ]);
    expect(lost).toEqual([]);
    expect(draft.conditions).toMatchObject([{ position: 1, texts: ['camp'] }]);
  });

  test('a condition whose column is gone, also where the column was left out', () => {
    const recipe = recipeFor([['', OLD]], (draft) => ({
      ...where('kind = camp; year >= 2020')(draft),
      columns: draft.columns.map((one) => (one.label === 'kind' ? { ...one, role: 'ignore' as const } : one)),
    }));
    const { lost, draft } = again(recipe, [['', 'iso3,year,sex,n\nKEN,2022,f,1\nKEN,2022,m,2\n']]);
    expect(lost).toEqual([{ kind: 'rows', condition: 'kind = camp' }]);
    expect(draft.conditions).toHaveLength(1);
    expect(lostLines(lost, translator('en'))).toEqual([
      'Only rows with kind = camp were read; that column is gone, so every row would be.',
    ]);
    expect(lostLines(lost, translator('fr'))[0]).toContain('kind = camp');
  });

  test('a column that told rows apart or scaled them, not one that was only noted', () => {
    const recipe = recipeFor([['', 'iso3,year,sex,unit_mult,remarks,n\nKEN,2020,f,3,a,10\nKEN,2020,m,3,b,11\n']]);
    const { lost, goneColumns } = again(recipe, [['', 'iso3,year,n\nKEN,2022,1\nUGA,2022,2\n']]);
    expect(lost).toEqual([
      { kind: 'role', label: 'sex', role: 'dimension' },
      { kind: 'role', label: 'unit_mult', role: 'multiplier' },
    ]);
    expect(goneColumns).toEqual(['sex', 'unit_mult', 'remarks']);
  });

  test('its table among several others, not the other name of the only one', () => {
    const recipe = recipeFor([['hosted 2024', OLD]]);
    expect(again(recipe, [['hosted 2025', OLD]]).lost).toEqual([]);
    const other = again(recipe, [
      ['notes', OLD],
      ['hosted 2025', OLD],
    ]);
    expect(other.lost).toEqual([{ kind: 'table', table: 'hosted 2024', instead: 'notes' }]);
    expect(again(recipe, [['notes', OLD], ...([['hosted 2024', OLD]] as const)])).toMatchObject({ at: 1, lost: [] });
  });

  test('footnotes whose table is gone', () => {
    const recipe = recipeFor([['', OLD]], (draft) => ({
      ...draft,
      footnotes: { table: 'notes', dialect: draft.dialect, columns: [], areaCodes: 'iso3' },
    }));
    expect(again(recipe, [['', OLD]]).lost).toEqual([{ kind: 'footnotes', table: 'notes' }]);
  });

  test('the columns whose small values were suppressed: all would be then, never none', () => {
    const wide = 'iso3,year,people,rooms\nKEN,2020,3,10\nUGA,2020,4,11\n';
    const recipe = recipeFor([['', wide]], (draft) => ({ ...draft, suppressBelow: 5, sensitive: [2] }));
    const { lost, draft } = again(recipe, [['', 'iso3,year,rooms\nKEN,2021,10\nUGA,2021,11\n']]);
    expect(lost).toEqual([{ kind: 'suppress', labels: ['people'] }]);
    expect([draft.suppressBelow, draft.sensitive]).toEqual([5, []]);
  });
});

describe('a recipe on a file whose columns changed', () => {
  test('still reads as no value what it read so', () => {
    const recipe = recipeFor([['', OLD]], (draft) => ({
      ...draft,
      dialect: { ...draft.dialect, missing: ['-99'] },
    }));
    for (const text of [
      'iso3,year,sex,n\nKEN,2022,f,-99\nKEN,2022,m,2\n',
      'iso3;year;sex;n\nKEN;2022;f;-99\nKEN;2022;m;2\n',
    ])
      expect(again(recipe, [['', text]]).draft.dialect.missing).toContain('-99');
  });

  test('keeps conditions on the second of two columns of the same name', () => {
    const twice = 'iso3,year,place,place,n\nKEN,2020,a,x,1\nKEN,2021,b,y,2\nUGA,2020,a,x,3\n';
    const recipe = recipeFor([['', twice]], (draft) => ({
      ...draft,
      conditions: [{ position: 3, texts: ['x'], from: null, to: null }],
    }));
    const moved = 'n,place,place,iso3,year\n1,a,x,KEN,2022\n2,b,y,KEN,2023\n';
    expect(again(recipe, [['', moved]]).draft.conditions).toMatchObject([{ position: 2 }]);
  });
});
