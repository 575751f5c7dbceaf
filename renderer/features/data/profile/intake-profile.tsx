import { useState } from 'react';
import type { Draft } from '#shared/intake/draft';
import { causeLines } from '#shared/intake/loss/loss-text';
import type { ColumnProfile } from '#shared/intake/profile';
import { useT } from '../../../queries/hooks.ts';
import { useSession } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { chosenOf, type Incoming } from '../../../workflows/intake.ts';
import { profileIncoming } from '../../../workflows/profile.ts';
import styles from '../data.module.css';
import { ColumnProfileTable } from './column-profile-table.tsx';

/** On request: what every column of the file in hand holds, over all its rows. What is read differently since is not shown. */
export function IntakeProfile({ incoming }: { readonly incoming: Incoming }) {
  const t = useT();
  const { draft } = chosenOf(incoming);
  const isBusy = useSession((state) => state.task !== null);
  const [made, setMade] = useState<{
    readonly of: Draft;
    readonly rows: number;
    readonly columns: readonly ColumnProfile[];
  } | null>(null);
  const make = async () => {
    const found = await profileIncoming(incoming);
    if (found) setMade({ of: draft, ...found });
  };
  const isPresent = made !== null && made.of.dialect === draft.dialect && made.of.table === draft.table;
  const timeAt = draft.columns.filter(({ role }) => role === 'time').map(({ position }) => position);
  return (
    <details className={styles.preview} open={isPresent}>
      <summary>{t('profile.ofFile')}</summary>
      <div className={styles.profileAsk}>
        <Button onPress={make} isDisabled={isBusy}>
          {t('profile.make')}
        </Button>
        <span className="soft">{t('profile.ofFileAbout')}</span>
      </div>
      {isPresent ? (
        <ColumnProfileTable
          caption={t('profile.ofFile')}
          rows={made.columns.map((column) => ({
            ...column,
            key: String(column.position),
            label: column.label || String(column.position + 1),
            rows: made.rows,
            causes: causeLines(column.missing, t),
            isYear: timeAt.includes(column.position),
          }))}
        />
      ) : null}
    </details>
  );
}
