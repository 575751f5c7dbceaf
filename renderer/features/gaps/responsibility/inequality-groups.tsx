import { formatNumber } from '#shared/core/format';
import { valueText } from '#shared/framework/value-text';
import { CONTEXT } from '#shared/responsibility/context';
import { useT } from '../../../queries/hooks.ts';
import { Panel } from '../../../ui/layout.tsx';
import { FigureTable } from './figure-table.tsx';
import type { Inequality } from './use-inequality.ts';

/** The groups that are compared, the highest value first, below their chart. */
export function InequalityGroups({ found }: { readonly found: Inequality }) {
  const t = useT();
  const { indicator, year, now, within, isWeighted, isOrdered, nameOf } = found;
  const whole = (value: number) => formatNumber(value, t.language, { decimals: 0 });
  return (
    <Panel title={t('gaps.inequality.groups')}>
      <FigureTable
        caption={t('gaps.inequality.groupsIn', { year: String(year) })}
        columns={[
          t('gaps.inequality.group'),
          indicator.unit.label[t.language],
          ...(isWeighted ? [t('gaps.sharing.population')] : []),
          ...(isOrdered ? [t('gaps.inequality.gdpPerHead')] : []),
        ]}
        rows={[...now.distribution.groups]
          .sort((a, b) => b.value - a.value)
          .map(({ group, value, population, order }) => ({
            key: group,
            name: nameOf(group),
            cells: [
              {
                text: valueText(value, indicator.unit, t.language, 'full'),
                of: { indicator: indicator.id, area: within ?? group, year, dims: within === null ? '' : group },
              },
              ...(isWeighted && population !== null
                ? [{ text: whole(population), of: { indicator: CONTEXT.population, area: group, year } }]
                : []),
              ...(order === null ? [] : [whole(order)]),
            ],
          }))}
      />
    </Panel>
  );
}
