import { formatNumber } from '../core/format.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Refreshed } from './refresh.ts';

/** What a newer file changes, a line each: on screen and on the command line the same. */
export function revisionLines(
  { revision, newColumns, goneColumns }: Pick<Refreshed, 'revision' | 'newColumns' | 'goneColumns'>,
  t: Translator,
): readonly string[] {
  const { added, removed, same, revised, medianChange, newAreas, newIndicators } = revision;
  const median = medianChange === null ? '' : formatNumber(medianChange, t.language, { percent: true, decimals: 1 });
  return [
    t('data.refresh.counts', { same, added, removed }),
    revised === 0 ? t('data.refresh.notRevised') : t('data.refresh.revised', { revised, median }),
    ...(newColumns.length > 0 ? [t('data.refresh.newColumns', { columns: newColumns.join(', ') })] : []),
    ...(goneColumns.length > 0 ? [t('data.refresh.goneColumns', { columns: goneColumns.join(', ') })] : []),
    ...(newAreas.length > 0 ? [t('data.refresh.newAreas', { areas: newAreas.join(', ') })] : []),
    ...(newIndicators.length > 0 ? [t('data.refresh.newIndicators', { count: newIndicators.length })] : []),
  ];
}
