import { useMemo } from 'react';
import { formatNumber } from '#shared/core/format';
import type { Catalogue } from '#shared/framework/catalogue';
import { FLOW_STATUSES, type FundingFlow } from '#shared/pledges/flow';
import { type FlowDimension, type FlowSum, keysOfUnhcrAlone, sumFlows } from '#shared/pledges/flow-sums';
import { donorName } from '#shared/pledges/organisation-in-language';
import { useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { termNames } from './term-names.ts';

/** Rows shown at first. */
const FIRST = 12;
/** Dimensions whose sums may hold what UNHCR receives alone. */
const PLANNED: readonly FlowDimension[] = ['plan', 'situation'];

interface FlowSumsProps {
  readonly flows: readonly FundingFlow[];
  /** The whole register, whatever of it is shown. */
  readonly register: readonly FundingFlow[];
  readonly dimension: FlowDimension;
  readonly catalogue: Pick<Catalogue, 'groups' | 'actors'>;
}

/** Money by plan, situation, donor or kind of actor, and status. */
export function FlowSumsTable({ flows, register, dimension, catalogue }: FlowSumsProps) {
  const t = useT();
  const sums = useMemo(() => sumFlows(flows, dimension), [flows, dimension]);
  const unhcrAlone = useMemo(
    () => (PLANNED.includes(dimension) ? keysOfUnhcrAlone(register, dimension) : null),
    [register, dimension],
  );
  const { nameOf: placeName } = usePlaces();
  // Of each donor any of its flows.
  const donors = useMemo(() => new Map(flows.map((flow) => [flow.entity, flow])), [flows]);
  const markedName = (sum: FlowSum): string =>
    unhcrAlone?.has(sum.key) ? t('pledges.flow.unhcrAlone', { name: nameOf(sum) }) : nameOf(sum);
  const nameOf = ({ key }: FlowSum): string => {
    if (dimension === 'plan') return key || t('pledges.flow.noPlan');
    if (key === '') return dimension === 'situation' ? t('pledges.flow.noSituation') : t('pledges.unknown');
    const donor = dimension === 'donor' ? donors.get(key) : undefined;
    return donor
      ? donorName(donor, t.language, placeName)
      : termNames([key], dimension === 'actor' ? catalogue.actors : catalogue.groups, t);
  };
  const number = (value: number) => formatNumber(value, t.language);
  const amount = (id: string, header: string, usdOf: (sum: FlowSum) => number): TableColumn<FlowSum> => ({
    id,
    header,
    align: 'number',
    sortValue: usdOf,
    cell: (sum) => number(usdOf(sum)),
  });
  const columns: readonly TableColumn<FlowSum>[] = [
    { id: 'name', header: t(`pledges.flow.by.${dimension}`), sortValue: nameOf, cell: markedName },
    amount('flows', t('pledges.flow.count'), ({ all }) => all.flows),
    ...FLOW_STATUSES.map((status) => amount(status, t(`pledges.flow.usd.${status}`), ({ by }) => by[status].usd)),
    amount('all', t('pledges.flow.usd.all'), ({ all }) => all.usd),
  ];
  return (
    <DataTable
      t={t}
      caption={t('pledges.flow.sums')}
      isCaptionHidden
      columns={columns}
      rows={sums}
      keyOf={({ key }) => key}
      first={FIRST}
    />
  );
}
