import { useMemo, useState } from 'react';
import type { FundingFlow } from '#shared/pledges/flow';
import { bodiesIn } from '#shared/pledges/pages/body-page';
import type { Pledge } from '#shared/pledges/pledge';
import type { RegisterName } from '#shared/workbench/exhibit-source';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { remembered, useRemembered } from '../../../store/view-state.ts';
import { Segments } from '../../../ui/fields.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { BodyView } from './body-view.tsx';
import styles from './pages.module.css';
import { PlatformView } from './platform-view.tsx';

const KINDS = ['platform', 'body'] as const;
const KIND = remembered<(typeof KINDS)[number]>('platform');
const CHOSEN = remembered<string>('');

interface RegisterPagesProps {
  readonly pledges: readonly Pledge[];
  readonly flows: readonly FundingFlow[];
  /** Where the flows come from, in words. */
  readonly source: string;
  /** The one in hand. */
  readonly register: RegisterName;
  /** Some pledges are invented: nothing of them leaves the window. */
  readonly isInvented: boolean;
}

/** One page of a responsible body or of a support platform, as chosen. */
export function RegisterPages({ pledges, flows, source, register, isInvented }: RegisterPagesProps) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const [kind, setKind] = useRemembered(KIND);
  const [chosen, setChosen] = useRemembered(CHOSEN);
  const [platformCode, setPlatform] = useState<string | null>(null);
  const bodies = useMemo(() => bodiesIn(pledges, flows), [pledges, flows]);
  const platforms = catalogue.groups.filter((group) => group.kind === 'platform');
  const platform =
    platforms.find(({ code }) => code === (platformCode ?? lens.group)) ??
    platforms.find(({ code }) => code === platformCode) ??
    platforms[0];
  const body = bodies.find(({ name }) => name === chosen) ?? bodies[0];
  const items = useMemo(() => bodies.map(({ name }) => ({ id: name, name })), [bodies]);
  const given = { pledges, flows, source, register, isInvented };
  return (
    <>
      <div className={styles.choose}>
        <Segments
          label={t('pages.kind')}
          items={KINDS.map((id) => ({ id, name: t(`pages.kind.${id}`) }))}
          value={kind}
          onChange={(id) => setKind(KINDS.find((one) => one === id) ?? 'platform')}
        />
        {kind === 'body' && body ? (
          <SearchSelect
            label={t('pages.body')}
            search={t('pages.body.search')}
            empty={t('pages.body.none')}
            items={items}
            value={body.name}
            onChange={setChosen}
          />
        ) : null}
        {kind === 'platform' && platform ? (
          <SearchSelect
            label={t('pages.platform')}
            search={t('pages.body.search')}
            empty={t('pages.body.none')}
            items={platforms.map(({ code, name }) => ({ id: code, name: name[t.language] }))}
            value={platform.code}
            onChange={setPlatform}
          />
        ) : null}
      </div>
      {kind === 'platform' ? (
        platform ? (
          <PlatformView platform={platform} {...given} />
        ) : null
      ) : body ? (
        <BodyView name={body.name} {...given} />
      ) : (
        <p role="status">{t('pages.body.empty')}</p>
      )}
    </>
  );
}
