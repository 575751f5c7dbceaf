import { Suspense } from 'react';
import { useT } from '../../queries/hooks.ts';
import { GAP_SECTIONS, show, useSession } from '../../store/session.ts';
import { ViewHeader } from '../../ui/layout.tsx';
import { TabSet } from '../../ui/tabs.tsx';
import { GapChoicesProvider } from './gap-choices.tsx';
import styles from './gaps.module.css';
import { SECTIONS } from './sections.ts';

export function GapsView() {
  const t = useT();
  const chosen = useSession((state) => state.gapSection);
  const Section = SECTIONS[chosen];
  return (
    <GapChoicesProvider>
      <div className={styles.gapsView}>
        <ViewHeader title={t('gaps.title')} />
        <TabSet
          label={t('gaps.sections')}
          items={GAP_SECTIONS.map((id) => ({ id, name: t(`gaps.section.${id}`) }))}
          value={chosen}
          onChange={(id) => {
            const section = GAP_SECTIONS.find((one) => one === id);
            if (section) show({ view: 'gaps', section });
          }}
        >
          <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
            <Section />
          </Suspense>
        </TabSet>
      </div>
    </GapChoicesProvider>
  );
}
