import { useState } from 'react';
import { breakdownText } from '#shared/framework/breakdown';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import styles from './detail.module.css';
import { GapDetail } from './gap-detail.tsx';
import type { useDrill } from './use-drill.ts';

/** The detail of the cell that was asked for; of an indicator without a total one breakdown at a time. */
export function Drilled({ drill }: { readonly drill: ReturnType<typeof useDrill> }) {
  const t = useT();
  const [dims, setDims] = useState<string | null>(null);
  const shown = drill.entries.find(({ series }) => series.dims === dims) ?? drill.entries[0];
  if (!shown) return null;
  return (
    <div className={styles.drilled} ref={drill.detail} tabIndex={-1}>
      <div className="actions">
        <Button onPress={drill.close}>{t('gaps.back')}</Button>
        {drill.entries.length > 1 ? (
          <SelectField
            label={t('gaps.breakdown')}
            items={drill.entries.map((entry) => ({ id: entry.series.dims, name: breakdownText(entry.series.dims, t) }))}
            value={shown.series.dims}
            onChange={setDims}
          />
        ) : null}
      </div>
      <GapDetail entry={shown} />
    </div>
  );
}
