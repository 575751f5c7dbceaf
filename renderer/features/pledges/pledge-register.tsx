import { useEffect, useMemo, useState } from 'react';
import { CONTRIBUTIONS, PLEDGE_STAGES, type Pledge } from '#shared/pledges/pledge';
import { EVERY_PLEDGE, filterPledges, type PledgeFilter } from '#shared/pledges/register';
import type { RegisterName } from '#shared/workbench/exhibit-source';
import { AddToReport } from '../../charts/add-to-report.tsx';
import { useDocument, useT } from '../../queries/hooks.ts';
import { useSession } from '../../store/session.ts';
import { SelectField, TextInput } from '../../ui/fields.tsx';
import { Panel } from '../../ui/layout.tsx';
import { PledgeCard } from './pledge-card.tsx';
import { PledgeList } from './pledge-list.tsx';
import styles from './pledges.module.css';
import { SameNames } from './same-names.tsx';

const ALL = 'all';
const GENERAL = 'general';

interface PledgeRegisterProps {
  readonly register: readonly Pledge[];
  readonly name: RegisterName;
}

/** A register as a list that can be narrowed. */
export function PledgeRegister({ register, name }: PledgeRegisterProps) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const [own, setOwn] = useState<PledgeFilter>(EVERY_PLEDGE);
  const [opened, setOpened] = useState<Pledge | null>(null);
  const wanted = useSession(({ destination }) => ('pledge' in destination ? destination : null));
  useEffect(() => {
    const found = register.find(({ id }) => id === wanted?.pledge);
    if (found) setOpened(found);
  }, [wanted, register]);
  const areas = useMemo(() => {
    const group = catalogue.groups.find((candidate) => candidate.code === lens.group);
    return group ? new Set(group.members) : null;
  }, [catalogue.groups, lens.group]);
  const filter = { ...own, areas, theme: lens.theme ?? own.theme, actor: lens.actor ?? own.actor };
  const { areas: _, ...narrowed } = filter;
  const pledges = filterPledges(register, filter);
  const situations = catalogue.groups.filter((group) => group.kind === 'situation');
  const all = { id: ALL, name: t('pledges.all') };
  const pick = (key: keyof PledgeFilter) => (id: string) =>
    setOwn({ ...own, [key]: id === ALL ? null : id === GENERAL ? '' : id });
  return (
    <>
      <div className={styles.pledgeFilters}>
        <SelectField
          label={t('pledges.stage')}
          items={[all, ...PLEDGE_STAGES.map((stage) => ({ id: stage, name: t(`pledges.stage.${stage}`) }))]}
          value={own.stage ?? ALL}
          onChange={pick('stage')}
        />
        <SelectField
          label={t('pledges.contribution')}
          items={[all, ...CONTRIBUTIONS.map((kind) => ({ id: kind, name: t(`pledges.contribution.${kind}`) }))]}
          value={own.contribution ?? ALL}
          onChange={pick('contribution')}
        />
        <SelectField
          label={t('pledges.theme')}
          items={[all, ...catalogue.themes.map((theme) => ({ id: theme.code, name: theme.name[t.language] }))]}
          value={filter.theme ?? ALL}
          onChange={pick('theme')}
        />
        <SelectField
          label={t('pledges.situation')}
          items={[
            all,
            { id: GENERAL, name: t('pledges.general') },
            ...situations.map((situation) => ({ id: situation.code, name: situation.name[t.language] })),
          ]}
          value={own.situation === '' ? GENERAL : (own.situation ?? ALL)}
          onChange={pick('situation')}
        />
        <TextInput label={t('pledges.search')} value={own.text} onChange={(text) => setOwn({ ...own, text })} />
      </div>
      <Panel
        title={t('pledges.list', { count: pledges.length })}
        actions={
          <AddToReport
            what={t('pledges.title')}
            source={{ of: 'pledge-list', register: name, filter: narrowed }}
            shows="table"
          />
        }
      >
        <PledgeList pledges={pledges} onOpen={setOpened} />
      </Panel>
      <SameNames register={register} />
      <PledgeCard pledge={opened} catalogue={catalogue} onClose={() => setOpened(null)} />
    </>
  );
}
