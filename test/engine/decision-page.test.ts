import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/core/language';
import type { Engine } from '#shared/engine/port';
import { seriesOf } from '#shared/engine/series';
import { projectedValue } from '#shared/export/decision/projected-value';
import { EVERYWHERE, type Lever, type Scenario } from '#shared/projections/scenario';
import { projectScenario } from '#shared/projections/scenario-projection';
import type { Workbench } from '#shared/workbench/workbench';
import { openBundledEngine } from '../support/bundled-engine.ts';
import { madePage, runPage, scriptsOf } from '../support/decision-page.ts';
import { randomFrom } from '../support/random.ts';
import { freshWorkbench } from '../support/workbench.ts';

const INDICATOR = 'ctx-refugees';
const fresh = freshWorkbench();
const rate = (perYear: number): Lever => ({
  kind: 'rate',
  indicator: null,
  scope: EVERYWHERE,
  multiplier: 1,
  perYear,
  from: null,
  to: null,
});
const step = (percent: number): Lever => ({
  kind: 'step',
  indicator: null,
  scope: EVERYWHERE,
  percent,
  start: 2027,
  ramp: 2,
});
const scenario = (part: Partial<Scenario> = {}): Scenario => ({
  id: 's',
  name: 'Solutions at twice the pace',
  indicator: INDICATOR,
  area: 'KEN',
  horizon: 5,
  levers: [rate(-3), step(-10)],
  balance: null,
  ...part,
});
const workbench: Workbench = {
  ...fresh,
  benchmarks: [
    {
      id: 'b',
      name: 'Fewer than 600,000',
      kind: 'target',
      indicator: INDICATOR,
      scope: { kind: 'area', area: 'KEN' },
      target: 600_000,
      targetYear: 2030,
      baseYear: 2016,
      limit: null,
      source: 'test',
      sourceYear: null,
    },
  ],
};

let engine: Engine;
beforeAll(async () => {
  engine = await openBundledEngine(workbench);
}, 60_000);
afterAll(() => engine.close());

/** The middles of the scenario as the page's table shows them. */
const shown = (document: Document): readonly string[] =>
  [...document.querySelectorAll('#rows tr')].map((row) => row.querySelectorAll('td')[2]?.textContent ?? '');

/** What Jalon's own fan shows of levers in an area. */
async function fanOf(area: string): Promise<(levers: readonly Lever[]) => readonly string[]> {
  const { catalogue } = workbench;
  const areas = [...new Set([area, ...catalogue.areas.map(({ code }) => code)])];
  const all = await seriesOf(engine, { indicators: [INDICATOR], areas, years: workbench.lens.years }, catalogue);
  const totals = all.filter(({ dims }) => dims === '');
  const series = [...totals.filter((one) => one.area === area), ...totals.filter((one) => one.area !== area)];
  const unit = catalogue.framework.indicators.find(({ id }) => id === INDICATOR)!.unit;
  return (levers) => {
    const found = projectScenario('s', series, { catalogue, scenarios: [scenario({ levers, area })] });
    return (found?.scenario ?? found?.baseline)?.median.map((value) => projectedValue(value, unit, 'en')) ?? [];
  };
}

describe.each(['KEN', 'WLD'])('of %s', (area) => {
  test('twenty settings of its levers come to the figures of Jalon', async () => {
    const page = await runPage(await madePage(engine, workbench, scenario({ area })));
    const projected = await fanOf(area);
    const random = randomFrom(17);
    for (let round = 0; round < (area === 'WLD' ? 2 : 20); round++) {
      const [a, b] = [Math.round(random() * 150 - 50), Math.round(random() * 290 - 90)];
      page.set(0, 'perYear', String(a));
      page.set(1, 'percent', String(b));
      await page.settle();
      expect(shown(page.document)).toEqual(projected([rate(a), step(b)]));
    }
  });
});

test.each(LANGUAGES)('every kind of lever has its words in %s, and a reset leads back', async (language) => {
  const at = { indicator: null, scope: EVERYWHERE };
  const every: readonly Lever[] = [
    { ...at, kind: 'link', driver: 'ctx-asylum', elasticity: 40, lag: 1, source: '' },
    { ...at, ...rate(2), multiplier: 2, ranges: { perYear: [1, 3] } } as Lever,
    { ...at, kind: 'borrow', peers: null, statistic: 'percentile', percentile: 40, window: 10, from: null, to: null },
    step(5),
    { ...at, kind: 'shock', percent: 20, year: 2027, halfLife: 2 },
    {
      ...at,
      kind: 'flow',
      parts: [{ stage: 'planning', year: 2026, amount: 5000, delivery: 0.6 }],
      lag: 1,
      unitCost: 1,
      additionality: 0.5,
      lasting: true,
    },
    {
      ...at,
      kind: 'target',
      aim: { kind: 'value', value: 700_000 },
      year: 2030,
      start: null,
      shape: 'even',
      of: 'each',
    },
    { ...at, kind: 'limit', min: 0, max: null, monotone: 'no' },
  ];
  const page = await runPage(await madePage(engine, workbench, scenario({ levers: every }), language));
  expect(page.document.querySelectorAll('input[type=range]').length).toBe(10);
  const saved = page.document.getElementById('rows')?.textContent;
  // Switched off one after the other, back to the baseline.
  for (const lever of every.keys()) {
    page.set(every.length - 1 - lever, null, false);
    await page.settle();
    expect(page.document.querySelector('main')?.textContent).not.toMatch(/undefined|NaN|\[object|Infinity|\{\w+\}/);
  }
  expect(page.document.getElementById('rows')?.textContent).not.toBe(saved);
  page.press('reset');
  await page.settle();
  expect(page.document.getElementById('rows')?.textContent).toBe(saved);
});

test('a lever that is switched off changes nothing, and a reset leads back', async () => {
  const html = await madePage(engine, workbench, scenario());
  const page = await runPage(html);
  const before = [page.document.getElementById('title')?.textContent, ...shown(page.document)];
  page.set(1, null, false);
  await page.settle();
  expect(shown(page.document)).toEqual((await fanOf('KEN'))([rate(-3)]));
  expect(page.document.getElementById('says-1')?.textContent).toMatch(/Switched off/);
  page.set(0, null, false);
  await page.settle();
  expect(page.document.getElementById('title')?.textContent).toMatch(/^If past behaviour goes on/);
  page.press('reset');
  await page.settle();
  expect([page.document.getElementById('title')?.textContent, ...shown(page.document)]).toEqual(before);
});

test('what stands there before the script runs is what the script writes', async () => {
  const html = await madePage(engine, workbench, scenario());
  const { document } = await runPage(html);
  const title = document.getElementById('title')?.textContent ?? '-';
  expect(html).toContain(`>${title}</h1>`);
  expect(html).toContain(document.getElementById('rows')?.innerHTML ?? '-');
  expect(html).toContain(document.getElementById('goal')?.textContent ?? '-');
  expect(document.getElementById('goal')?.textContent).toMatch(/^Chance of reaching it: Not told/);
});

test.each(LANGUAGES)('in %s it runs one script, which its policy names, and asks for nothing', async (language) => {
  const html = await madePage(engine, workbench, scenario({ area: 'WLD' }), language);
  if (process.env.SHOTS) writeFileSync(`${process.env.SHOTS}/page-${language}.html`, html);
  const scripts = scriptsOf(html);
  expect(scripts.map(({ type }) => type)).toEqual(['application/json', '']);
  const hash = createHash('sha256')
    .update(scripts[1]?.text ?? '')
    .digest('base64');
  expect(html).toContain(`default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${hash}'`);
  expect(html).not.toMatch(/\son\w+=|javascript:|\b(?:src|href)="(?!data:)/);
  expect(html.length).toBeLessThan(1_500_000);
  expect(html.slice(0, html.indexOf('<script'))).not.toMatch(/undefined|NaN|\[object|Infinity|\{\w+\}/);
});

test('hostile names are inert in text, in attributes and in the data', async () => {
  const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'\u202e=1+1`;
  const { framework } = workbench.catalogue;
  const indicators = framework.indicators.map((one) =>
    one.id === INDICATOR ? { ...one, name: { en: hostile, fr: hostile } } : one,
  );
  const html = await madePage(
    engine,
    {
      ...workbench,
      catalogue: { ...workbench.catalogue, framework: { ...framework, indicators } },
      benchmarks: workbench.benchmarks.map((one) => ({ ...one, name: hostile })),
    },
    scenario({ name: hostile.repeat(100) }),
  );
  expect(scriptsOf(html)).toHaveLength(2);
  const { document } = await runPage(html);
  expect(document.querySelectorAll('img')).toHaveLength(0);
  expect(document.querySelector('.kicker')?.textContent).toContain('⟨U+202E⟩');
});
