import type { Translator } from '../i18n/translator.ts';
import { valueIn } from './chart-year.ts';
import { findingOfKind } from './finding-of-kind.ts';
import type { ChartData, OneYear } from './spec.ts';

/** The heading of a chart of one year for `year`: title, subtitle. */
export function headingOf(
  { kind, subject, lead, told, isTitled }: Omit<OneYear, 'remark'>,
  { series, unit, adds = false, look }: Pick<ChartData, 'series' | 'unit' | 'adds' | 'look'>,
  year: number,
  t: Translator,
): Pick<ChartData, 'title' | 'subtitle'> {
  const shown = told.flatMap((at) => series[at] ?? []);
  const count = series.filter((one) => valueIn(one, year) !== null).length;
  const { top = count } = look ?? {};
  const ranked = kind === 'ranked-bar' && top < count ? [t('charts.ranked.top', { top, count })] : [];
  const finding =
    findingOfKind({ kind, subject, series: shown, unit, adds, year }, t) ??
    t('charts.finding.year', { subject, year: String(year) });
  return {
    title: finding,
    subtitle: look?.subtitle ?? [...unsaid(lead, isTitled ? '' : finding), year, ...ranked].join(' · '),
  };
}

/** What of a subtitle the title does not say already. */
export const unsaid = (lead: readonly string[], title: string): readonly string[] => {
  let rest = title;
  const left = lead.filter((part) => {
    // A unit may be a word of the name, which then says nothing of it.
    const isSaid = rest.includes(part);
    if (isSaid) rest = rest.replace(part, '');
    return !isSaid;
  });
  return left.length > 0 ? left : lead;
};

/**
 * The same chart in another year, as a slider asks for it: its title and subtitle say that year, its series hold all years as before. A
 * title by hand stays. Charts that are of no one year are returned as they are.
 */
export function atYear(data: ChartData, year: number, t: Translator): ChartData {
  const { oneYear } = data;
  if (data.year === undefined) return data;
  if (!oneYear) return { ...data, year };
  const { title, subtitle } = headingOf(oneYear, data, year, t);
  const note = oneYear.remark ? (data.note ?? '').replace(oneYear.remark, '').replace(/ {2,}/g, ' ').trim() : data.note;
  return { ...data, year, title: oneYear.isTitled ? data.title : title, subtitle, note: note || null };
}
