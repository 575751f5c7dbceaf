import { expect, test } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import { type NetworkNode, networkChart } from '#shared/charts/network/network-chart';
import { chart } from './sample.ts';

const node = (name: string, size: number): NetworkNode => ({ name, size, partners: 2, slot: 0 });

test('every dot of thirty has its name, the large one with few partners too', () => {
  const names = Array.from({ length: 30 }, (_, at) => (at === 25 ? 'Private donors of all countries' : `Donor ${at}`));
  const nodes = names.map((name, at) => node(name, at === 25 ? 900 : 30 - at));
  const ties = names.flatMap((_, at) => [
    ...(at > 0 ? [{ from: 0, to: at, weight: 1 }] : []),
    ...(at > 2 ? [{ from: 1 + (at % 2), to: at, weight: 2 }] : []),
  ]);
  const figure = figureOf({ kind: networkChart({ nodes, ties }) }, chart([]), {
    language: 'en',
    theme: 'light',
    size: { width: 1000, height: 600 },
  });
  const annotations = figure.layout.annotations as readonly { readonly text: string }[];
  const said = new Set(annotations.map(({ text }) => text.replaceAll('<br>', ' ')));
  expect(names.filter((name) => !said.has(name))).toEqual([]);
});
