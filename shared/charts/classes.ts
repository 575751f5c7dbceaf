import type { Translator } from '../i18n/translator.ts';
import type { ChartData, ValueClasses } from './spec.ts';
import { chartValueText } from './text.ts';

/** The place of a value's class, from 0. */
export const classOf = (value: number, { breaks }: Pick<ValueClasses, 'breaks'>): number =>
  breaks.filter((edge) => value >= edge).length;

/** A class as people read it: its name and what belongs to it. */
export function classText(at: number, { breaks, names }: ValueClasses, unit: ChartData['unit'], t: Translator): string {
  const write = (edge: number) => chartValueText(edge, unit, t.language, Math.abs(edge) >= 10_000 ? 'compact' : 'full');
  const [from, to] = [breaks[at - 1], breaks[at]];
  const name = names[at] ?? '';
  if (name === '') return limitsText(from, to, write, t);
  if (from === undefined) return to === undefined ? name : t('charts.class.under', { name, to: write(to) });
  if (to === undefined) return t('charts.class.over', { name, from: write(from) });
  return t('charts.class.between', { name, from: write(from), to: write(to) });
}

function limitsText(
  from: number | undefined,
  to: number | undefined,
  write: (edge: number) => string,
  t: Translator,
): string {
  if (from === undefined)
    return to === undefined ? t('charts.class.all') : t('charts.class.limits.under', { to: write(to) });
  if (to === undefined) return t('charts.class.limits.over', { from: write(from) });
  return t('charts.class.limits.between', { from: write(from), to: write(to) });
}
