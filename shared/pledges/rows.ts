import {
  CONTRIBUTIONS,
  type Contribution,
  PLEDGE_STAGES,
  type Pledge,
  type PledgeStage,
  REVIEWED_STAGES,
  type StatedAmount,
  saysInvented,
} from './pledge.ts';

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

/** Further columns of registers that were imported; tables of before lack them. */
export const FURTHER_PLEDGE_COLUMNS = [
  'stageText',
  'reviewed',
  'reviewedText',
  'partners',
  'obstacles',
  'amounts',
  'amountText',
  'committedUsd',
  'paidUsd',
  'beneficiaries',
  'scope',
  'platforms',
  'matched',
  'goodPractice',
  'source',
  'row',
  'reviewer',
  'reviewDate',
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
  const said = { title: text('title'), description: text('description'), entity: text('entity') };
  return {
    id: text('id'),
    ...said,
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
    illustrative: text('illustrative') === 'true' || saysInvented(said),
    ...furtherOf(row),
  };
}

/** What a row has in the further columns; a blank one is left out. */
function furtherOf(row: PledgeRow): Partial<Pledge> {
  const texts = ['stageText', 'reviewedText', 'amountText', 'scope', 'source', 'reviewer', 'reviewDate'] as const;
  const lists = ['partners', 'obstacles', 'platforms', 'matched'] as const;
  const numbers = ['committedUsd', 'paidUsd', 'beneficiaries', 'row'] as const;
  const reviewed = REVIEWED_STAGES.find((stage) => stage === row.reviewed);
  const amounts = (row.amounts ?? '').split(';').flatMap((text) => amountOfText(text) ?? []);
  const filled = <K extends string>(names: readonly K[]): readonly (readonly [K, string])[] =>
    names.flatMap((name) => (row[name] ? [[name, row[name] ?? ''] as const] : []));
  return {
    ...Object.fromEntries(filled(texts)),
    ...Object.fromEntries(filled(lists).map(([name, text]) => [name, text.split(';')])),
    ...Object.fromEntries(filled(numbers).map(([name, text]) => [name, Number(text)])),
    ...(reviewed ? { reviewed } : {}),
    ...(row.goodPractice ? { goodPractice: row.goodPractice === 'true' } : {}),
    ...(amounts.length > 0 ? { amounts } : {}),
  };
}

/** An amount of the column `amounts`: "EUR 2000000", "USD 2000000..3000000", "USD ..3000000"; null for what is none. */
function amountOfText(text: string): StatedAmount | null {
  const [found, currency = '', amount = '', most = ''] =
    /^([A-Z]{3})? ?([\d.e+]*?)(?:\.\.([\d.e+]+))?$/.exec(text.trim()) ?? [];
  if (!found) return null;
  return { currency, amount: amount === '' ? null : Number(amount), most: most === '' ? null : Number(most) };
}

const textOfAmount = ({ currency, amount, most }: StatedAmount): string =>
  `${currency} ${amount ?? ''}${most === null ? '' : `..${most}`}`.trim();

/** A pledge as a row of the register, which `pledgeOfRow` reads back; what is not stated is null. */
export function rowOfPledge(pledge: Pledge): PledgeRow {
  const columns = [...PLEDGE_COLUMNS, ...FURTHER_PLEDGE_COLUMNS];
  return Object.fromEntries(
    columns.map((column) => {
      const value = pledge[column];
      const items: readonly (string | StatedAmount)[] | null = Array.isArray(value) ? value : null;
      // `;` parts the items of a list.
      const text = items
        ? items.map((item) => (typeof item === 'string' ? item.replaceAll(';', ',') : textOfAmount(item))).join(';')
        : String(value ?? '');
      return [column, text === '' ? null : text];
    }),
  );
}
