import { useState } from 'react';
import type { Draft } from '#shared/intake/draft';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { useSession } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import { dismissIncoming } from '../../../workflows/arrivals.ts';
import { addFootnotes, type Incoming } from '../../../workflows/intake.ts';

/** A table of footnotes that came by itself: the source it belongs to is chosen. */
export function FootnotesPanel({ incoming, draft }: { readonly incoming: Incoming; readonly draft: Draft }) {
  const t = useT();
  const { sources } = useDocument('sources');
  const isBusy = useSession((state) => state.task !== null);
  const own = sources.filter(({ kind }) => kind === 'file');
  const [chosen, setChosen] = useState(own.at(-1)?.id ?? '');
  const source = own.find(({ id }) => id === chosen);
  return (
    <div className="stack">
      <p>{t('data.footnotes.alone')}</p>
      {own.length > 0 ? (
        <SelectField
          label={t('data.footnotes.source')}
          items={own.map(({ id, name }) => ({ id, name }))}
          value={chosen}
          onChange={setChosen}
        />
      ) : (
        <p role="status">{t('data.footnotes.none')}</p>
      )}
      <div className="actions">
        <Button
          variant="primary"
          isDisabled={!source || isBusy}
          onPress={async () => {
            if (source && (await addFootnotes(incoming, draft, source))) dismissIncoming();
          }}
        >
          {t('data.footnotes.join')}
        </Button>
        <Button onPress={dismissIncoming}>{t('shell.cancel')}</Button>
      </div>
    </div>
  );
}
