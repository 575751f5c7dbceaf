import { useState } from 'react';
import type { Pledge } from '#shared/pledges/pledge';
import { useT } from '../../queries/hooks.ts';
import { useSession } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { ViewHeader } from '../../ui/layout.tsx';
import { EmptyRegister } from './empty-register.tsx';
import { PledgeRegister } from './pledge-register.tsx';
import styles from './pledges.module.css';

/** The register of the workbench. The invented example is seen here only: it enters neither the workbench nor the engine. */
export function PledgesView() {
  const t = useT();
  const register = useSession((state) => state.pledges);
  const [example, setExample] = useState<readonly Pledge[] | null>(null);
  const shown = example ?? register;
  const invented = shown.filter(({ illustrative }) => illustrative).length;
  return (
    <>
      <ViewHeader title={t('pledges.title')} lead={t('pledges.lead')} />
      {shown.length === 0 ? (
        <EmptyRegister onExample={setExample} />
      ) : invented === 0 ? (
        <PledgeRegister register={shown} isInvented={false} />
      ) : (
        <section className={styles.invented} aria-label={t('pledges.none.withExample')}>
          <p className={styles.illustrative} role="note">
            {example ? t('pledges.illustrative') : t('pledges.illustrativeSome', { count: invented })}
          </p>
          {example ? <Button onPress={() => setExample(null)}>{t('pledges.none.closeExample')}</Button> : null}
          <PledgeRegister register={shown} isInvented />
        </section>
      )}
    </>
  );
}
