import { expect, test } from 'vitest';
import { newWorkbench } from '#shared/workbench/new-workbench';
import { parseWorkbench } from '#shared/workbench/schema';
import { freshWorkbench } from '../../support/workbench.ts';

test('publishers of a file made when their words stood in one language say the same in both', () => {
  const bench = freshWorkbench();
  const publishers = bench.publishers.map((one) => ({
    ...one,
    title: one.title.en,
    publisher: one.publisher.en,
    licence: one.licence.en,
  }));
  const parsed = parseWorkbench(JSON.parse(JSON.stringify({ ...bench, publishers })));
  if (!parsed.ok) throw new Error(parsed.error.code);
  expect(parsed.value.publishers[0]?.publisher).toEqual({ en: 'UNHCR', fr: 'UNHCR' });
});

test('a workbench begun in French names publishers and licences in French', () => {
  const { catalogue, publishers } = freshWorkbench();
  const bundled = { catalogue, publishers, targets: [] };
  const [source] = newWorkbench({ id: 'w', title: 'T', language: 'fr', bundled }).sources;
  expect(source?.name).toBe(catalogue.framework.name.fr);
  expect(source?.attribution).toMatch(/^HCR/);
});
