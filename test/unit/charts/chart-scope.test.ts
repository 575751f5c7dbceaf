import { expect, it } from 'vitest';
import { followsLens, keeping, underLens } from '#shared/charts/chart-scope';
import { WHOLE_LENS } from '#shared/framework/lens';
import { newChart } from '#shared/workbench/drafts';
import { freshWorkbench } from '../../support/workbench.ts';

const { catalogue } = freshWorkbench();
const region = catalogue.groups.find(({ kind }) => kind === 'bureau')?.code ?? '';
const lens = { ...WHOLE_LENS, group: region, years: [1990, 2025] as const };
const later = { ...WHOLE_LENS, years: [1990, 2015] as const };

it.each([
  ['areas and years of the lens', {}, [region], [1990, 2025]],
  ['its own areas', { areas: ['KEN'] }, ['KEN'], [1990, 2025]],
  ['its own years', { years: [2000, 2010] as const }, [region], [2000, 2010]],
])('a chart kept shows the same under another lens: %s', (_, own, areas, years) => {
  const chart = { ...newChart('ctx-refugees'), ...own };
  expect(followsLens(chart)).toBe(true);
  const kept = keeping(chart, catalogue, lens, 2025);
  expect(followsLens(kept)).toBe(false);
  expect(underLens(kept, catalogue, later)).toEqual({ ...chart, areas, years });
});

it('without years in the lens a chart kept ends where its data ended', () => {
  expect(keeping(newChart('ctx-refugees'), catalogue, WHOLE_LENS, 2024).years).toEqual([1900, 2024]);
});

it('kinds that compare many show every inhabited country under the lens, unless parts of one area are the series', () => {
  const members = new Set(catalogue.groups.find(({ code }) => code === region)?.members ?? []);
  const ranked = { ...newChart('ctx-refugees'), kind: 'ranked-bar' as const };
  expect(new Set(underLens(ranked, catalogue, lens).areas)).toEqual(members);
  expect(underLens(ranked, catalogue, WHOLE_LENS).areas).not.toContain('ATA');
  expect(underLens({ ...ranked, areas: ['KEN'] }, catalogue, lens).areas).toEqual(['KEN']);
  expect(underLens({ ...ranked, by: 'counterpart' }, catalogue, lens).areas).toEqual([region]);
});
