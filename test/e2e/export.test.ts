import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { go, walkChart } from '../support/look.ts';
import { svgClashes } from '../support/svg-clashes.ts';
import { webPerTest } from '../support/web.ts';

const web = webPerTest(
  async (page) => {
    await page
      .getByText(/indicateurs? affichés?/)
      .first()
      .waitFor({ timeout: 60_000 });
    await go(page, 'Explorer');
    await page.getByRole('button', { name: 'Indicateur' }).click();
    await page.getByRole('option', { name: /Réfugiés accueillis$/i }).click();
    await page.locator('.js-plotly-plot .annotation', { hasText: 'Réfugiés accueillis' }).first().waitFor();
  },
  { language: 'fr', anew: 'document' },
);

async function openExport(): Promise<void> {
  const dialog = web.page.getByRole('dialog', { name: 'Exporter' });
  if (await dialog.isVisible()) return;
  await web.page.getByRole('button', { name: 'Exporter', exact: true }).click();
  await dialog.waitFor();
}

async function leaving(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await openExport();
  const download = web.page.waitForEvent('download');
  await web.page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function fill(label: string, text: string): Promise<void> {
  await openExport();
  await web.page.getByLabel(label).fill(text);
  await web.page.getByLabel(label).press('Tab');
}

test('as SVG of the width chosen, with source and note, and nothing from elsewhere', async () => {
  await fill('Largeur (mm)', '120');
  const { name, bytes } = await leaving('SVG');
  const svg = bytes.toString('utf8');
  expect(name).toMatch(/^[A-Za-z0-9-]+_[A-Za-z-]+(?:-and-\d+)?_\d{4}-\d{4}_line_120mm_fr\.svg$/);
  expect(svg).toContain('width="120mm"');
  expect(svg).toContain('Refugee Data Finder');
  expect(svg).toContain('Note');
  expect(svg).not.toMatch(/<script|<image|href="http/);
});

test('the picture cites its sources shortly, in full beside it, with no text on another, at any width', async () => {
  for (const width of ['60', '120', '240']) {
    await fill('Largeur (mm)', width);
    const svg = (await leaving('SVG')).bytes.toString('utf8');
    expect(svg.replaceAll(/<\/?tspan[^>]*>/g, ' ')).toMatch(
      /Source\s: HCR, +Refugee +Data +Finder, +version +2025\.12\.1, +CC +BY +4\.0/,
    );
    expect(svg).toMatch(/<desc[^>]*>[^<]*Sources et pertes à la lecture/);
    const shot = process.env.SHOTS ? `${process.env.SHOTS}/export-${width}.png` : null;
    expect(await svgClashes(web.page, svg, shot)).toEqual([]);
  }
});

test('as PNG of the width and resolution chosen', async () => {
  await fill('Largeur (mm)', '120');
  await fill('Résolution (ppp)', '200');
  const { bytes } = await leaving('PNG');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const width = bytes.readUInt32BE(16);
  expect(Math.abs(width - (120 / 25.4) * 200)).toBeLessThanOrEqual(2);
  expect(bytes.toString('utf8')).toMatch(/iTXtDescription\0{5}[\s\S]*Sources et pertes à la lecture/);
  if (process.env.SHOTS) writeFileSync(`${process.env.SHOTS}/export.png`, bytes);
  const physical = bytes.indexOf('pHYs');
  expect(Math.round(bytes.readUInt32BE(physical + 4) * 0.0254)).toBe(200);
});

test('as CSV with every digit, source and note', async () => {
  const { bytes } = await leaving('CSV');
  const text = bytes.toString('utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text).toMatch(/\r\n2024(?:;\d{5,8})+\r\n/);
  await web.page.getByRole('radio', { name: 'Virgules, point décimal' }).click();
  expect((await leaving('CSV')).bytes.toString('utf8')).toMatch(/\r\n2024(?:,\d{5,8})+\r\n/);
  expect(text).toContain('Refugee Data Finder');
});

test('the chart is walked by arrow keys, and its table holds the number that is read out', async () => {
  const { page } = web;
  await walkChart(page, 'End');
  const cursor = page.locator('.chart-cursor text', { hasText: /^2025: / });
  const read = (await cursor.textContent()) ?? '';
  const value = /^2025: ([\d\s]+)/.exec(read)?.[1] ?? 'nothing';
  await page.getByRole('button', { name: 'Afficher le tableau' }).click();
  expect((await page.getByRole('row', { name: /^2025/ }).innerText()).replaceAll(/\s/g, '')).toContain(
    value.replaceAll(/\s/g, ''),
  );
});
