import { useT } from '../../store/hooks.ts';
import { show, useSession } from '../../store/session.ts';
import { ViewHeader } from '../../ui/layout.tsx';
import { TabSet } from '../../ui/tabs.tsx';
import { GapChoicesProvider } from './gap-choices.tsx';
import { SECTIONS, sectionOf } from './sections.ts';
import './gaps.css';
import './sharing/sharing.css';

export function GapsView() {
  const t = useT();
  const { id: chosen, Component } = sectionOf(useSession((state) => state.focus));
  return (
    <GapChoicesProvider>
      <ViewHeader title={t('gaps.title')} lead={t('gaps.lead')} />
      <TabSet
        label={t('gaps.sections')}
        items={SECTIONS.map(({ id }) => ({ id, name: t(`gaps.section.${id}`) }))}
        value={chosen}
        onChange={(id) => show('gaps', id)}
      >
        <Component />
      </TabSet>
    </GapChoicesProvider>
  );
}
