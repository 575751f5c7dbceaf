import { missingRole } from '#shared/intake/roles/layout';
import type { Source } from '#shared/workbench/workbench';
import { useT } from '../../../queries/hooks.ts';
import { useSession } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { dismissIncoming } from '../../../workflows/arrivals.ts';
import { chosenOf, type Incoming, loadIncoming } from '../../../workflows/intake.ts';
import styles from './intake.module.css';

interface IntakeEndProps {
  readonly incoming: Incoming;
  /** What the source is called, and its licence. */
  readonly about: { readonly name: string; readonly licence: string };
  /** The source that loading replaces; undefined where it adds one. */
  readonly old: Source | undefined;
  /** Something is not settled yet, or not known. */
  readonly isHeld: boolean;
  /** What is not settled waits for a person. */
  readonly isAsked: boolean;
}

/** The loading itself, always in reach; beside it what it waits for. */
export function IntakeEnd({ incoming, about: { name, licence }, old, isHeld, isAsked }: IntakeEndProps) {
  const t = useT();
  const isBusy = useSession((state) => state.task !== null);
  const missing = missingRole(chosenOf(incoming).draft);
  const said = missing
    ? t(`data.need.${missing}`)
    : isAsked
      ? t('data.ahead.held')
      : old
        ? t('recipe.replaces', { name: old.name })
        : '';
  return (
    <div className={styles.end}>
      <p role="status">{said}</p>
      <Button onPress={dismissIncoming}>{t('shell.cancel')}</Button>
      <Button
        variant="primary"
        isDisabled={isHeld || missing !== null || isBusy || name.trim() === ''}
        onPress={async () => {
          if (await loadIncoming(incoming, { name: name.trim(), licence: licence.trim() }, old?.id)) dismissIncoming();
        }}
      >
        {t('data.confirm')}
      </Button>
    </div>
  );
}
