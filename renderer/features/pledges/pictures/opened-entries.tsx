import { useEffect, useRef, useState } from 'react';
import { isFlow } from '#shared/pledges/flow';
import type { Pledge } from '#shared/pledges/pledge';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { FlowCard } from '../flow-card.tsx';
import { FlowList } from '../flow-list.tsx';
import { PledgeCard } from '../pledge-card.tsx';
import { PledgeList } from '../pledge-list.tsx';

/** Entries behind a mark, and what they are called together. */
export interface Opened {
  readonly name: string;
  readonly pledges: readonly Pledge[];
}

interface OpenedEntriesProps {
  readonly opened: Opened | null;
  readonly onClose: () => void;
}

/** The entries behind the mark that was chosen, each with its card; comes into view, with the focus, when they change. */
export function OpenedEntries({ opened, onClose }: OpenedEntriesProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const [entry, setEntry] = useState<Pledge | null>(null);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!opened) return;
    ref.current?.scrollIntoView({ block: 'nearest' });
    ref.current?.focus({ preventScroll: true });
  }, [opened]);
  if (!opened) return null;
  const flows = opened.pledges.filter(isFlow);
  const isOfFlows = flows.length === opened.pledges.length;
  return (
    <div ref={ref} tabIndex={-1}>
      <Panel
        title={t('pledges.picture.opened', { name: opened.name, count: opened.pledges.length })}
        actions={<Button onPress={onClose}>{t('pledges.picture.close')}</Button>}
      >
        {isOfFlows ? (
          <FlowList flows={flows} onOpen={setEntry} />
        ) : (
          <PledgeList pledges={opened.pledges} onOpen={setEntry} />
        )}
      </Panel>
      {isOfFlows ? (
        <FlowCard flow={entry && isFlow(entry) ? entry : null} catalogue={catalogue} onClose={() => setEntry(null)} />
      ) : (
        <PledgeCard pledge={entry} catalogue={catalogue} onClose={() => setEntry(null)} />
      )}
    </div>
  );
}
