import { FLOW_STATUSES } from '../pledges/flow.ts';
import type { FlowSum } from '../pledges/flow-sums.ts';
import type { CountrySum } from '../pledges/pages/body-page.ts';
import type { IndicatorResult } from '../pledges/pages/indicator-result.ts';
import type { StageCount } from '../pledges/register.ts';
import { type CsvTable, csvTable, WORKED_OUT } from './csv.ts';

/** What a page of a body or platform shows as numbers. */
export interface PageFigures {
  readonly stages: readonly StageCount[];
  readonly flows: Omit<FlowSum, 'key'>;
  readonly plans?: readonly FlowSum[];
  readonly countries: readonly CountrySum[];
  readonly results: readonly IndicatorResult[];
}

/**
 * A page as CSV `part,of,what,year,value,unit`: pledges by stage with both bases (shares 0–1), US dollars of flows by status, plan and country,
 * and every value of the indicators shown with its area.
 */
export const pledgePageToCsv = (
  { stages, flows, plans = [], countries, results }: PageFigures,
  remarks: readonly string[],
): CsvTable =>
  csvTable(
    ['part', 'of', 'what', 'year', 'value', 'unit'],
    [
      ...stages.flatMap(({ stage, pledges, ofAll, ofUpdated }) => [
        ['stage', stage, 'pledges', null, pledges, 'pledges'],
        ['stage', stage, 'of_all', null, ofAll, 'share'],
        ['stage', stage, 'of_pledges_with_an_update', null, ofUpdated, 'share'],
      ]),
      ...FLOW_STATUSES.map((status) => ['money', '', status, null, flows.by[status].usd, 'USD']),
      ...[
        ...plans.map((sum) => ({ ...sum, part: 'plan' })),
        ...countries.map((sum) => ({ ...sum, part: 'country', key: sum.key || sum.place })),
      ].flatMap(({ part, key, by }) => FLOW_STATUSES.map((status) => [part, key, status, null, by[status].usd, 'USD'])),
      ...results.flatMap(({ indicator, area, points }) =>
        points.map(({ year, value }) => ['indicator', area, indicator.code, year, value, indicator.unit.label.en]),
      ),
    ],
    { ...WORKED_OUT, remarks },
  );
