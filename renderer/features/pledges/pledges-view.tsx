import { type ReactNode, Suspense, useEffect } from 'react';
import { describeFailure } from '#shared/i18n/translator';
import { submitted } from '#shared/pledges/pledge';
import { REGISTERS } from '#shared/workbench/exhibit-source';
import { useT } from '../../queries/hooks.ts';
import { type PledgeSection, show, useSession } from '../../store/session.ts';
import { Segments } from '../../ui/fields.tsx';
import { ViewHeader } from '../../ui/layout.tsx';
import { TabSet } from '../../ui/tabs.tsx';
import styles from './pledges.module.css';
import { useRegisterInHand, useRegisterName } from './register-in-hand.ts';
import { SECTION_VIEWS } from './sections.ts';

/** Parts that are about the pledges submitted to the workbench, whichever register is in hand: never about invented ones. */
const OF_OWN_PLEDGES: ReadonlySet<PledgeSection> = new Set<PledgeSection>(['matching', 'needs']);

/** The register in hand, and the parts of the view that are about it. */
export function PledgesView() {
  const t = useT();
  const [name, choose] = useRegisterName();
  const chosen = useSession((state) => state.pledgeSection);
  const wanted = useSession(({ destination }) => ('pledge' in destination ? destination : null));
  // Asked for again or for another one: its card opens, whatever is shown.
  useEffect(() => {
    if (wanted) choose('own');
  }, [wanted, choose]);
  const ids = [...SECTION_VIEWS.keys()];
  const shown = SECTION_VIEWS.has(chosen) ? chosen : ids[0]!;
  const Section = SECTION_VIEWS.get(shown);
  return (
    <div className={styles.pledgesView}>
      <ViewHeader
        title={t('pledges.title')}
        actions={
          <Segments
            label={t('pledges.register')}
            items={REGISTERS.map((id) => ({ id, name: t(`pledges.register.${id}`) }))}
            value={name}
            onChange={(id) => choose(REGISTERS.find((one) => one === id) ?? 'flows')}
          />
        }
      />
      <TabSet
        label={t('pledges.sections')}
        items={ids.map((id) => ({ id, name: t(`pledges.section.${id}`) }))}
        value={shown}
        onChange={(id) => {
          const section = ids.find((one) => one === id);
          if (section) show({ view: 'pledges', section });
        }}
      >
        <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
          {OF_OWN_PLEDGES.has(shown) ? Section && <Section /> : <Framed>{Section ? <Section /> : null}</Framed>}
        </Suspense>
      </TabSet>
    </div>
  );
}

/** Invented pledges stand in a frame that says so, and nothing else does; a register on its way is waited for. */
function Framed({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const { name, pledges, failure, isInvented } = useRegisterInHand();
  if (failure) return <p role="alert">{describeFailure(t, failure)}</p>;
  if (!pledges) return <p role="status">{t('shell.loading')}</p>;
  if (!isInvented) return children;
  const count = pledges.length - submitted(pledges).length;
  return (
    <section className={styles.invented} aria-label={t('pledges.register.example')}>
      <p className={styles.illustrative} role="note">
        {name === 'example' ? t('pledges.illustrative') : t('pledges.illustrativeSome', { count })}
      </p>
      {children}
    </section>
  );
}
