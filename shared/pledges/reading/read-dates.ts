import { dateIn, isOpenDate, orderOf, type PartialDate, yearsIn } from './dates.ts';
import type { Ledger } from './ledger.ts';
import { columnsWith, type PledgeColumn, type PledgeRecipe } from './pledge-recipe.ts';
import type { RegisterTable } from './register-table.ts';

export interface RowDates {
  readonly stageDate: PartialDate | null;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
}

const SPAN = /\s+[-–—→]\s+|\s+(?:to|until|au|jusqu['’]au|al|hasta)\s+|\s*[–—→]\s*/;

interface Span {
  readonly first: PartialDate | null;
  readonly last: PartialDate | null;
}

/** Reads the dates of rows; a column's own dates decide the order of day and month, and where they do not it is asked. */
export function dateReader(table: RegisterTable, recipe: PledgeRecipe, book: Ledger): (row: number) => RowDates {
  const reader = (role: 'stageDate' | 'start' | 'end' | 'period'): ((row: number) => Span) => {
    const [column] = columnsWith(recipe, role);
    return column ? spanReader(column, table, recipe, book) : () => ({ first: null, last: null });
  };
  const [stageDate, start, end, period] = [reader('stageDate'), reader('start'), reader('end'), reader('period')];
  const [startColumn] = columnsWith(recipe, 'start');
  return (row) => {
    const [from, to, over] = [start(row), end(row), period(row)];
    const several = from.first !== from.last ? from.last : null;
    const dates = {
      stageDate: stageDate(row).last,
      start: from.first ?? over.first,
      end: to.last ?? over.last ?? several,
    };
    if (dates.start && dates.end && dates.end.slice(0, dates.start.length) < dates.start.slice(0, dates.end.length))
      book.remark('ends-before-start', startColumn?.label ?? '', `${dates.start} – ${dates.end}`);
    return dates;
  };
}

function spanReader(
  column: PledgeColumn,
  table: RegisterTable,
  recipe: PledgeRecipe,
  book: Ledger,
): (row: number) => Span {
  const order = orderOf(table.texts(column.position).flatMap((text) => text.split(SPAN))) ?? recipe.dates;
  return (row) => {
    const text = table.cell(row, column.position);
    if (text === '') return { first: null, last: null };
    const years = yearsIn(text);
    if (years) {
      if (column.role !== 'period') book.remark('several-years', column.label, text);
      return years;
    }
    const ends = text.split(SPAN);
    const parts = ends.length === 2 ? ends : [text];
    const read = parts.map((part) => dateIn(part, order));
    if (read.includes(null)) {
      if (order === null && parts.some(isOpenDate)) book.ask('dates', column, { example: text });
      else book.remark('not-a-date', column.label, text);
    }
    return { first: read[0] ?? null, last: read.at(-1) ?? null };
  };
}
