import { isTotal } from '../../intake/roles/total-words.ts';
import type { Ledger } from './ledger.ts';
import { columnsWith, type PledgeRecipe, type PledgeRole } from './pledge-recipe.ts';
import type { RegisterTable } from './register-table.ts';

/** The label of a role's first column; blank without one. */
export const labelOfRole = (recipe: PledgeRecipe, role: PledgeRole): string =>
  columnsWith(recipe, role)[0]?.label ?? '';

export type ReadText = (role: PledgeRole, row: number) => string;

/** The text of a role's columns as it stands in the file; several are joined, so that two languages side by side are kept. */
export const textReader = (table: RegisterTable, recipe: PledgeRecipe): ReadText => {
  const columns = new Map(recipe.columns.map(({ role }) => [role, columnsWith(recipe, role)] as const));
  return (role, row) =>
    (columns.get(role) ?? [])
      .map(({ position }) => table.cell(row, position))
      .filter(Boolean)
      .join('\n');
};

/** Rows that are pledges or totals, each with an id that no other has. */
export function rowsIn(
  table: RegisterTable,
  recipe: PledgeRecipe,
  text: ReadText,
  book: Ledger,
): readonly { readonly row: number; readonly id: string; readonly isTotal: boolean }[] {
  const found: { row: number; id: string; isTotal: boolean }[] = [];
  const ids = new Map<string, string[]>();
  const taken = new Set<string>();
  const totals = new Map<string, boolean>();
  const isSum = (name: string): boolean => {
    const found = totals.get(name) ?? isTotal(name);
    totals.set(name, found);
    return found;
  };
  for (let row = 0; row < table.rows; row++) {
    const cells = recipe.columns.map(({ position }) => table.cell(row, position));
    const whole = JSON.stringify(cells);
    const [own, title, entity] = [text('id', row), text('title', row) || text('description', row), text('entity', row)];
    const names = [own, title, entity].filter(Boolean);
    if (cells.every((cell) => cell === '')) book.setAside('blank', row + 1);
    else if (names.length > 0 && names.every(isSum) && text('stage', row) === '') {
      book.setAside('total', row + 1);
      found.push({ row, id: own, isTotal: true });
    } else if (own !== '' && ids.get(own)?.includes(whole)) book.setAside('repeated', row + 1);
    else if (own === '' && title === '' && entity === '') book.setAside('nameless', row + 1);
    else {
      if (own === '') book.remark('without-id', labelOfRole(recipe, 'id'), title || entity);
      else if (ids.has(own)) book.remark('repeated-id', labelOfRole(recipe, 'id'), own);
      if (title === '') book.remark('without-title', labelOfRole(recipe, 'title'), own || entity);
      if (entity === '') book.remark('without-entity', labelOfRole(recipe, 'entity'), own || title);
      ids.set(own, [...(ids.get(own) ?? []), whole]);
      found.push({ row, id: freeId(own || `row-${row + 1}`, taken), isTotal: false });
    }
  }
  return found;
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let copy = 2; taken.has(id); copy++) id = `${wanted} (${copy})`;
  taken.add(id);
  return id;
}
