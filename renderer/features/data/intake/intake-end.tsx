import { type ReactNode, useState } from 'react';
import { type Draft, sourceNameOf } from '#shared/intake/draft';
import { missingRole } from '#shared/intake/roles/layout';
import type { Source } from '#shared/workbench/workbench';
import { useT } from '../../../queries/hooks.ts';
import { useSession } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { MultiSelect, NumberInput, TextInput } from '../../../ui/fields.tsx';
import { dismissIncoming } from '../../../workflows/arrivals.ts';
import { type Incoming, loadIncoming } from '../../../workflows/intake.ts';
import styles from '../data.module.css';
import { MeasureFields } from './measure-fields.tsx';
import { RowsField, useRowsText } from './rows-field.tsx';

interface IntakeEndProps {
  readonly incoming: Incoming;
  readonly draft: Draft;
  /** The source that loading replaces; undefined where it adds one. */
  readonly old: Source | undefined;
  /** Something must be settled by `children` before the file is loaded. */
  readonly isHeld: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly children?: ReactNode;
}

/** What is said of the whole source, and the loading itself. */
export function IntakeEnd({ incoming, draft, old, isHeld, onChange, children }: IntakeEndProps) {
  const t = useT();
  // Until a name is typed it is that of the table in hand.
  const [typed, setName] = useState<string | null>(null);
  const name = typed ?? old?.name ?? sourceNameOf(incoming.name, draft, incoming.drafts);
  const [licence, setLicence] = useState(old?.licence ?? '');
  const isBusy = useSession((state) => state.task !== null);
  const missing = missingRole(draft);
  const rows = useRowsText(draft, onChange);
  const values = draft.columns.filter(({ role }) => role === 'value');
  return (
    <div className={styles.intakeEnd}>
      <div className={styles.wholeRow}>
        <RowsField {...rows} />
      </div>
      <MeasureFields draft={draft} title={name} onChange={onChange} />
      {children ? <div className={styles.wholeRow}>{children}</div> : null}
      <TextInput label={t('data.name')} value={name} onChange={setName} />
      <NumberInput
        label={t('data.suppress')}
        minimum={0}
        value={draft.suppressBelow}
        onChange={(suppressBelow) => onChange({ ...draft, suppressBelow })}
      />
      <TextInput label={t('data.ownLicence')} value={licence} onChange={setLicence} />
      <Button
        variant="primary"
        isDisabled={isHeld || missing !== null || rows.failure !== null || isBusy || name.trim() === ''}
        onPress={async () => {
          if (await loadIncoming(incoming, { name: name.trim(), licence: licence.trim() }, old?.id)) dismissIncoming();
        }}
      >
        {t('data.confirm')}
      </Button>
      <Button onPress={dismissIncoming}>{t('shell.cancel')}</Button>
      {draft.suppressBelow !== null && values.length > 1 ? (
        <div className={styles.wholeRow}>
          <MultiSelect
            label={t('data.sensitive')}
            items={values.map(({ position, label }) => ({ id: String(position), name: label || String(position + 1) }))}
            value={draft.sensitive.map(String)}
            onChange={(chosen) => onChange({ ...draft, sensitive: chosen.map(Number) })}
          />
        </div>
      ) : null}
      <p role="status">{missing ? t(`data.need.${missing}`) : old ? t('recipe.replaces', { name: old.name }) : ''}</p>
    </div>
  );
}
