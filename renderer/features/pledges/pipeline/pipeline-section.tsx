import { useDeferredValue, useMemo, useState } from 'react';
import { useT } from '../../../queries/hooks.ts';
import { Panel } from '../../../ui/layout.tsx';
import { EmptyRegister } from '../empty-register.tsx';
import { FlowStatusTable } from '../flow-status-table.tsx';
import { LensNotes } from '../pictures/lens-notes.tsx';
import { type Opened, OpenedEntries } from '../pictures/opened-entries.tsx';
import styles from '../pictures/pictures.module.css';
import { type LensedRegister, useLensedRegister } from '../pictures/use-register-picture.ts';
import { LatePanel, ObstaclesPanel } from './late-panel.tsx';
import { MatrixPanel } from './matrix-panel.tsx';
import { RatesPanel } from './rates-panel.tsx';
import { StageFlowPanel } from './stage-flow-panel.tsx';
import { TimePanel } from './time-panel.tsx';

/** How far the entries of the register in hand have come. */
export function PipelineSection() {
  const register = useLensedRegister();
  // What stands below the picture may follow a moment after it.
  const later = useDeferredValue(register);
  const [opened, setOpened] = useState<Opened | null>(null);
  if (register.pledges?.length === 0) return <EmptyRegister loads />;
  return (
    <div className={styles.section}>
      <LensNotes register={register} onOpen={setOpened} />
      <StageFlowPanel register={register} onOpen={setOpened} />
      <OpenedEntries opened={opened} onClose={() => setOpened(null)} />
      {later.isFlows ? (
        <StatusesOfFlows register={later} />
      ) : (
        <>
          <div className={styles.beside}>
            <RatesPanel pledges={later.kept} register={later.name} />
            <LatePanel register={later} onOpen={setOpened} />
          </div>
          <TimePanel register={later} />
          <MatrixPanel register={later} onOpen={setOpened} />
          <ObstaclesPanel register={later} onOpen={setOpened} />
        </>
      )}
    </div>
  );
}

/** Of flows no course is known, so that nothing is said of time, themes or obstacles. */
function StatusesOfFlows({ register }: { readonly register: LensedRegister }) {
  const t = useT();
  const { flows, kept } = register;
  const keptFlows = useMemo(() => {
    const shown = new Set(kept);
    return flows?.flows.filter((flow) => shown.has(flow)) ?? [];
  }, [flows, kept]);
  return (
    <Panel title={t('pledges.flow.byStatus')}>
      <FlowStatusTable flows={keptFlows} />
      <p className={styles.notes}>{t('pledges.rates.flows')}</p>
      <p className={styles.notes}>{t('pledges.time.flows')}</p>
      <p className={styles.notes}>{t('pledges.matrix.flows')}</p>
    </Panel>
  );
}
