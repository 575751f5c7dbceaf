import { expect, test } from 'vitest';
import { forAreas } from '#shared/report/templates/for-areas';
import { countryPage, onePageBrief } from '#shared/report/templates/pages';
import type { ReportBlock } from '#shared/workbench/report';
import { chartBlock, paragraph, referenceTo, textBlock, valueInline } from '../../support/report-blocks.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const workbench = freshWorkbench();
const { catalogue } = workbench;
const counter = () => {
  let count = 0;
  return () => `n${count++}`;
};

test('sixty countries are sixty pages, each about its own', () => {
  const page = countryPage(workbench, 'KEN', { id: counter(), has: () => true, years: () => 9 });
  const areas = catalogue.areas.slice(0, 60).map(({ code }) => code);
  const made = forAreas(page, 'KEN', areas, catalogue, counter());
  expect(made.filter(({ kind }) => kind === 'page-break')).toHaveLength(59);
  expect(made.flatMap((block) => (block.kind === 'country' ? [block.area] : []))).toEqual(areas);
  expect(made.flatMap((block) => (block.kind === 'heading' ? [block.text.fr] : []))).toEqual(
    catalogue.areas.slice(0, 60).map(({ name }) => name.fr),
  );
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
  if (!areas.includes('KEN')) expect(JSON.stringify(made)).not.toContain('"KEN"');
});

test('a brief says which area it is of, begins with whom it hosts, and is of another one where that is put in its place', () => {
  const brief = onePageBrief(workbench, 'KEN', { id: counter(), has: () => true, years: () => 9 });
  const headings = (blocks: readonly ReportBlock[]) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings(brief)).toEqual([{ en: 'Kenya: in brief', fr: 'Kenya\u00a0: en bref' }]);
  expect(headings(forAreas(brief, 'KEN', ['UGA'], catalogue, counter()))).toEqual([
    { en: 'Uganda: in brief', fr: 'Ouganda\u00a0: en bref' },
  ]);
  const figure = brief.find(({ kind }) => kind === 'exhibit');
  expect(figure).toMatchObject({ source: { chart: { indicators: ['ctx-refugees-oip'] } } });
});

test('in a list of values the unit stands once: not where the name or the value says it', () => {
  const page = countryPage(workbench, 'KEN', { id: counter(), has: () => true, years: () => 9 });
  const told = JSON.stringify(page);
  expect(told).toContain('C.7 Réfugiés pour 1\u00a0000 habitants\u00a0: ');
  expect(told).toContain('C.1 Refugees hosted (persons): ');
  expect(told).not.toContain('(%)');
});

test('values, charts, placeholders and references follow', () => {
  const blocks: readonly ReportBlock[] = [
    textBlock('t', paragraph('In {{area}}: ', valueInline({ area: 'KEN', seen: 3 }), referenceTo('f'))),
    chartBlock('f', { areas: ['KEN', 'WLD'] }),
  ];
  const [text, chart] = forAreas(blocks, 'KEN', ['UGA'], catalogue, counter());
  expect(JSON.stringify(text)).toContain('In Uganda: ');
  expect(JSON.stringify(text)).toContain('"area":"UGA"');
  expect(JSON.stringify(text)).toContain(`"block":"${chart?.id}"`);
  expect(chart).toMatchObject({ source: { chart: { areas: ['UGA', 'WLD'] } } });
});
