import type { LorenzPoint } from '../inequality/concentration.ts';
import type { MeasureResult } from '../inequality/measure.ts';
import { type CsvTable, csvTable } from './csv.ts';

/** Measures as CSV `measure,value`, blank where one is not defined: the window and `jalon inequality` write the same. */
export const measuresToCsv = (results: readonly MeasureResult[], remarks: readonly string[] = []): CsvTable =>
  csvTable(
    ['measure', 'value'],
    results.map(({ measure, value }) => [measure.id, value]),
    { remarks },
  );

/** Points of a Lorenz curve as CSV `group,population_share,total_share`, both cumulative. */
export const lorenzToCsv = (points: readonly LorenzPoint[], remarks: readonly string[] = []): CsvTable =>
  csvTable(
    ['group', 'population_share', 'total_share'],
    points.map(({ group, population, total }) => [group, population, total]),
    { remarks },
  );
