import type { Series } from '#shared/engine/observations';
import type { Workbench } from '#shared/workbench/workbench';
import type { Context } from './command.ts';

/** Series named, and parts of each; the count of all is always said. */
const NAMED = 5;
const PARTS = 3;

/**
 * Says which of the series asked for are left out since they have no total: those of files by name, with their parts and the way to take
 * one; the bundled ones as a count.
 */
export function sayLeftOut(
  found: readonly Series[],
  asked: { readonly indicators: readonly string[]; readonly areas: readonly string[] },
  { catalogue, sources }: Workbench,
  { say, t }: Pick<Context, 'say' | 't'>,
): void {
  const files = new Set(sources.filter(({ kind }) => kind === 'file').map(({ id }) => id));
  const known = new Map(catalogue.framework.indicators.map((one) => [one.id, one]));
  const isOwn = (id: string): boolean => files.has(known.get(id)?.code ?? '');
  const nameOf = (id: string): string => [id, known.get(id)?.name[t.language]].filter(Boolean).join(' · ');
  const keyOf = (indicator: string, area: string): string => JSON.stringify([indicator, area]);
  const totals = new Set(found.filter(({ dims }) => dims === '').map(({ indicator, area }) => keyOf(indicator, area)));
  const parts = new Map<string, Series[]>();
  for (const one of found) {
    const key = keyOf(one.indicator, one.area);
    if (!totals.has(key)) parts.set(key, [...(parts.get(key) ?? []), one]);
  }
  const own = [...parts.values()].filter(([one]) => one && isOwn(one.indicator));
  const [first] = own;
  if (first?.[0]) {
    const listed = own.slice(0, NAMED).map((series) => {
      const shown = series.slice(0, PARTS).map(({ dims }) => dims);
      const rest = series.length > PARTS ? ', …' : '';
      return `${nameOf(series[0]?.indicator ?? '')} ${series[0]?.area ?? ''} (${shown.join(', ')}${rest})`;
    });
    const where = first[0].dims.split(';').map((part) => part.replace('=', ' = '));
    say(
      t('cli.leftOut', {
        count: own.length,
        series: `${listed.join('; ')}${own.length > NAMED ? '; …' : ''}`,
        where: where.join('; '),
      }),
    );
  }
  const areasWithout = (id: string): readonly string[] =>
    asked.areas.filter((area) => !totals.has(keyOf(id, area)) && !parts.has(keyOf(id, area)));
  const absent = asked.indicators.filter((id) => isOwn(id) && areasWithout(id).length > 0);
  if (absent.length > 0) {
    const listed = absent.slice(0, NAMED).map((id) => `${nameOf(id)} (${areasWithout(id).slice(0, NAMED).join(', ')})`);
    say(
      t('cli.ownWithoutValue', {
        count: absent.length,
        series: `${listed.join('; ')}${absent.length > NAMED ? '; …' : ''}`,
      }),
    );
  }
  const bundled = asked.indicators.filter((id) => !isOwn(id));
  const without = bundled.flatMap((id) => asked.areas.filter((area) => !totals.has(keyOf(id, area)))).length;
  if (without > 0) say(t('cli.seriesWithoutTotal', { count: without }));
}
