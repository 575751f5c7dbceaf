import type { Ledger } from './ledger.ts';
import { itemsOf, type KnownTerm } from './lists.ts';
import { columnsWith, type PledgeColumn, type PledgeRecipe } from './pledge-recipe.ts';
import type { RegisterTable } from './register-table.ts';
import { TERM_KINDS, type TermFinders, type TermKind } from './terms.ts';

/** Codes of every kind of term in a row, in the order of the file, each once. */
export type RowTerms = Readonly<Record<TermKind, readonly string[]>>;

interface CellTerms {
  readonly codes: readonly string[];
  /** Texts that no list has, and the code each may mean. */
  readonly unknown: readonly { readonly text: string; readonly suggestion: string | null }[];
  readonly everywhere: readonly string[];
}

const ONE: ReadonlySet<TermKind> = new Set(['actor', 'entityArea', 'forum']);

/**
 * Reads the coded terms of rows: by hand first, then by the lists; words of none are asked about. A forum that no list has stays as
 * written.
 */
export function termReader(
  table: RegisterTable,
  recipe: PledgeRecipe,
  finders: TermFinders,
  book: Ledger,
): (row: number) => RowTerms {
  const columns = TERM_KINDS.map(
    (kind) => [kind, columnsWith(recipe, kind), cellReader(kind, recipe, finders)] as const,
  );
  const inColumn = (
    kind: TermKind,
    column: PledgeColumn,
    read: (cell: string) => CellTerms,
    row: number,
  ): readonly string[] => {
    const cell = table.cell(row, column.position);
    if (cell === '') return [];
    const { codes, unknown, everywhere } = read(cell);
    for (const text of everywhere) if (kind === 'areas') book.remark('everywhere', column.label, text);
    if (kind === 'forum') return [...codes, ...unknown.map(({ text }) => text)];
    for (const { text, suggestion } of unknown) book.ask('term', column, { text, example: text, suggestion });
    return codes;
  };
  return (row) =>
    Object.fromEntries(
      columns.map(([kind, own, read]) => [
        kind,
        [...new Set(own.flatMap((column) => inColumn(kind, column, read, row)))],
      ]),
    ) as unknown as RowTerms;
}

function cellReader(kind: TermKind, { terms }: PledgeRecipe, finders: TermFinders): (cell: string) => CellTerms {
  const { find, isWhole, suggest } = finders[kind];
  const byHand = terms[kind] ?? {};
  const known: KnownTerm = (text) => (Object.hasOwn(byHand, text) ? byHand[text] : find(text));
  const read = new Map<string, CellTerms>();
  const make = (cell: string): CellTerms => {
    const items = ONE.has(kind) ? [cell] : itemsOf(cell, (text) => known(text) ?? (isWhole(text) ? '' : undefined));
    const without = items.filter((text) => known(text) === undefined);
    return {
      codes: items.flatMap((text) => known(text) || []),
      unknown: without
        .filter((text) => !isWhole(text))
        .map((text) => ({ text, suggestion: kind === 'forum' ? null : suggest(text) })),
      everywhere: without.filter(isWhole),
    };
  };
  return (cell) => {
    const found = read.get(cell) ?? make(cell);
    read.set(cell, found);
    return found;
  };
}
