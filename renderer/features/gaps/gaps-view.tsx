import { Suspense } from 'react';
import { useT } from '../../queries/hooks.ts';
import { show, useSession } from '../../store/session.ts';
import { ViewHeader } from '../../ui/layout.tsx';
import { TabSet } from '../../ui/tabs.tsx';
import { wantedOf } from './benchmarks/benchmark-wanted.ts';
import { GapChoicesProvider } from './gap-choices.tsx';
import { SECTIONS, sectionOf } from './sections.ts';

export function GapsView() {
  const t = useT();
  const focus = useSession((state) => state.focus);
  const wanted = wantedOf(
    focus,
    useSession((state) => state.focusAreas),
  );
  const { id: chosen, Component } = sectionOf(wanted ? 'series' : focus);
  return (
    <GapChoicesProvider>
      <ViewHeader title={t('gaps.title')} lead={t('gaps.lead')} />
      <TabSet
        label={t('gaps.sections')}
        items={SECTIONS.map(({ id }) => ({ id, name: t(`gaps.section.${id}`) }))}
        value={chosen}
        onChange={(id) => show('gaps', id)}
      >
        <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
          <Component />
        </Suspense>
      </TabSet>
    </GapChoicesProvider>
  );
}
