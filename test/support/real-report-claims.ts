import { seriesOf } from '#shared/engine/series';
import { openBundledEngine } from './bundled-engine.ts';
import { freshWorkbench } from './workbench.ts';

/** A value that a claim rests on: indicator, area, year, breakdown. */
type Place = readonly [indicator: string, area: string, year: number, dims?: string];

interface Claim {
  readonly says: string;
  readonly of: readonly Place[];
  holds(...values: readonly number[]): boolean;
}

const HOSTED = 'ctx-refugees-oip';
const claim = (says: string, of: readonly Place[], holds: Claim['holds']): Claim => ({ says, of, holds });

/** What the real report says in words of its own and not by a live value. */
export const CLAIMS: readonly Claim[] = [
  claim(
    'arrivals on resettlement are less than half of the year before',
    [
      ['gcr-3.1.1', 'WLD', 2025],
      ['gcr-3.1.1', 'WLD', 2024],
    ],
    (now = 0, before = 0) => now < before / 2,
  ),
  claim(
    'most returns are to two countries',
    [
      ['gcr-4.2.1', 'WLD', 2025],
      ['gcr-4.2.1', 'AFG', 2025],
      ['gcr-4.2.1', 'SYR', 2025],
    ],
    (world = 0, ...two) => two.reduce((sum, one) => sum + one, 0) > world / 2,
  ),
  claim(
    'resettlement had recovered',
    [
      ['gcr-3.1.1', 'WLD', 2019],
      ['gcr-3.1.1', 'WLD', 2020],
      ['gcr-3.1.1', 'WLD', 2024],
    ],
    (before = 0, low = 0, high = 0) => low < before && high > before,
  ),
  claim(
    'enrolment in higher education rose',
    [
      ['gcr-2.2.1', 'WLD', 2016, 'level=tertiary'],
      ['gcr-2.2.1', 'WLD', 2025, 'level=tertiary'],
    ],
    (before = 0, now = 0) => now > before,
  ),
  claim(
    'these three host most',
    [
      [HOSTED, 'COL', 2025],
      [HOSTED, 'DEU', 2025],
      [HOSTED, 'TUR', 2025],
      [HOSTED, 'UGA', 2025],
      [HOSTED, 'IRN', 2025],
    ],
    (first = 0, second = 0, third = 0, ...others) => first > second && second > third && third > Math.max(...others),
  ),
];

/** Which claims hold of the bundled data; a value that is missing holds nothing. */
export async function claimsHeld(): Promise<readonly { readonly says: string; readonly holds: boolean }[]> {
  const workbench = freshWorkbench();
  const engine = await openBundledEngine(workbench);
  try {
    const places = CLAIMS.flatMap(({ of }) => of);
    const series = await seriesOf(
      engine,
      {
        indicators: [...new Set(places.map(([indicator]) => indicator))],
        areas: [...new Set(places.map(([, area]) => area))],
        years: [2016, 2025],
      },
      workbench.catalogue,
    );
    const valueAt = ([indicator, area, year, dims = '']: Place): number =>
      series
        .find((one) => one.indicator === indicator && one.area === area && one.dims === dims)
        ?.points.find((point) => point.year === year)?.value ?? Number.NaN;
    return CLAIMS.map(({ says, of, holds }) => ({ says, holds: holds(...of.map(valueAt)) }));
  } finally {
    await engine.close();
  }
}
