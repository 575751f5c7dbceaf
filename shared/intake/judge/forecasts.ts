import type { ColumnRole, Recipe } from '../recipe.ts';
import { isLastObserved, isScenario } from '../roles/layout.ts';
import type { CodedTexts, StatusColumn } from './judged-rows.ts';

type Reader = (column: ColumnRole) => CodedTexts;

/** What a column of scenarios calls that which is no projection. */
const OBSERVED = /^$|estim|actual|observ|histor|recorded|baseline|r[ée]el|constat|^(none|no|n\/?a|-)$/i;

const isOther = (role: ColumnRole['role']): boolean => role === 'dimension' || role === 'attribute';

/** The last year of every row that is no forecast, or null where no column says it; 0 where its cell is blank. */
export function lastObservedColumn(read: Reader, { columns }: Recipe): Int32Array | null {
  const column = columns.find(({ role, label }) => isOther(role) && isLastObserved(label));
  if (!column) return null;
  const { codes, texts } = read(column);
  const years = texts.map((text) => Number(/^\d{4}/.exec(text.trim())?.[0] ?? 0));
  return codes.map((code) => years[code] ?? 0);
}

/** Statuses by row, where a column of scenarios makes normal values forecasts (F). */
export function withScenario(status: StatusColumn, read: Reader, { columns }: Recipe): StatusColumn {
  const column = columns.find(({ role, label }: ColumnRole) => isOther(role) && isScenario(label));
  if (!column) return status;
  const { codes, texts } = read(column);
  const isProjected = texts.map((text) => !OBSERVED.test(text.trim()));
  const own = [...status.texts, 'F'];
  const forecast = own.indexOf('F');
  const normal = own.indexOf('A');
  return {
    ...status,
    codes: status.codes.map((code, row) => (code === normal && isProjected[codes[row] ?? 0] ? forecast : code)),
    texts: forecast < status.texts.length ? status.texts : own,
  };
}
