import { useState } from 'react';
import { EmptyRegister } from '../empty-register.tsx';
import { LensNotes } from '../pictures/lens-notes.tsx';
import { type Opened, OpenedEntries } from '../pictures/opened-entries.tsx';
import { useLensedRegister } from '../pictures/use-register-picture.ts';
import { StageFlowPanel } from './stage-flow-panel.tsx';

/** How far the entries of the register in hand have come. */
export function PipelineSection() {
  const register = useLensedRegister();
  const [opened, setOpened] = useState<Opened | null>(null);
  if (register.pledges?.length === 0) return <EmptyRegister />;
  return (
    <>
      <LensNotes register={register} onOpen={setOpened} />
      <StageFlowPanel register={register} onOpen={setOpened} />
      <OpenedEntries opened={opened} onClose={() => setOpened(null)} />
    </>
  );
}
