import { formatNumber } from '#shared/core/format';
import type { BaseOfSupport } from '#shared/responsibility/base';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { FigureTable } from './figure-table.tsx';

/** Givers of a period and what they gave, by kind of actor, the largest kind first. */
export function BaseKinds({ base }: { readonly base: BaseOfSupport }) {
  const t = useT();
  const { actors } = useDocument('catalogue').catalogue;
  const nameOf = (kind: string) =>
    kind === '' ? t('gaps.base.noKind') : (actors.find(({ code }) => code === kind)?.name[t.language] ?? kind);
  const number = (value: number) => formatNumber(value, t.language, { decimals: 0 });
  return (
    <FigureTable
      caption={t('gaps.base.byKind', { period: base.period })}
      columns={[
        t('gaps.base.kind'),
        ...(['givers', 'newOnes', 'lost', 'total', 'share'] as const).map((id) => t(`gaps.base.column.${id}`)),
      ]}
      rows={[...base.byKind]
        .sort(([, a], [, b]) => b.total - a.total || b.givers - a.givers)
        .map(([kind, { givers, newOnes, lost, total }]) => ({
          key: kind,
          name: nameOf(kind),
          cells: [
            ...[givers, newOnes, lost, total].map(number),
            base.total > 0 ? formatNumber(total / base.total, t.language, { percent: true, decimals: 1 }) : '',
          ],
        }))}
    />
  );
}
