import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './detail.module.css';
import { GapDetail } from './gap-detail.tsx';
import type { useDrill } from './use-drill.ts';

/** The detail of the cell that was asked for. */
export function Drilled({ drill }: { readonly drill: ReturnType<typeof useDrill> }) {
  const t = useT();
  if (!drill.entry) return null;
  return (
    <div className={styles.drilled} ref={drill.detail} tabIndex={-1}>
      <div className="actions">
        <Button onPress={drill.close}>{t('gaps.back')}</Button>
      </div>
      <GapDetail entry={drill.entry} />
    </div>
  );
}
