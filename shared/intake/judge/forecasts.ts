import type { ColumnRole, Recipe } from '../recipe.ts';
import { isLastObserved, isScenario } from '../roles/layout.ts';
import type { CodedTexts, StatusColumn } from './judged-rows.ts';

type Reader = (column: ColumnRole) => CodedTexts;

/** What a column of scenarios calls that which is no projection. */
const OBSERVED = /^$|estim|actual|observ|histor|recorded|baseline|r[ée]el|constat|^(none|no|n\/?a|-)$/i;

/**
 * Of the texts that rows hold in a column of scenarios the one that stands for what was observed; null for another column, and where several
 * do. Its rows belong to no scenario: they are cut into no series of their own.
 */
export function observedScenario(label: string, used: readonly string[]): string | null {
  const found = isScenario(label) ? used.filter((text) => text !== '' && OBSERVED.test(text.trim())) : [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

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
