import type { ReactNode } from 'react';
import type { Tone } from '#shared/gaps/methods/statuses';
import { COLUMN_ORDERS, type ColumnOrder, ROW_ORDERS, type RowOrder } from '#shared/gaps/scoreboard/board';
import type { ColumnKind } from '#shared/gaps/scoreboard/board-columns';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { Tick } from '../../../ui/checkboxes.tsx';
import { type Option, SelectField, TextInput } from '../../../ui/fields.tsx';
import { AgainstField, MethodField, useGapChoices } from '../gap-choices.tsx';
import { MoreChoices } from '../more-choices.tsx';
import styles from './scoreboard.module.css';

export interface BoardFilters {
  readonly kind: ColumnKind | null;
  readonly rowOrder: RowOrder;
  readonly columnOrder: ColumnOrder;
  readonly tones: readonly Tone[];
  readonly text: string;
  readonly withTargetOnly: boolean;
}

interface BoardControlsProps {
  readonly filters: BoardFilters;
  readonly kind: ColumnKind;
  readonly kinds: readonly (Option & { readonly id: ColumnKind })[];
  readonly onChange: (filters: BoardFilters) => void;
  /** Where there is no room for a row: what stands behind one button with all choices. */
  readonly folded?: ReactNode;
}

/** What the scoreboard shows and in which order. */
export function BoardControls({ filters, kind, kinds, onChange, folded }: BoardControlsProps) {
  const t = useT();
  const { benchmarks } = useDocument('benchmarks');
  const { methodId, setMethod } = useGapChoices();
  const change = (part: Partial<BoardFilters>) => onChange({ ...filters, ...part });
  const often = (
    <>
      <SelectField
        label={t('gaps.columns')}
        items={kinds}
        value={kind}
        onChange={(id) => change({ kind: kinds.find((one) => one.id === id)?.id ?? null })}
      />
      {benchmarks.length > 0 ? <MethodField label={t('gaps.method')} value={methodId} onChange={setMethod} /> : null}
      <TextInput label={t('gaps.search')} value={filters.text} onChange={(text) => change({ text })} />
    </>
  );
  const rarely = (
    <>
      <AgainstField />
      <SelectField
        label={t('gaps.rowOrder')}
        items={ROW_ORDERS.map((id) => ({ id, name: t(`gaps.rowOrder.${id}`) }))}
        value={filters.rowOrder}
        onChange={(id) => change({ rowOrder: ROW_ORDERS.find((known) => known === id) ?? 'framework' })}
      />
      <SelectField
        label={t('gaps.columnOrder')}
        items={COLUMN_ORDERS.map((id) => ({ id, name: t(`gaps.columnOrder.${id}`) }))}
        value={filters.columnOrder}
        onChange={(id) => change({ columnOrder: COLUMN_ORDERS.find((known) => known === id) ?? 'name' })}
      />
      {benchmarks.length > 0 ? (
        <Tick
          label={t('gaps.withBenchmark')}
          value={filters.withTargetOnly}
          onChange={(withTargetOnly) => change({ withTargetOnly })}
        />
      ) : null}
    </>
  );
  if (folded !== undefined) {
    const count = [filters.text !== '', filters.tones.length > 0, filters.withTargetOnly].filter(Boolean).length;
    return (
      <div className={styles.boardControls}>
        <MoreChoices label={t('gaps.choices', { count })}>
          {often}
          {rarely}
          {folded}
        </MoreChoices>
      </div>
    );
  }
  return (
    <div className={styles.boardControls}>
      {often}
      <MoreChoices label={t('gaps.more')}>{rarely}</MoreChoices>
    </div>
  );
}
