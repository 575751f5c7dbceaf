import { type Chance, type Goal, reachOf, type Silence } from '../projections/outcome.ts';
import type { Path } from '../projections/paths.ts';
import type { Simulated } from '../projections/simulate.ts';
import { type CsvTable, csvTable, WORKED_OUT } from './csv.ts';

export interface ScenarioRun {
  readonly series: string;
  /** Blank where the input has no areas. */
  readonly area: string;
  readonly name: string;
  readonly simulated: Simulated;
  readonly goals: readonly Goal[];
}

/** Name of the rows without any lever. */
const BASELINE = 'baseline';

/**
 * Scenarios as CSV: `series,year,scenario,point,lo,hi`, the baseline of every series before its scenarios; `area` where there are
 * any; with goals `target,p_by,p_at,p_note`: the probability (0 to 1) of having reached the target in any year so far and of standing
 * there in the year, or why none is given. A series with several goals has its rows once for each.
 */
export function scenariosToCsv(runs: readonly ScenarioRun[], level: number, remarks: readonly string[] = []): CsvTable {
  const hasAreas = runs.some(({ area }) => area !== '');
  const hasGoals = runs.some(({ goals }) => goals.length > 0);
  const said = new Set<string>();
  const rows = runs.flatMap(({ series, area, name, simulated, goals }) => {
    const cells = (label: string, path: Path, of: 'baseline' | 'scenario') =>
      (goals.length > 0 ? goals : [null]).flatMap((goal) =>
        simulated.parts.years.map((year, i) => {
          const interval = path.intervals.find((one) => one.level === level);
          const chance = goal && reachOf(simulated, { ...goal, year })[of];
          return [
            series,
            year,
            label,
            path.median[i] ?? null,
            interval?.lower[i] ?? null,
            interval?.upper[i] ?? null,
            ...(hasAreas ? [area] : []),
            ...(hasGoals ? [goal?.target ?? null, ...chanceCells(chance)] : []),
          ];
        }),
      );
    const key = JSON.stringify([series, area]);
    const isNew = !said.has(key);
    said.add(key);
    return [
      ...(isNew ? cells(BASELINE, simulated.baseline, 'baseline') : []),
      ...cells(name, simulated.path, 'scenario'),
    ];
  });
  return csvTable(
    [
      'series',
      'year',
      'scenario',
      'point',
      'lo',
      'hi',
      ...(hasAreas ? ['area'] : []),
      ...(hasGoals ? ['target', 'p_by', 'p_at', 'p_note'] : []),
    ],
    rows,
    { ...WORKED_OUT, remarks },
  );
}

const chanceCells = (chance: Chance | Silence | null): readonly (number | string | null)[] =>
  chance === null ? [null, null, null] : typeof chance === 'string' ? [null, null, chance] : [chance.by, chance.at, ''];
