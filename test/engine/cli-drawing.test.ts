import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import { drawnPng, drawnSvg } from '../../electron/cli/drawing/picture.ts';
import { type Drawing, openDrawing } from '../../electron/cli/drawing/plotly.ts';
import { CHART_SAMPLES } from '../support/chart-samples.ts';
import { differences, goldenText, normalisedSvg, withoutLetterWidths } from '../support/golden.ts';

const golden = resolve(import.meta.dirname, '../golden');
const size = { widthMm: 180, heightMm: 110 };

let drawing: Drawing;
beforeAll(async () => {
  drawing = await openDrawing();
});
afterAll(() => drawing?.close());

const CASES = CHART_SAMPLES.flatMap((sample) =>
  LANGUAGES.map((language) => ({ name: `${sample.name}-${language}-light`, sample, language })),
);

test.each(CASES)('$name is drawn without a window as a window draws it', async ({ name, sample, language }) => {
  const request = {
    kind: sample.kind,
    data: sample.dataIn(language),
    t: translator(language),
    theme: 'light' as const,
    size,
  };
  const actual = normalisedSvg(await drawnSvg(request, drawing));
  const expected = goldenText(resolve(golden, `${name}.svg`), actual);
  // Letters are measured without kerning here: texts may begin half a pixel further, and the legend is as wide as they are.
  const compared = (svg: string) =>
    withoutLetterWidths(svg).replaceAll(/(<rect height="\d+") width="\d+"( x="0" y="0"\/>)/g, '$1$2');
  expect(differences(compared(expected), compared(actual))).toEqual([]);
});

test('the same chart is the same bytes, as SVG and as PNG', async () => {
  const [sample] = CHART_SAMPLES;
  const request = {
    kind: sample!.kind,
    data: sample!.dataIn('en'),
    t: translator('en'),
    theme: 'light' as const,
    size,
  };
  expect(await drawnSvg(request, drawing)).toBe(await drawnSvg(request, drawing));
  const [one, other] = [await drawnPng(request, 150, drawing), await drawnPng(request, 150, drawing)];
  expect(one).toEqual(other);
  expect(new DataView(one.buffer, one.byteOffset).getUint32(16)).toBe(Math.round((680 * 150) / 96));
});
