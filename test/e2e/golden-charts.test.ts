import { resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/core/language';
import { workerBuild } from '../../vite.web.config.ts';
import type { GoldenPage, GoldenRequest } from '../golden/page/page.ts';
import { CHART_SAMPLES } from '../support/chart-samples.ts';
import { differences, goldenText, normalisedSvg, withoutLetterWidths } from '../support/golden.ts';
import { svgClashes } from '../support/svg-clashes.ts';
import { openWeb, type Web } from '../support/web.ts';

const folder = resolve(import.meta.dirname, '../golden');
const built = resolve(import.meta.dirname, '../../out/golden');
const SIZE = { widthMm: 180, heightMm: 110 };

let web: Web;
let hasSameLetters: boolean;
beforeAll(async () => {
  await build({
    root: resolve(folder, 'page'),
    base: './',
    logLevel: 'error',
    publicDir: resolve(import.meta.dirname, '../../renderer/public'),
    define: { global: 'globalThis' },
    worker: workerBuild,
    build: { outDir: built, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  web = await openWeb('en', built);
  await web.page.waitForFunction(() => 'svgOf' in globalThis);
  const widths = await letterWidths();
  hasSameLetters = goldenText(resolve(folder, 'letter-widths.txt'), widths) === widths;
  if (!hasSameLetters)
    console.log('The fonts here are not those of the golden files: places of texts are not compared.');
}, 120_000);
afterAll(() => web?.close());

/** How wide the fonts of this machine make the letters of a figure. */
const letterWidths = (): Promise<string> =>
  web.page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = '100px Arimo, Arial, "Liberation Sans", Helvetica, sans-serif';
    return `${['Refugees 0123', 'Réfugiés à l’école', '1 234 567 – 89,5 %'].map((text) => context.measureText(text).width.toFixed(1)).join('\n')}\n`;
  });

const svgOf = (request: GoldenRequest): Promise<string> =>
  web.page.evaluate((asked) => (globalThis as unknown as GoldenPage).svgOf(asked), request);

const CASES = CHART_SAMPLES.flatMap((sample) =>
  LANGUAGES.flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => ({
      name: `${sample.name}-${language}-${theme}`,
      request: { kind: sample.kind, data: sample.dataIn(language), language, theme, size: SIZE },
    })),
  ),
);

test.each(CASES)('$name is exported as its golden file has it', async ({ name, request }) => {
  const svg = await svgOf(request);
  const actual = normalisedSvg(svg);
  const compared = hasSameLetters ? (text: string) => text : withoutLetterWidths;
  const shot = process.env.SHOTS ? resolve(process.env.SHOTS, `golden-${name}.png`) : null;
  expect(await svgClashes(web.page, svg, shot)).toEqual([]);
  const found = differences(compared(goldenText(resolve(folder, `${name}.svg`), actual)), compared(actual));
  if (found.length > 0) console.log([name, ...found].join('\n'));
  expect(found).toEqual([]);
});

test('nothing was asked of an address elsewhere, and nothing broke', () => {
  expect([web.foreign, web.errors]).toEqual([[], []]);
});
