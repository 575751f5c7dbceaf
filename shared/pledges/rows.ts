import { CONTRIBUTIONS, type Contribution, PLEDGE_STAGES, type Pledge, type PledgeStage } from './pledge.ts';

/** The columns of a pledge register as it is written; lists are joined by `;`, blank = not stated. */
export const PLEDGE_COLUMNS = [
  'id',
  'title',
  'description',
  'entity',
  'actor',
  'entityArea',
  'forum',
  'contributions',
  'themes',
  'objectives',
  'situations',
  'areas',
  'stage',
  'stageDate',
  'start',
  'end',
  'amountUsd',
  'places',
  'illustrative',
] as const;

export type PledgeRow = Readonly<Record<string, string | null | undefined>>;

/** A row of the register as a pledge; a stage that is not one of ours reads as `no_update`, unknown contributions are left out. */
export function pledgeOfRow(row: PledgeRow): Pledge {
  const text = (column: (typeof PLEDGE_COLUMNS)[number]): string => row[column] ?? '';
  const items = (column: (typeof PLEDGE_COLUMNS)[number]): readonly string[] =>
    text(column)
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const number = (column: 'amountUsd' | 'places'): number | null => (text(column) === '' ? null : Number(text(column)));
  const isStage = (value: string): value is PledgeStage => PLEDGE_STAGES.includes(value as PledgeStage);
  const isContribution = (value: string): value is Contribution => CONTRIBUTIONS.includes(value as Contribution);
  return {
    id: text('id'),
    title: text('title'),
    description: text('description'),
    entity: text('entity'),
    actor: text('actor'),
    entityArea: text('entityArea') || null,
    forum: text('forum'),
    contributions: items('contributions').filter(isContribution),
    themes: items('themes'),
    objectives: items('objectives'),
    situations: items('situations'),
    areas: items('areas'),
    stage: isStage(text('stage')) ? (text('stage') as PledgeStage) : 'no_update',
    stageDate: text('stageDate') || null,
    start: text('start') || null,
    end: text('end') || null,
    amountUsd: number('amountUsd'),
    places: number('places'),
    illustrative: text('illustrative') === 'true',
  };
}
