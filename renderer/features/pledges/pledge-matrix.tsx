import { formatNumber } from '#shared/core/format';
import type { AreaGroup, Term } from '#shared/framework/areas';
import type { Pledge } from '#shared/pledges/pledge';
import { matrixOf } from '#shared/pledges/register';
import { useT } from '../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import styles from './pledges.module.css';

interface MatrixProps {
  readonly pledges: readonly Pledge[];
  readonly themes: readonly Term[];
  readonly situations: readonly AreaGroup[];
  /** Of invented pledges no cell is a finding. */
  readonly isInvented: boolean;
}

export function PledgeMatrixTable({ pledges, themes, situations, isInvented }: MatrixProps) {
  const t = useT();
  const matrix = matrixOf(
    pledges,
    themes.map((theme) => theme.code),
    situations.map((situation) => situation.code),
  );
  const heading = (code: string) =>
    situations.find((situation) => situation.code === code)?.name[t.language] ?? t('pledges.general');
  const countOf = (theme: number, situation: number): number => matrix.cells[theme]?.[situation] ?? 0;
  const columns: readonly TableColumn<{ readonly code: string; readonly at: number }>[] = [
    { id: 'situation', header: t('pledges.situation'), cell: ({ code }) => heading(code) },
    ...themes.map(({ code, name }, theme) => ({
      id: code,
      header: name[t.language],
      align: 'number' as const,
      className: ({ at }: { readonly at: number }) => (countOf(theme, at) === 0 && !isInvented ? 'none' : ''),
      cell: ({ at }: { readonly at: number }) => formatNumber(countOf(theme, at), t.language),
    })),
  ];
  return (
    <>
      <DataTable
        t={t}
        className={styles.matrix}
        caption={t('pledges.matrix')}
        isCaptionHidden
        columns={columns}
        rows={matrix.situations.map((code, at) => ({ code, at }))}
        keyOf={({ code }) => code}
      />
      <p className="soft">
        {isInvented ? t('pledges.matrixInvented') : t('pledges.matrixNote', { count: pledges.length })}
      </p>
    </>
  );
}
