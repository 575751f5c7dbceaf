import { formatNumber } from '../../core/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Refreshed } from '../refresh.ts';
import type { LostStep } from '../replay.ts';

/** What of a recipe can no longer be done, and what reading without it would mean, a sentence each. */
export const lostLines = (lost: readonly LostStep[], t: Translator): readonly string[] =>
  lost.map((step) => {
    if (step.kind === 'role') return t('recipe.lost.role', { label: step.label, role: t(`fields.role.${step.role}`) });
    if (step.kind === 'suppress') return t('recipe.lost.suppress', { columns: step.labels.join(', ') });
    return t(`recipe.lost.${step.kind}`, { instead: '', table: '', condition: '', ...step });
  });

/** What a newer file changes, a line each: on screen and on the command line the same. */
export function revisionLines(
  { revision, lost, newColumns, goneColumns }: Pick<Refreshed, 'revision' | 'lost' | 'newColumns' | 'goneColumns'>,
  t: Translator,
): readonly string[] {
  const { added, removed, same, revised, medianChange, newAreas, newIndicators } = revision;
  const median = medianChange === null ? '' : formatNumber(medianChange, t.language, { percent: true, decimals: 1 });
  return [
    ...lostLines(lost, t),
    t('data.refresh.counts', { same, added, removed }),
    revised === 0 ? t('data.refresh.notRevised') : t('data.refresh.revised', { revised, median }),
    ...(newColumns.length > 0 ? [t('data.refresh.newColumns', { columns: newColumns.join(', ') })] : []),
    ...(goneColumns.length > 0 ? [t('data.refresh.goneColumns', { columns: goneColumns.join(', ') })] : []),
    ...(newAreas.length > 0 ? [t('data.refresh.newAreas', { areas: newAreas.join(', ') })] : []),
    ...(newIndicators.length > 0 ? [t('data.refresh.newIndicators', { count: newIndicators.length })] : []),
  ];
}
