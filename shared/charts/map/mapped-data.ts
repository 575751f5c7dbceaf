import type { Translator } from '../../i18n/translator.ts';
import { latestOfMost } from '../chart-year.ts';
import { shownPoint } from '../one-year.ts';
import type { ChartData, Transform } from '../spec.ts';
import { drawable, namesText } from '../text.ts';
import { classesOf } from './classes-of-values.ts';
import { PLACES } from './places.ts';

/** What stands for no change. */
const PARITY: Partial<Readonly<Record<Transform, number>>> = { index: 100, change: 0 };

/**
 * `data` as a map draws it, in its year or the fullest one. The classes are of the values of all years, so that another year
 * (`{ ...data, year }`) keeps them and their colours. The note counts and names the areas that have no place on the map.
 */
export function mappedData(data: ChartData, transform: Transform | null | undefined, t: Translator): ChartData {
  const values = data.series.flatMap(({ y }) => y.flatMap((value) => drawable(value) ?? []));
  const year = data.year ?? latestOfMost(data.series)?.year;
  const off = data.series.filter(
    (series) =>
      !(series.area !== undefined && Object.hasOwn(PLACES, series.area)) && shownPoint(series, { year }) !== null,
  );
  const names = off.map(({ name }) => name);
  const notShown = off.length > 0 ? t('charts.map.notShown', { count: off.length, names: namesText(names, t) }) : null;
  return {
    ...data,
    year,
    note: [data.note, notShown].filter(Boolean).join(' ') || null,
    classes: classesOf(values, transform ? (PARITY[transform] ?? null) : null),
  };
}
