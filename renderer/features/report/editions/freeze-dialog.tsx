import { useState } from 'react';
import { formatDate } from '#shared/core/format';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { TextInput } from '../../../ui/fields.tsx';
import { freezeReport } from '../../../workflows/report-editions.ts';
import { ReportDialog } from './modal.tsx';

/** Asks what the edition is called, and freezes the report. */
export function FreezeDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const [name, setName] = useState(() =>
    t('reportEditions.freeze.default', { date: formatDate(new Date().toISOString().slice(0, 10), t.language) }),
  );
  return (
    <ReportDialog title={t('reportEditions.freeze')} onClose={onClose}>
      <p>{t('reportEditions.freeze.about')}</p>
      <TextInput label={t('reportEditions.freeze.name')} value={name} onChange={setName} isFirst />
      <div className="actions">
        <Button onPress={onClose}>{t('shell.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={!name.trim()}
          onPress={() => {
            onClose();
            void freezeReport(name.trim());
          }}
        >
          {t('reportEditions.freeze')}
        </Button>
      </div>
    </ReportDialog>
  );
}
