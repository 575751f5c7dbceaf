import { type ReactNode, useEffect, useState } from 'react';
import { describeFailure } from '#shared/i18n/translator';
import { type Pledge, submitted } from '#shared/pledges/pledge';
import { useDocument, useT } from '../../queries/hooks.ts';
import { useBundledFlows, useExamplePledges } from '../../queries/use-registers.ts';
import { useSession } from '../../store/session.ts';
import { Segments } from '../../ui/fields.tsx';
import { ViewHeader } from '../../ui/layout.tsx';
import { FlowRegisterPanels } from './flow-register.tsx';
import { OwnRegister } from './own-register.tsx';
import { PledgeRegister } from './pledge-register.tsx';
import styles from './pledges.module.css';

const REGISTERS = ['flows', 'own', 'example'] as const;
type RegisterName = (typeof REGISTERS)[number];

/**
 * The registers there are: flows of money as published, the pledges of the workbench, and an invented example. The first and the last
 * are seen here only: they enter neither the workbench nor the engine.
 */
export function PledgesView() {
  const t = useT();
  const own = useSession((state) => state.pledges);
  const wanted = useSession(({ destination }) => ('pledge' in destination ? destination : null));
  const { sources } = useDocument('sources');
  // A register just loaded is on its way through the engine.
  const hasOwn = submitted(own).length > 0 || sources.some(({ register }) => register !== undefined);
  const [chosen, setChosen] = useState<RegisterName>(hasOwn ? 'own' : 'flows');
  // Asked for again or for another one: its card opens, whatever is shown.
  useEffect(() => {
    if (wanted) setChosen('own');
  }, [wanted]);
  return (
    <>
      <ViewHeader title={t('pledges.title')} lead={t('pledges.lead')} />
      <div className={styles.registers}>
        <Segments
          label={t('pledges.register')}
          items={REGISTERS.map((id) => ({ id, name: t(`pledges.register.${id}`) }))}
          value={chosen}
          onChange={(id) => setChosen(REGISTERS.find((name) => name === id) ?? 'flows')}
        />
      </div>
      {chosen === 'flows' ? <Flows /> : chosen === 'example' ? <Example /> : <Own register={own} />}
    </>
  );
}

function Flows() {
  const { value, failure } = useBundledFlows();
  return value ? <FlowRegisterPanels register={value} /> : <Awaited failure={failure} />;
}

function Example() {
  const t = useT();
  const { value, failure } = useExamplePledges();
  if (!value) return <Awaited failure={failure} />;
  return (
    <Invented says={t('pledges.illustrative')}>
      <PledgeRegister register={value} isInvented />
    </Invented>
  );
}

function Own({ register }: { readonly register: readonly Pledge[] }) {
  const t = useT();
  const invented = register.length - submitted(register).length;
  if (invented === 0) return <OwnRegister register={register} isInvented={false} />;
  return (
    <Invented says={t('pledges.illustrativeSome', { count: invented })}>
      <OwnRegister register={register} isInvented />
    </Invented>
  );
}

function Invented({ says, children }: { readonly says: string; readonly children: ReactNode }) {
  const t = useT();
  return (
    <section className={styles.invented} aria-label={t('pledges.register.example')}>
      <p className={styles.illustrative} role="note">
        {says}
      </p>
      {children}
    </section>
  );
}

function Awaited({ failure }: Pick<ReturnType<typeof useBundledFlows>, 'failure'>) {
  const t = useT();
  return failure ? <p role="alert">{describeFailure(t, failure)}</p> : <p role="status">{t('shell.loading')}</p>;
}
