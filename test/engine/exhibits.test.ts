import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import { tableCellText } from '#shared/charts/twin';
import { LANGUAGES } from '#shared/core/language';
import type { Engine } from '#shared/engine/port';
import { besidePublished } from '#shared/engine/published';
import { translator } from '#shared/i18n/translator';
import { viewExhibit } from '#shared/report/exhibits/view-exhibit';
import { drawnPng } from '../../electron/cli/drawing/picture.ts';
import { type Drawing, openDrawing } from '../../electron/cli/drawing/plotly.ts';
import { openBundledEngine } from '../support/bundled-engine.ts';
import { EXHIBIT_REGISTERS, EXHIBIT_WORKBENCH } from '../support/exhibit-context.ts';
import { EXHIBIT_SAMPLES } from '../support/exhibit-samples.ts';

/** A folder for pictures of all that is drawn. */
const { SHOTS } = process.env;
let drawing: Drawing | null = null;
let engine: Engine;
beforeAll(async () => {
  if (SHOTS) drawing = await openDrawing();
  engine = await openBundledEngine(EXHIBIT_WORKBENCH);
}, 60_000);
afterAll(async () => {
  await drawing?.close();
  await engine.close();
});

/** What stands where a value was not found or a key has no words. */
const BROKEN = /undefined|NaN|\[object|Infinity|\{\w+\}|null/;

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(EXHIBIT_SAMPLES.map((source, place) => [JSON.stringify(source).slice(0, 90), source, place] as const))(
    '%s says something, as a picture and as a table',
    async (_, source, place) => {
      const t = translator(language);
      const known = await besidePublished(engine, EXHIBIT_WORKBENCH);
      const found = await viewExhibit(source, null, {
        engine,
        workbench: EXHIBIT_WORKBENCH,
        known,
        t,
        ...EXHIBIT_REGISTERS,
      });
      if (!found) throw new Error('nothing is shown');
      const { title, subtitle, figure, table, source: from, note, warnings } = found;
      const isInvented = 'register' in source && source.register === 'example';
      expect(warnings.includes(t('pledges.picture.invented'))).toBe(isInvented);
      if (isInvented) expect(subtitle).toContain(t('pledges.picture.invented'));
      expect(title).not.toBe('');
      expect(from).not.toBe('');
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      const cells = table.rows.flatMap((row) =>
        row.map((cell, at) => tableCellText(cell, table.columns[at]!, table, t)),
      );
      const texts = [title, subtitle, note ?? '', from, ...table.columns.map(({ label }) => label), ...cells];
      expect(texts.filter((text) => BROKEN.test(text))).toEqual([]);
      if (!figure) return;
      if (drawing && SHOTS) {
        const size = { widthMm: 160, heightMm: 100 };
        const png = await drawnPng({ ...figure, t, theme: 'light', size }, 110, drawing);
        writeFileSync(join(SHOTS, `${place}-${source.of}-${language}.png`), png);
      }
      for (const theme of ['light', 'dark'] as const) {
        const drawn = figureOf(figure, figure.data, {
          language,
          theme,
          size: { width: 605, height: 380 },
          grows: true,
        });
        expect(JSON.stringify([drawn.data, drawn.layout])).not.toMatch(/undefined|NaN|Infinity/);
      }
    },
    60_000,
  );
});
