import { FolderInput } from 'lucide-react';
import { useState } from 'react';
import { useDocument, useT } from '../../queries/hooks.ts';
import { useSession } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { Panel, ViewHeader } from '../../ui/layout.tsx';
import { chooseData } from '../../workflows/arrivals.ts';
import { CataloguePanel } from './catalogue/catalogue-panel.tsx';
import { DeriveForm } from './catalogue/derive-form.tsx';
import { IndicatorTable } from './catalogue/indicator-table.tsx';
import styles from './data.module.css';
import { IntakePanel } from './intake/intake-panel.tsx';
import { SourceProfile } from './profile/source-profile.tsx';
import { PublisherTable } from './sources/publisher-table.tsx';
import { SourceCards } from './sources/source-cards.tsx';

export function SourcesView() {
  const t = useT();
  const corrections = useDocument('corrections').corrections.length;
  const [isDeriving, setDeriving] = useState(false);
  const [incoming, ...waiting] = useSession((state) => state.incoming);
  return (
    <>
      <ViewHeader title={t('data.title')} lead={t('data.lead')} />
      <div className={styles.data}>
        {incoming ? (
          <>
            {waiting.length > 0 ? (
              <p role="status">
                {t('data.waiting', { count: waiting.length, names: waiting.map(({ file }) => file.name).join(', ') })}
              </p>
            ) : null}
            <IntakePanel key={`${incoming.file.name}-${incoming.file.size}-${waiting.length}`} arrival={incoming} />
          </>
        ) : (
          <div className={styles.dropZone} data-testid="drop-zone">
            <p>{t('data.drop')}</p>
            <Button
              variant="primary"
              onPress={() => void chooseData()}
              icon={<FolderInput size={16} aria-hidden="true" />}
            >
              {t('data.choose')}
            </Button>
            <span className="soft">{t('data.drop.formats')}</span>
          </div>
        )}
        <Panel title={t('data.sources')}>
          <SourceCards />
          {corrections > 0 ? <p className="soft">{t('data.corrections', { count: corrections })}</p> : null}
        </Panel>
        <SourceProfile />
        <Panel
          title={t('data.indicators')}
          actions={<Button onPress={() => setDeriving(true)}>{t('data.derive')}</Button>}
        >
          <IndicatorTable />
        </Panel>
        <DeriveForm key={String(isDeriving)} isOpen={isDeriving} onClose={() => setDeriving(false)} />
        <CataloguePanel />
        <details className="panel">
          <summary>{t('data.publishers')}</summary>
          <PublisherTable />
        </details>
      </div>
    </>
  );
}
