import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Framework, FrameworkNode } from '#shared/framework/framework';
import { countsUnder, frameworkOutline, indicatorsUnder } from '#shared/framework/outline';
import { apply } from '#shared/workbench/commands';
import { freshWorkbench } from '../../support/workbench.ts';

const start = freshWorkbench();
const framework = (nodes: readonly FrameworkNode[]): Framework => ({ ...start.catalogue.framework, nodes });
const node = (id: string, parent: string | null): FrameworkNode => ({
  id,
  parent,
  kind: 'outcome',
  code: id,
  name: { en: id, fr: id },
});
const ids = (nodes: readonly FrameworkNode[]) =>
  frameworkOutline(framework(nodes)).map((row) => [row.node.id, row.depth]);

test('each node comes before those below it, whatever the order of the list', () => {
  expect(ids([node('b1', 'b'), node('a', null), node('b', null), node('b1x', 'b1'), node('a1', 'a')])).toEqual([
    ['a', 0],
    ['a1', 1],
    ['b', 0],
    ['b1', 1],
    ['b1x', 2],
  ]);
});

test('a node counts the indicators of all nodes below it', () => {
  const counts = countsUnder(start.catalogue.framework);
  const { nodes, indicators } = start.catalogue.framework;
  const objective = nodes.find(({ kind }) => kind === 'objective');
  const under = indicators.filter(({ code }) => code.startsWith(`${objective?.code}.`));
  expect(under.length).toBeGreaterThan(1);
  expect(counts.get(objective?.id ?? '')).toBe(under.length);
  const [indicator] = indicators;
  if (!indicator) throw new Error('no indicator');
  const looped = { ...framework([node('a', 'b'), node('b', 'a')]), indicators: [{ ...indicator, parent: 'a' }] };
  expect([...countsUnder(looped)]).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});

test('every node comes out once, also with parents that are not there or below themselves', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ id, parent: fc.option(fc.oneof(id, fc.constant('gone'))) }), {
        selector: (one) => one.id,
      }),
      (made) => {
        const nodes = made.map((one) => node(one.id, one.parent));
        expect(
          ids(nodes)
            .map(([one]) => one)
            .sort(),
        ).toEqual(nodes.map((one) => one.id).sort());
      },
    ),
  );
});

test('a node moved up stands before its neighbour with all below it, and moved down again as it was', () => {
  const before = frameworkOutline(start.catalogue.framework).map((row) => row.node.id);
  const row = frameworkOutline(start.catalogue.framework).find((one) => one.node.id === 'objective-2');
  if (!row || row.up === null) throw new Error('the second objective has one before it');
  const moved = apply(start, { type: 'node/put', item: row.node, at: row.up }).next;
  const rows = frameworkOutline(moved.catalogue.framework);
  expect(rows[0]?.node.id).toBe('objective-2');
  expect(rows[0]?.up).toBeNull();
  expect(rows.map((one) => one.node.id).indexOf('outcome-2.1')).toBe(1);
  const back = apply(moved, { type: 'node/put', item: row.node, at: rows[0]?.down ?? -1 }).next;
  expect(frameworkOutline(back.catalogue.framework).map((one) => one.node.id)).toEqual(before);
});

test('indicators stand under their node in their own order, those without one apart', () => {
  const under = (id: string | null) => indicatorsUnder(start.catalogue.framework, id);
  expect(under('outcome-1.1').map(({ indicator }) => indicator.id)).toEqual(['gcr-1.1.1', 'gcr-1.1.2']);
  expect(under(null).map(({ indicator }) => indicator.id)).toEqual(['gcr-2022-16']);
  const [first] = under('outcome-1.1');
  if (!first || first.down === null) throw new Error('the first indicator has one after it');
  const moved = apply(start, { type: 'indicator/put', item: first.indicator, at: first.down }).next;
  expect(indicatorsUnder(moved.catalogue.framework, 'outcome-1.1').map(({ indicator }) => indicator.id)).toEqual([
    'gcr-1.1.2',
    'gcr-1.1.1',
  ]);
});
