import type { Catalogue } from '../../framework/catalogue.ts';
import { governmentArea } from '../../intake/areas/government.ts';
import { type Contribution, type Pledge, saysInvented } from '../pledge.ts';
import { type Ledger, ledger } from './ledger.ts';
import { freeItemsOf, yesOrNo } from './lists.ts';
import { moneyIdentities } from './money-identities.ts';
import type { PledgeLoss } from './pledge-loss.ts';
import { columnsWith, type PledgeRecipe, type PledgeRole } from './pledge-recipe.ts';
import { dateReader } from './read-dates.ts';
import { countIn, inDollars, moneyReader, type RowMoney } from './read-money.ts';
import { stageReader } from './read-stages.ts';
import { termReader } from './read-terms.ts';
import { labelOfRole, rowsIn, textReader } from './register-rows.ts';
import type { RegisterTable } from './register-table.ts';
import { type TermFinders, termFinders } from './terms.ts';

export interface ReadRegister {
  /** In the order of the file. Where `blockingQuestions` of the loss are open they are a preview and must not be kept. */
  readonly pledges: readonly Pledge[];
  readonly loss: PledgeLoss;
}

type Wanted = Pick<Catalogue, 'areas' | 'groups' | 'themes' | 'actors' | 'framework'>;

/** The pledges of a register as its recipe reads them, and what became of every row and word. Pure. */
export function readRegister(table: RegisterTable, recipe: PledgeRecipe, catalogue: Wanted): ReadRegister {
  const book = ledger();
  const finders = termFinders(catalogue);
  const text = textReader(table, recipe);
  const [moneyOf, datesOf, termsOf] = [
    moneyReader(table, recipe, book),
    dateReader(table, recipe, book),
    termReader(table, recipe, finders, book),
  ];
  const stages = stageReader(table, recipe, book);
  const areaOf = entityAreas(recipe, finders);
  const has = (role: PledgeRole): boolean => columnsWith(recipe, role).length > 0;
  const rows = rowsIn(table, recipe, text, book);
  const flagOf = flagReader(table, recipe, book);
  const countOf = countReader(table, recipe, book);
  const pledges: Pledge[] = [];
  const money: { row: number; money: RowMoney; isTotal: boolean }[] = [];
  for (const { row, id, isTotal: isSum } of rows) {
    if (isSum) {
      money.push({ row: row + 1, money: moneyOf(row, null), isTotal: true });
      continue;
    }
    const entity = text('entity', row);
    const title = text('title', row) || (has('title') ? '' : opening(text('description', row)));
    const stage = stages.read(row, title || entity || id);
    if (stage.stage === 'left_out') {
      book.setAside('left-out', row + 1);
      continue;
    }
    const terms = termsOf(row);
    const own = has('entityArea') ? (terms.entityArea[0] ?? null) : areaOf(entity);
    if (own !== null && !has('entityArea'))
      book.remark('entity-area', labelOfRole(recipe, 'entity'), `${entity} (${own})`);
    const sums = moneyOf(row, own);
    money.push({ row: row + 1, money: sums, isTotal: false });
    const { stageText, reviewed, reviewedText } = stage;
    const isStateBody = own !== null && !has('actor') && !has('entityArea');
    const description = text('description', row);
    pledges.push({
      id,
      title,
      description,
      entity,
      actor: terms.actor[0] ?? (isStateBody ? 'states' : ''),
      entityArea: own,
      forum: terms.forum[0] ?? '',
      contributions: terms.contributions as readonly Contribution[],
      themes: terms.themes,
      objectives: terms.objectives,
      situations: terms.situations,
      areas: terms.areas,
      stage: stage.stage ?? 'no_update',
      ...datesOf(row),
      amountUsd: sums.amountUsd,
      places: countOf('places', row),
      illustrative: flagOf('illustrative', row) === true || saysInvented({ title, entity, description }),
      row: row + 1,
      ...(has('stage') ? { stageText } : {}),
      ...(has('reviewed') ? { reviewed, reviewedText } : {}),
      ...(has('partners') ? { partners: freeItemsOf(text('partners', row)) } : {}),
      ...(has('obstacles') ? { obstacles: freeItemsOf(text('obstacles', row)) } : {}),
      ...(has('matched') ? { matched: freeItemsOf(text('matched', row)) } : {}),
      ...(has('platforms') ? { platforms: terms.platforms } : {}),
      ...(has('scope') ? { scope: text('scope', row) } : {}),
      ...(has('source') ? { source: text('source', row) } : {}),
      ...(has('beneficiaries') ? { beneficiaries: countOf('beneficiaries', row) } : {}),
      ...(has('goodPractice') ? { goodPractice: flagOf('goodPractice', row) } : {}),
      ...(has('committed') ? { committedUsd: sums.committed && inDollars([sums.committed], recipe.rates) } : {}),
      ...(has('paid') ? { paidUsd: sums.paid && inDollars([sums.paid], recipe.rates) } : {}),
      ...(sums.amounts.length > 0
        ? {
            amounts: sums.amounts.map(({ currency, amount, most }) => ({ currency, amount, most })),
            amountText: sums.amountText,
          }
        : {}),
    });
  }
  checkMatches(pledges, labelOfRole(recipe, 'matched'), book);
  return {
    pledges,
    loss: {
      rowsRead: table.rows,
      pledges: pledges.length,
      illustrative: pledges.filter(({ illustrative }) => illustrative).length,
      ...book.told(),
      stages: stages.words(),
      currencies: byCurrency(money.filter((one) => !one.isTotal).map((one) => one.money)),
      identities: moneyIdentities(money),
      ignoredColumns: columnsWith(recipe, 'ignore')
        .map(({ label: name, position }) => ({ label: name, cells: table.filled(position) }))
        .filter(({ cells }) => cells > 0),
    },
  };
}

const TITLE_LENGTH = 120;

/** The beginning of a description, for a register without titles. */
function opening(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '')}…`;
}

/** The area that an entity's name says it governs: "Kenya", "Government of Kenya"; null for all other bodies. */
function entityAreas(recipe: PledgeRecipe, { areas, entityArea }: TermFinders): (entity: string) => string | null {
  const byHand = recipe.terms.entityArea ?? {};
  const known = new Map<string, string | null>();
  return (entity) => {
    if (entity === '') return null;
    const found = known.get(entity);
    if (found !== undefined) return found;
    const isWord = /^\p{Lu}\p{L}{3,}|\s/u.test(entity);
    const own =
      byHand[entity] ?? (isWord ? (entityArea.find(entity) ?? governmentArea(entity, areas.find)) : undefined);
    known.set(entity, own || null);
    return own || null;
  };
}

const flagReader =
  (table: RegisterTable, recipe: PledgeRecipe, book: Ledger) =>
  (role: 'illustrative' | 'goodPractice', row: number): boolean | null => {
    const [column] = columnsWith(recipe, role);
    const cell = column ? table.cell(row, column.position) : '';
    const said = yesOrNo(cell);
    if (column && said === undefined) book.remark('not-yes-no', column.label, cell);
    return said ?? null;
  };

const countReader =
  (table: RegisterTable, recipe: PledgeRecipe, book: Ledger) =>
  (role: 'places' | 'beneficiaries', row: number): number | null => {
    const [column] = columnsWith(recipe, role);
    const cell = column ? table.cell(row, column.position) : '';
    if (!column || cell === '') return null;
    const count = countIn(cell);
    if (count === null) book.remark('not-a-number', column.label, cell);
    return count;
  };

/** Matches with a pledge that the register does not hold. */
function checkMatches(pledges: readonly Pledge[], column: string, book: Ledger): void {
  const ids = new Set(pledges.map(({ id }) => id));
  for (const { id, matched = [] } of pledges)
    for (const other of matched) if (!ids.has(other)) book.remark('unknown-match', column, `${id} → ${other}`);
}

function byCurrency(rows: readonly RowMoney[]): PledgeLoss['currencies'] {
  const sums = new Map<string, { currency: string; amounts: number; sum: number }>();
  for (const { currency, amount, isYearly } of rows.flatMap(({ amounts }) => amounts)) {
    if (amount === null || isYearly) continue;
    const one = sums.get(currency) ?? { currency, amounts: 0, sum: 0 };
    sums.set(currency, { currency, amounts: one.amounts + 1, sum: one.sum + amount });
  }
  return [...sums.values()].sort((a, b) => b.amounts - a.amounts || (a.currency < b.currency ? -1 : 1));
}
