import { useState } from 'react';
import { formatDate, formatNumber } from '#shared/core/format';
import { FLOW_STATUSES, type FundingFlow, STAGE_OF_FLOW } from '#shared/pledges/flow';
import { FLOW_DIMENSIONS, type FlowDimension } from '#shared/pledges/flow-sums';
import { donorName } from '#shared/pledges/organisation-in-language';
import { EVERY_PLEDGE, filterPledges, type PledgeFilter } from '#shared/pledges/register';
import { AddToReport } from '../../charts/add-to-report.tsx';
import { useDocument, useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import type { FlowRegister } from '../../queries/use-registers.ts';
import { Segments, SelectField, TextInput } from '../../ui/fields.tsx';
import { Panel } from '../../ui/layout.tsx';
import { FlowCard } from './flow-card.tsx';
import { FlowList } from './flow-list.tsx';
import { FlowStatusTable } from './flow-status-table.tsx';
import { FlowSumsTable } from './flow-sums-table.tsx';
import styles from './pledges.module.css';
import { SameNames } from './same-names.tsx';

const ALL = 'all';
const NONE = 'none';

/** The register of flows by status, by plan, situation, donor and kind of actor, and as a list. */
export function FlowRegisterPanels({ register }: { readonly register: FlowRegister }) {
  const t = useT();
  const { nameOf } = usePlaces();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const [own, setOwn] = useState<PledgeFilter>(EVERY_PLEDGE);
  const [dimension, setDimension] = useState<FlowDimension>('plan');
  const [opened, setOpened] = useState<FundingFlow | null>(null);
  const group = catalogue.groups.find(({ code, kind }) => code === lens.group && kind !== 'world');
  const filter = { ...own, areas: group ? new Set(group.members) : null, actor: lens.actor ?? own.actor };
  const { areas: _, ...narrowed } = filter;
  const flows = filterPledges(register.flows, filter, (flow) => donorName(flow, t.language, nameOf));
  const all = { id: ALL, name: t('pledges.all') };
  const named = (list: readonly { code: string; name: Readonly<Record<typeof t.language, string>> }[]) =>
    list.map(({ code, name }) => ({ id: code, name: name[t.language] }));
  const present = (codesOf: (flow: FundingFlow) => readonly string[]) => new Set(register.flows.flatMap(codesOf));
  const actors = present(({ actor }) => [actor]);
  const situations = present((flow) => flow.situations);
  const chosen = (id: string) => (id === ALL ? null : id === NONE ? '' : id);
  const { publisher, leftOut } = register;
  const number = (value: number) => formatNumber(value, t.language);
  return (
    <>
      <p>{t('pledges.flow.about')}</p>
      <p className="soft">
        {t('pledges.flow.source', {
          title: publisher?.title[t.language] ?? '',
          publisher: publisher?.publisher[t.language] ?? '',
          licence: publisher?.licence[t.language] ?? '',
          date: formatDate(register.updated, t.language),
        })}
      </p>
      <p className="soft">
        {t('pledges.flow.leftOut', {
          parked: number(leftOut.parked.flows),
          parkedUsd: number(leftOut.parked.usd),
          internal: number(leftOut.internal.flows),
          internalUsd: number(leftOut.internal.usd),
          outgoing: number(leftOut.outgoing.flows),
          outgoingUsd: number(leftOut.outgoing.usd),
          zero: number(leftOut.zero.flows),
        })}
      </p>
      {lens.theme === null ? null : <p role="note">{t('pledges.flow.noTheme')}</p>}
      {group ? <p role="note">{t('pledges.flow.lensAreas', { group: group.name[t.language] })}</p> : null}
      <div className={styles.pledgeFilters}>
        <SelectField
          label={t('pledges.flow.status')}
          items={[
            all,
            ...FLOW_STATUSES.map((status) => ({ id: STAGE_OF_FLOW[status], name: t(`pledges.flow.status.${status}`) })),
          ]}
          value={own.stage ?? ALL}
          onChange={(id) =>
            setOwn({
              ...own,
              stage: FLOW_STATUSES.map((status) => STAGE_OF_FLOW[status]).find((stage) => stage === id) ?? null,
            })
          }
        />
        <SelectField
          label={t('pledges.flow.actor')}
          items={[
            all,
            ...named(catalogue.actors.filter(({ code }) => actors.has(code))),
            { id: NONE, name: t('pledges.unknown') },
          ]}
          value={filter.actor === '' ? NONE : (filter.actor ?? ALL)}
          onChange={(id) => setOwn({ ...own, actor: chosen(id) })}
        />
        <SelectField
          label={t('pledges.situation')}
          items={[
            all,
            ...named(catalogue.groups.filter(({ code }) => situations.has(code))),
            { id: NONE, name: t('pledges.flow.noSituation') },
          ]}
          value={own.situation === '' ? NONE : (own.situation ?? ALL)}
          onChange={(id) => setOwn({ ...own, situation: chosen(id) })}
        />
        <TextInput label={t('pledges.search')} value={own.text} onChange={(text) => setOwn({ ...own, text })} />
      </div>
      <div className={styles.pledgePanels}>
        <Panel title={t('pledges.flow.byStatus')}>
          <FlowStatusTable flows={flows} />
          <p className="soft">{t('pledges.flow.byStatusNote')}</p>
        </Panel>
        <Panel title={t('pledges.flow.sums')}>
          <Segments
            label={t('pledges.flow.sumsBy')}
            items={FLOW_DIMENSIONS.map((id) => ({ id, name: t(`pledges.flow.by.${id}`) }))}
            value={dimension}
            onChange={(id) => setDimension(FLOW_DIMENSIONS.find((one) => one === id) ?? 'plan')}
          />
          <FlowSumsTable flows={flows} register={register.flows} dimension={dimension} catalogue={catalogue} />
          <p className="soft">{t('pledges.flow.sumsNote')}</p>
        </Panel>
      </div>
      <Panel
        title={t('pledges.flow.list', { count: flows.length })}
        actions={
          <AddToReport
            what={t('pledges.flow.list', { count: flows.length })}
            source={{ of: 'pledge-list', register: 'flows', filter: narrowed }}
            shows="table"
          />
        }
      >
        <FlowList flows={flows} onOpen={setOpened} />
      </Panel>
      <SameNames register={register.flows} />
      <FlowCard flow={opened} catalogue={catalogue} onClose={() => setOpened(null)} />
    </>
  );
}
