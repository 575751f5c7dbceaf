import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { draftRegister } from '#shared/pledges/reading/pledge-draft';
import { withRole } from '#shared/pledges/reading/pledge-recipe';
import { replayRegister } from '#shared/pledges/reading/replay-register';
import { pledgeOfRow, rowOfPledge } from '#shared/pledges/rows';
import { parsePledgeRecipe } from '#shared/workbench/pledge-recipe-schema';
import { DASHBOARD, MINISTRY, REVIEWED_LIST, readAs } from '../../../support/pledge-registers.ts';
import { freshWorkbench } from '../../../support/workbench.ts';

const { catalogue } = freshWorkbench();
const draftOf = (csv: string) => unwrap(draftRegister({ path: '', bytes: new TextEncoder().encode(csv) }, catalogue));

/** A register with its columns in another order. */
const inOrder = (csv: string, order: readonly number[], delimiter: string): string =>
  Papa.unparse(
    Papa.parse<string[]>(csv.trim(), { delimiter }).data.map((row) => order.map((at) => row[at] ?? '')),
    { delimiter, newline: '\n' },
  );

describe.each([
  ['dashboard', DASHBOARD, ','],
  ['ministry', MINISTRY, ';'],
  ['reviewed list', REVIEWED_LIST, ','],
])('%s', (_, csv, delimiter) => {
  const width = draftOf(csv).columns.length;
  test('comes back as meant in any order of columns', async () => {
    const { pledges: expected } = await readAs(csv);
    const orders = fc.shuffledSubarray(
      Array.from({ length: width }, (_, at) => at),
      { minLength: width },
    );
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const { pledges } = await readAs(inOrder(csv, order, delimiter));
        expect(pledges).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
  test('its recipe is a file, and reads the next edition with the columns in reverse', async () => {
    const recipe = { ...draftOf(csv), stages: { Abandonné: 'left_out' as const, Withdrawn: 'left_out' as const } };
    const kept = unwrap(parsePledgeRecipe(JSON.parse(JSON.stringify(recipe))));
    const turned = inOrder(
      csv,
      Array.from({ length: width }, (_, at) => width - 1 - at),
      delimiter,
    );
    const { recipe: again } = replayRegister(kept, draftOf(turned));
    expect((await readAs(turned, again)).pledges).toEqual((await readAs(csv, recipe)).pledges);
  });
  test('is stored as rows and read back', async () => {
    const { pledges } = await readAs(csv);
    const blank = (value: unknown) => value === '' || value === null || (Array.isArray(value) && value.length === 0);
    const lean = (one: object) => Object.fromEntries(Object.entries(one).filter(([, value]) => !blank(value)));
    expect(pledges.map((one) => lean(pledgeOfRow(rowOfPledge(one))))).toEqual(pledges.map(lean));
  });
});

test('differences from the file of the recipe are told', () => {
  const recipe = draftOf('Pledge ID,Title,Entity,Stage\nP-1,x,Kenya,Planned\nP-2,y,Chad,Planned\n');
  const next = draftOf('pledge id,Entity,Stage,Colour\nP-1,Kenya,Planned,red\nP-2,Chad,Planned,blue\n');
  const { differences, recipe: again } = replayRegister(recipe, next);
  expect(differences.map(({ kind, column }) => `${kind} ${column.label}`)).toEqual([
    'gone Title',
    'moved pledge id',
    'moved Entity',
    'moved Stage',
    'new Colour',
  ]);
  expect(again.columns.map(({ role }) => role)).toEqual(['id', 'entity', 'stage', 'ignore']);
});

test('a role said by hand is taken from the column that had it', () => {
  const recipe = withRole(draftOf(REVIEWED_LIST), 4, 'stage');
  expect(recipe.columns.map(({ role, reason }) => `${role} ${reason}`)).toEqual([
    'entity only-country',
    'title name',
    'forum name',
    'ignore taken',
    'stage by-hand',
    'start name',
    'end name',
  ]);
});
