import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { readShare } from '#shared/share/read';
import { jalon } from '../support/cli.ts';

const folder = await mkdtemp(join(tmpdir(), 'measures-'));
const at = (name: string): string => join(folder, name);

/** Imports a file; what was said, and the indicators it brought. */
async function imported(name: string, text: string, recipe: ((made: string) => string) | null = null) {
  await writeFile(at(name), text);
  const more: string[] = [];
  if (recipe) {
    await jalon('profile', at(name), '--save-recipe', at('r.json'));
    await writeFile(at('r.json'), recipe(await readFile(at('r.json'), 'utf8')));
    more.push('--recipe', at('r.json'));
  }
  const { code, out, said } = await jalon('import', at(name), '--out', at('w.jalon'), ...more);
  expect(code).toBe(0);
  const { workbench } = unwrap(await readShare(new Uint8Array(await readFile(at('w.jalon')))));
  const source = workbench.sources.find(({ kind }) => kind === 'file');
  const own = workbench.catalogue.framework.indicators.filter(({ code }) => code === source?.id);
  return { said: `${out}\n${said}`, own, source };
}

test.each([
  ['Value', 'iso3,year,Value\nKEN,2020,5\nUGA,2020,6\n', ['Named']],
  ['Valeur', 'iso3,annee,Valeur\nKEN,2020,5\nUGA,2020,6\n', ['Named']],
  ['OBS_VALUE', 'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\na,KEN,2020,5\na,UGA,2020,6\n', ['Named']],
  ['a label that says more', 'iso3,year,Births\nKEN,2020,5\nUGA,2020,6\n', ['Births']],
  ['one of several', 'iso3,year,Value,Births\nKEN,2020,5,1\nUGA,2020,6,2\n', ['Named', 'Births']],
])('the name of a value column: %s', async (_, text, names) => {
  const { own } = await imported('named.csv', text);
  expect(own.map(({ name }) => name.en)).toEqual(names);
});

test.each([
  [
    'SDMX labels=both',
    'DATAFLOW,REF_AREA: Reference area,UNIT_MEASURE: Unit,TIME_PERIOD: Time,OBS_VALUE: Value\na,KEN: Kenya,HUR: Hours,2020,5\na,UGA: Uganda,HUR: Hours,2020,6\n',
    'Hours',
    'HUR',
  ],
  ['any other file', 'iso3,year,unit,Work\nKEN,2020,HUR: Hours,5\nUGA,2020,HUR: Hours,6\n', 'Hours', 'HUR'],
  ['money', 'iso3,year,unit,Aid\nKEN,2020,USD: US dollars,5\nUGA,2020,USD: US dollars,6\n', 'US dollars', 'USD'],
])('of a unit with its code the label is the unit, the code is in the note: %s', async (_, text, unit, code) => {
  const [only, ...more] = (await imported('units.csv', text)).own;
  expect(more).toEqual([]);
  expect(only?.unit.label).toEqual({ en: unit, fr: unit });
  expect(only?.note?.en).toContain(`Unit code: ${code}`);
  expect(only?.note?.fr).toContain(`Code d’unité\u00a0: ${code}`);
  expect(only?.unit.money?.currency).toBe(code === 'USD' ? 'USD' : undefined);
});

test('a scale in the label of a unit with its code still counts', async () => {
  const text = 'iso3,year,unit,Aid\nKEN,2020,USD_M: US dollars (millions),5\nUGA,2020,USD_M: US dollars (millions),6\n';
  const plain = await imported('plain.csv', text.replaceAll('USD_M: ', ''));
  const coded = await imported('coded.csv', text);
  expect(coded.own[0]?.unit).toEqual(plain.own[0]?.unit);
});

const wide = (name: string, values: readonly number[], world: number | null) =>
  [
    'Country Name,Country Code,Series Name,2019 [YR2019],2020 [YR2020]',
    ...['Kenya,KEN', 'Uganda,UGA', 'Ethiopia,ETH', 'Somalia,SOM'].map(
      (one, i) => `${one},${name},${values[i]},${values[i]}`,
    ),
    ...(world === null ? [] : [`World,WLD,${name},${world},${world}`]),
  ].join('\n');

test.each([
  ['a published World below one of its areas', wide('Thing', [62.9, 62.8, 65.8, 57], 64), 'none'],
  ['a published World far from the sum', wide('Thing', [62.9, 62.8, 65.8, 57], 72), 'none'],
  ['a published World that is the sum', wide('Thing', [10, 20, 30, 40], 100), 'sum'],
  ['a name that is a rate', wide('Population density', [62, 63, 65, 57], null), 'none'],
  ['a name that is a count', wide('Refugees', [62, 63, 65, 57], null), 'sum'],
  ['a name that says nothing', wide('Thing', [62, 63, 65, 57], null), 'none'],
  // The World holds many areas that the file has not.
  ['a count beside a larger World', wide('Refugees', [62, 63, 65, 57], 9000), 'sum'],
])(
  '%s decides whether areas are added up, and the import says so',
  async (_, text, kind) => {
    const { own, said } = await imported('thing.csv', text);
    expect(own.map(({ aggregation }) => aggregation.kind)).toEqual([kind]);
    expect(said).toContain('Taken for granted:');
    expect(said).toContain(kind === 'sum' ? 'areas are added up (' : 'areas are not added up (');
  },
  60_000,
);

test('a recipe says name, unit, direction and addition; then nothing is taken for granted', async () => {
  const { own, said, source } = await imported('value.csv', 'iso3,year,value\nKEN,2020,3\nUGA,2020,4\n', (made) => {
    const recipe = JSON.parse(made);
    return JSON.stringify({
      ...recipe,
      measures: { 2: { name: 'Safe places', unit: 'places', direction: 'up', adds: 'sum' } },
    });
  });
  expect(own).toHaveLength(1);
  expect(own[0]).toMatchObject({
    name: { en: 'Safe places' },
    unit: { label: { en: 'places' } },
    direction: 'up',
    aggregation: { kind: 'sum' },
  });
  expect(said).not.toContain('Taken for granted');
  expect(source?.recipe?.measures).toEqual({
    2: { name: 'Safe places', unit: 'places', direction: 'up', adds: 'sum' },
  });
}, 60_000);

test('a column called Value is judged by the name of its file', async () => {
  const { own } = await imported('life-expectancy.csv', 'iso3,year,value\nKEN,2020,62.9\nUGA,2020,64\n');
  expect(own[0]).toMatchObject({ aggregation: { kind: 'none' }, direction: 'up', unit: { label: { en: 'years' } } });
}, 60_000);
