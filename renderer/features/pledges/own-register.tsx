import { useState } from 'react';
import type { Pledge } from '#shared/pledges/pledge';
import { useDocument, useT } from '../../queries/hooks.ts';
import { tablesVersion } from '../../store/connected-tables.ts';
import { useSession } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { chooseRegister } from '../../workflows/registers.ts';
import { EditionsPanel } from './editions/editions-panel.tsx';
import { hasEditions } from './editions/has-editions.ts';
import { LoadedRegisters } from './editions/loaded-registers.tsx';
import { EmptyRegister } from './empty-register.tsx';
import { PledgeForm } from './entry/pledge-form.tsx';
import { ReviewPanel } from './entry/review-panel.tsx';
import { PledgeRegister } from './pledge-register.tsx';
import styles from './pledges.module.css';

/** The pledges of the workbench: the registers they come from, what moved between editions, reviews, then pictures and list of all. */
export function OwnRegister({ register }: { readonly register: readonly Pledge[] }) {
  const t = useT();
  const { sources } = useDocument('sources');
  const isConnecting = useSession((state) => tablesVersion(state) === 0);
  const [isEntering, setEntering] = useState(false);
  const registers = sources.filter(({ parts }) => parts.some(({ table }) => table === 'pledges'));
  return (
    <>
      <div className={`actions ${styles.registers}`}>
        <Button onPress={() => void chooseRegister()}>{t('register.choose')}</Button>
        <Button onPress={() => setEntering(true)}>{t('register.enter')}</Button>
      </div>
      <div className={styles.ownPanels}>
        {registers.length > 0 ? <LoadedRegisters registers={registers} /> : null}
        {registers.map((source) => (hasEditions(source) ? <EditionsPanel key={source.id} source={source} /> : null))}
        <ReviewPanel pledges={register} />
      </div>
      {register.length > 0 ? (
        <PledgeRegister register={register} name="own" />
      ) : isConnecting ? (
        <p role="status">{t('shell.loading')}</p>
      ) : (
        <EmptyRegister />
      )}
      <PledgeForm key={String(isEntering)} isOpen={isEntering} pledge={null} onClose={() => setEntering(false)} />
    </>
  );
}
