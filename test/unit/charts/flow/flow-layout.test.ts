import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowGraph, REST } from '#shared/charts/flow/flow-graph';
import { flowLayout } from '#shared/charts/flow/flow-layout';
import { flowColumnReader } from '#shared/pledges/flow-columns';
import { CONTRIBUTIONS, PLEDGE_STAGES } from '#shared/pledges/pledge';
import { stageFlow } from '#shared/pledges/stage-flow';
import { pledgeWith } from '../../../support/pledges.ts';

const read = flowColumnReader([]);
const names = {
  columnName: (dimension: string) => dimension,
  categoryName: (_: string, category: string) => category,
  restName: (count: number) => `${count} others`,
};
const room = { left: 0, top: 10, width: 800, height: 400, node: 12, gap: 8 };

const pledges = fc.array(
  fc.record({
    entity: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    contributions: fc.uniqueArray(fc.constantFrom(...CONTRIBUTIONS)),
    stage: fc.constantFrom(...PLEDGE_STAGES),
    amountUsd: fc.option(fc.integer({ min: 0, max: 1000 })),
  }),
  { minLength: 1, maxLength: 40 },
);

test('what enters a node leaves it, the rest is one node, and no two nodes of a column lie on each other', () => {
  fc.assert(
    fc.property(pledges, fc.boolean(), (stated, isMoney) => {
      const flow = stageFlow(stated.map(pledgeWith), ['entity', 'contribution', 'stage'] as const, {
        categoriesIn: read,
        weightOf: ({ amountUsd }) => (isMoney ? (amountUsd ?? 0) : 1),
      });
      const graph = flowGraph(flow, ['entity', 'contribution', 'stage'], 3, names);
      for (const [column, { nodes }] of graph.columns.entries()) {
        expect(nodes.length).toBeLessThanOrEqual(4);
        expect(nodes.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(flow.weight, 6);
        for (const [at, { weight }] of nodes.entries()) {
          const sum = (ends: 'from' | 'to', of: number) =>
            graph.links
              .filter((link) => link.column === of && link[ends] === at)
              .reduce((total, link) => total + link.weight, 0);
          if (column < 2) expect(sum('from', column)).toBeCloseTo(weight, 6);
          if (column > 0) expect(sum('to', column - 1)).toBeCloseTo(weight, 6);
        }
      }
      const { boxes, bands } = flowLayout(graph, room);
      for (const column of boxes)
        column.forEach((box, at) => {
          expect(box.top).toBeGreaterThanOrEqual(room.top - 1e-6);
          expect(box.top + box.height).toBeLessThanOrEqual(room.top + room.height + 1e-6);
          const before = column[at - 1];
          if (before) expect(box.top).toBeGreaterThanOrEqual(before.top + before.height - 1e-6);
        });
      for (const { link, fromTop, toTop, height } of bands) {
        const [start, end] = [boxes[link.column]![link.from]!, boxes[link.column + 1]![link.to]!];
        expect(fromTop).toBeGreaterThanOrEqual(start.top - 1e-6);
        expect(fromTop + height).toBeLessThanOrEqual(start.top + start.height + 1e-6);
        expect(toTop + height).toBeLessThanOrEqual(end.top + end.height + 1e-6);
      }
    }),
  );
});

test('of seven entities three stay when four nodes are drawn, and the fourth is the rest', () => {
  const all = ['a', 'a', 'b', 'b', 'c', 'd', 'e', 'f', 'g'].map((entity) => pledgeWith({ entity }));
  const graph = flowGraph(stageFlow(all, ['entity', 'stage']), ['entity', 'stage'], 4, names);
  expect(graph.columns[0]!.nodes.map(({ key, name, weight }) => [key, name, weight])).toEqual([
    ['a', 'a', 2],
    ['b', 'b', 2],
    ['c', 'c', 1],
    [REST, '4 others', 4],
  ]);
});

test('where names stand beside the nodes each has the room of its own, in the picture, and heights still follow weights', () => {
  const column = fc.array(
    fc.record({ weight: fc.integer({ min: 1, max: 1_000_000 }), lines: fc.integer({ min: 1, max: 3 }) }),
    {
      minLength: 1,
      maxLength: 9,
    },
  );
  fc.assert(
    fc.property(fc.array(column, { minLength: 2, maxLength: 4 }), (drawn) => {
      const columns = drawn.map((nodes, at) => ({
        name: String(at),
        nodes: nodes.map(({ weight }, node) => ({ key: String(node), name: '', weight, slot: node })),
      }));
      const beside = drawn.map((nodes) => nodes.map(({ lines }) => 13 * lines));
      const { boxes, scale } = flowLayout({ columns, links: [] }, { ...room, height: 440, beside });
      expect(scale).toBeGreaterThan(0);
      for (const [at, own] of boxes.entries()) {
        const middles = own.map(({ top, height }) => top + height / 2);
        for (const [node, middle] of middles.entries()) {
          const half = beside[at]![node]! / 2;
          expect(own[node]!.height).toBeCloseTo(drawn[at]![node]!.weight * scale, 6);
          expect(middle - half).toBeGreaterThanOrEqual(room.top - 1e-3);
          expect(middle + half).toBeLessThanOrEqual(room.top + 440 + 1e-3);
          if (node > 0) expect(middle - half).toBeGreaterThanOrEqual(middles[node - 1]! + beside[at]![node - 1]! / 2);
        }
      }
    }),
  );
});
