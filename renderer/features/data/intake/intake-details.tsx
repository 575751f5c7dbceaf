import { type ReactNode, useState } from 'react';
import type { Draft } from '#shared/intake/draft';
import type { ColumnRole, Dialect, Role } from '#shared/intake/recipe';
import { partsOf } from '#shared/intake/roles/parts';
import { useT } from '../../../queries/hooks.ts';
import { MultiSelect, NumberInput, type Option, SelectField } from '../../../ui/fields.tsx';
import { AreaCard } from './area-card.tsx';
import { DialectCard } from './dialect-card.tsx';
import styles from './intake.module.css';
import { LayoutCard } from './layout-card.tsx';
import { PreviewTable } from './preview-table.tsx';
import { RoleTable } from './role-table.tsx';

interface IntakeDetailsProps {
  readonly draft: Draft;
  readonly bytes: Uint8Array;
  readonly places: readonly Option[];
  /** Something here must be said before the file can be loaded, or was asked for: it is open. */
  readonly isNeeded: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly onDialect: (dialect: Dialect) => void;
  /** Which rows are read. */
  readonly rows: ReactNode;
  /** What stands at the end. */
  readonly children: ReactNode;
}

/** All that a file is read by, folded until somebody wants to change it. */
export function IntakeDetails(props: IntakeDetailsProps) {
  const { draft, bytes, places, isNeeded, onChange, onDialect, rows, children } = props;
  const t = useT();
  const [isOpen, setOpen] = useState(isNeeded);
  const areaColumn = draft.columns.find((column) => column.role === 'area');
  const setRole = (position: number, role: Role) => {
    const columns = draft.columns.map(
      (column): ColumnRole => (column.position === position ? { ...column, role, reason: 'by-hand' } : column),
    );
    onChange({ ...draft, columns, parts: partsOf(columns) });
  };
  return (
    <details
      className={styles.details}
      open={isOpen || isNeeded}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <strong>{t('data.read.change')}</strong> <span className="soft-ink">{t('data.read.changeHint')}</span>
      </summary>
      <div className={styles.columns}>
        <div className="stack">
          <DialectCard draft={draft} onChange={onDialect} />
          <LayoutCard draft={draft} onChange={onChange} />
        </div>
        <div className="stack">
          <RoleTable draft={draft} onRole={setRole} />
          {areaColumn ? <AreaCard draft={draft} onChange={onChange} /> : null}
          <WholeArea draft={draft} column={areaColumn} places={places} onChange={onChange} />
          {rows}
          <Suppression draft={draft} onChange={onChange} />
          <PreviewTable draft={draft} bytes={bytes} />
          {children}
        </div>
      </div>
    </details>
  );
}

type PartProps = Pick<IntakeDetailsProps, 'draft' | 'onChange'>;

/** The area of rows that name none. */
function WholeArea({
  draft,
  column,
  places,
  onChange,
}: PartProps & { readonly column: ColumnRole | undefined; readonly places: readonly Option[] }) {
  const t = useT();
  const isBlank = column !== undefined && draft.rows.some((row) => (row[column.position] ?? '').trim() === '');
  if (column && !isBlank) return null;
  const kind = column ? 'data.blankArea' : 'data.wholeArea';
  return (
    <SelectField
      label={t(kind)}
      items={[{ id: '', name: t(`${kind}.none`) }, ...places]}
      value={draft.area ?? ''}
      onChange={(area) => onChange({ ...draft, area: area || null })}
    />
  );
}

/** Below which number values are suppressed, and in which columns. */
function Suppression({ draft, onChange }: PartProps) {
  const t = useT();
  const values = draft.columns.filter(({ role }) => role === 'value');
  return (
    <div className={styles.suppression}>
      <NumberInput
        label={t('data.suppress')}
        minimum={0}
        value={draft.suppressBelow}
        onChange={(suppressBelow) => onChange({ ...draft, suppressBelow })}
      />
      {draft.suppressBelow !== null && values.length > 1 ? (
        <MultiSelect
          label={t('data.sensitive')}
          items={values.map(({ position, label }) => ({ id: String(position), name: label || String(position + 1) }))}
          value={draft.sensitive.map(String)}
          onChange={(chosen) => onChange({ ...draft, sensitive: chosen.map(Number) })}
        />
      ) : null}
    </div>
  );
}
