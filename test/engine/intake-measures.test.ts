import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { bytesOf, observed, takeIn } from '../support/intake.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

const take = (text: string, change?: Parameters<typeof takeIn>[3]) => takeIn(engine, 'file.csv', bytesOf(text), change);

describe('bounds are noted beside their value', () => {
  const text = 'iso3,year,rate,rate_low,rate_high,unit_mult\nKEN,2019,5,4.5,6,3\nUGA,2019,7,,,3\n';

  test('in the unit of the value, and are no indicators', async () => {
    const { indicators } = await take(text);
    expect(indicators).toHaveLength(1);
    expect(await observed(engine, 'area, value, note')).toEqual([
      ['KEN', 5000, 'rate_low 4500, rate_high 6000'],
      ['UGA', 7000, null],
    ]);
  });

  test('but not where small values are suppressed', async () => {
    await take(text, (draft) => ({ ...draft, suppressBelow: 10_000 }));
    expect(await observed(engine, 'area, value, note')).toEqual([
      ['KEN', null, null],
      ['UGA', null, null],
    ]);
  });
});

test('an export of SDG data has one measure', async () => {
  const { indicators } =
    await take(`Goal,Target,Indicator,GeoAreaCode,GeoAreaName,TimePeriod,Value,UpperBound,LowerBound
1,1.1,1.1.1,404,Kenya,2015,36.8,38.1,35.2
2,2.1,2.1.1,404,Kenya,2020,20.5,,
2,2.1,2.1.1,800,Uganda,2020,9.3,,
`);
  expect(indicators.map(({ name }) => name.en)).toEqual(['1.1.1', '2.1.1']);
  expect(await observed(engine, 'value, note')).toEqual([
    [36.8, 'UpperBound 38.1, LowerBound 35.2'],
    [20.5, null],
    [9.3, null],
  ]);
});
