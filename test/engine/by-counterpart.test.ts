import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartOf, chartRequest } from '#shared/charts/from-spec';
import { dimensionsOf } from '#shared/engine/dimensions';
import type { Engine } from '#shared/engine/port';
import { createMembership, refreshObservationView, seriesOf } from '#shared/engine/series';
import { sql } from '#shared/engine/sql';
import { traceOf } from '#shared/engine/trace';
import type { Indicator } from '#shared/framework/framework';
import { translator } from '#shared/i18n/translator';
import { numberColumn } from '#shared/tables/decode';
import { newChart } from '#shared/workbench/drafts';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { takeIn } from '../support/intake.ts';
import { noSharedData, sharedData } from '../support/shared-data.ts';
import { freshWorkbench } from '../support/workbench.ts';

const fresh = freshWorkbench();
const en = translator('en');
let engine: Engine;
let hosted: Indicator | undefined;

describe.skipIf(noSharedData())('refugees in Uganda by origin, as the publisher has them', () => {
  beforeAll(async () => {
    engine = await openNodeEngine();
    const bytes = new Uint8Array(readFileSync(sharedData('unhcr/population.csv')));
    const { indicators } = await takeIn(engine, 'population.csv', bytes);
    hosted = indicators.find(({ name }) => /^refugees$/i.test(name.en));
    await createMembership(engine, fresh.catalogue.groups);
    await refreshObservationView(engine, ['obs_file']);
  }, 120_000);
  afterAll(() => engine?.close());

  const known = () => {
    const { framework } = fresh.catalogue;
    const own = { ...framework, indicators: [...framework.indicators, ...(hosted ? [hosted] : [])] };
    return { ...fresh, catalogue: { ...fresh.catalogue, framework: own } };
  };
  const spec = (areas: readonly string[]) => ({
    ...newChart(hosted?.id ?? '', areas),
    kind: 'stacked-area' as const,
    by: 'counterpart',
    years: [2015, 2024] as const,
  });
  const chartIn = async (areas: readonly string[]) => {
    const workbench = known();
    const series = await seriesOf(engine, chartRequest(spec(areas), workbench), workbench.catalogue);
    return chartOf(spec(areas), { series }, workbench, new Map(), en);
  };

  test('origins can be chosen', async () => {
    const [first] = await dimensionsOf(engine, hosted?.id ?? '');
    expect(first?.id).toBe('counterpart');
    expect(first?.parts).toBeGreaterThan(150);
  });

  test('the largest are named, the rest is added up, and all add up to the total', async () => {
    const data = await chartIn(['UGA']);
    expect(data.series).toHaveLength(13);
    expect(data.series[0]).toMatchObject({ name: 'South Sudan', area: 'UGA', dims: 'counterpart=SSD' });
    expect(data.series.at(-1)?.name).toMatch(/^Other \(\d+\)$/);
    const of2024 = data.series.reduce((sum, { x, y }) => sum + (y[x.indexOf(2024)] ?? 0), 0);
    const [total] = numberColumn(
      await engine.query(
        sql`SELECT sum(value)::DOUBLE AS n FROM observation WHERE indicator = ${hosted?.id ?? ''} AND area = 'UGA' AND year = 2024`,
      ),
      'n',
    );
    expect(total).toBeGreaterThan(1e6);
    expect(of2024).toBe(total);
    expect(`${data.title} ${data.subtitle}`).toContain('Uganda');
  });

  test('a number of one origin leads to its row', async () => {
    const request = { indicator: hosted?.id ?? '', area: 'UGA', year: 2024, dims: 'counterpart=SSD' };
    const { rows } = await traceOf(engine, request, known().catalogue);
    const data = await chartIn(['UGA']);
    const [first] = data.series;
    expect(rows.map(({ value }) => value)).toEqual([first?.y[first.x.indexOf(2024)]]);
  });

  test('of a group the origins of all its members are added up', async () => {
    const members = fresh.catalogue.groups.find(({ code }) => code === 'EAC')?.members ?? ['UGA', 'KEN'];
    const group =
      fresh.catalogue.groups.find((one) => one.code === 'EAC') ??
      fresh.catalogue.groups.find((one) => one.members.includes('UGA'));
    const data = await chartIn([group?.code ?? '']);
    const [first] = data.series;
    const code = first?.dims?.split('=')[1] ?? '';
    const [sum] = numberColumn(
      await engine.query(
        sql`SELECT sum(value)::DOUBLE AS n FROM observation WHERE indicator = ${hosted?.id ?? ''} AND area IN (${group?.members ?? members}) AND counterpart = ${code} AND year = 2024`,
      ),
      'n',
    );
    expect(first?.y[first.x.indexOf(2024)]).toBe(sum);
  });
});
