import { expect, test } from 'vitest';
import { frameText } from '#shared/charts/frame-text';
import type { ChartPalette } from '#shared/charts/palette';
import { chart } from './sample.ts';

const textsOf = (width: number, height: number, texts: Parameters<typeof chart>[1]): string =>
  JSON.stringify(
    frameText(chart([], texts), { language: 'en', size: { width, height }, theme: 'light' }, []).annotations(
      { l: 40, t: 80 },
      20,
      { ink: '#000', inkSoft: '#555' } as ChartPalette,
    ),
  ).replaceAll('<br>', ' ');

test('the number at the end of a title is not cut off in a narrow picture', () => {
  const title =
    'Number of refugees who arrived on resettlement, by country of resettlement, World: 81.8K in 2030 if nothing changes';
  expect(textsOf(296, 300, { title })).toContain('81.8K in 2030 if nothing changes');
});

test('a note takes the lines that a short source leaves', () => {
  const note = `${'Counted where people were resettled, not where they came from. '.repeat(8)}No skill.`;
  expect(textsOf(700, 300, { note, source: 'UNHCR' })).toContain('No skill.');
  expect(textsOf(700, 300, { note, source: 'UNHCR, '.repeat(90) })).not.toContain('No skill.');
});
