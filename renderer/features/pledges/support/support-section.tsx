import { useDeferredValue, useState } from 'react';
import { useDocument } from '../../../queries/hooks.ts';
import { hasEditions } from '../editions/has-editions.ts';
import { EmptyRegister } from '../empty-register.tsx';
import { LensNotes } from '../pictures/lens-notes.tsx';
import { type Opened, OpenedEntries } from '../pictures/opened-entries.tsx';
import styles from '../pictures/pictures.module.css';
import { useLensedRegister } from '../pictures/use-register-picture.ts';
import { ConcentrationPanel } from './concentration-panel.tsx';
import { EditionSupportPanel } from './edition-support-panel.tsx';
import { NetworkPanel } from './network-panel.tsx';
import { NewLostPanel } from './new-lost-panel.tsx';

/** Who stands behind the register in hand. */
export function BaseOfSupportSection() {
  const register = useLensedRegister();
  const { sources } = useDocument('sources');
  // What stands below the first picture may follow a moment after it.
  const later = useDeferredValue(register);
  const [opened, setOpened] = useState<Opened | null>(null);
  if (register.pledges?.length === 0) return <EmptyRegister loads />;
  return (
    <div className={styles.section}>
      <LensNotes register={register} onOpen={setOpened} />
      <ConcentrationPanel register={register} onOpen={setOpened} />
      <OpenedEntries opened={opened} onClose={() => setOpened(null)} />
      {register.name === 'own'
        ? sources.map((source) =>
            hasEditions(source) ? <EditionSupportPanel key={source.id} source={source} /> : null,
          )
        : null}
      <NetworkPanel register={later} onOpen={setOpened} />
      <NewLostPanel register={later} onOpen={setOpened} />
    </div>
  );
}
