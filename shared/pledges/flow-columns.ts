import type { AreaGroup } from '../framework/areas.ts';
import { categoriesOf } from './dimensions.ts';
import { giverOf } from './giver.ts';
import type { Pledge } from './pledge.ts';

/** What a column of the stage flow can be of. */
export const FLOW_COLUMNS = [
  'actor',
  'entity',
  'contribution',
  'theme',
  'region',
  'platform',
  'plan',
  'situation',
  'forum',
  'stage',
] as const;
export type FlowColumn = (typeof FLOW_COLUMNS)[number];

/** Reads what a pledge is of in a column, each once; '' where it states none. */
export type ColumnReader = (pledge: Pledge, column: FlowColumn) => readonly string[];

const NONE: readonly string[] = [''];

/** Regions are those of UNHCR that hold the pledge's areas; a platform is one that is named; entities are givers (`giverOf`). */
export function flowColumnReader(groups: readonly Pick<AreaGroup, 'code' | 'kind' | 'members'>[]): ColumnReader {
  const regions = new Map<string, string>();
  for (const { code, kind, members } of groups)
    if (kind === 'unhcr-region') for (const member of members) regions.set(member, code);
  return (pledge, column) => {
    if (column === 'region') {
      const found = new Set(pledge.areas.flatMap((area) => regions.get(area) ?? []));
      return found.size > 0 ? [...found] : NONE;
    }
    if (column === 'platform') return pledge.platforms?.length ? [...new Set(pledge.platforms)] : NONE;
    if (column === 'plan') return 'plan' in pledge && typeof pledge.plan === 'string' ? [pledge.plan] : NONE;
    if (column === 'entity') return [giverOf(pledge)];
    return categoriesOf(pledge, column);
  };
}

/** The columns that tell pledges apart: those of which at least two different values occur. */
export function tellingColumns(pledges: readonly Pledge[], read: ColumnReader): readonly FlowColumn[] {
  return FLOW_COLUMNS.filter((column) => {
    let first: string | undefined;
    return pledges.some((pledge) =>
      read(pledge, column).some((category) => {
        first ??= category;
        return category !== first;
      }),
    );
  });
}
