import { useMemo } from 'react';
import { sensitivityOf, type Variant } from '#shared/gaps/assessment/sensitivity';
import { METHODS, methodOf } from '#shared/gaps/methods/methods';
import { statusKey } from '#shared/gaps/methods/statuses';
import type { BoardEntry } from '#shared/gaps/scoreboard/board-entries';
import { useT } from '../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { StatusMark } from '../../../ui/status.tsx';

/** Whether the class of an entry hangs on the base year, the last year or the method, and what each other choice would say. */
export function SensitivityTable({ entry }: { readonly entry: BoardEntry }) {
  const t = useT();
  const { input, assessment, benchmark } = entry;
  const found = useMemo(() => {
    const method = methodOf(assessment.method);
    // Without a target no other rule is asked: most of them need one.
    const others = benchmark && 'isSinceBaseline' in benchmark ? [] : METHODS;
    return input && method ? sensitivityOf(input, method, others) : null;
  }, [input, assessment.method, benchmark]);
  if (!found || found.variants.length === 0) return null;
  const labelOf = ({ kind, method, baseYear, latestYear }: Variant): string => {
    if (kind === 'method') return t(`gaps.method.${method}`);
    if (kind === 'without_last') return t('gaps.variant.until', { year: String(latestYear ?? '–') });
    return t('gaps.variant.from', { year: String(baseYear ?? '–') });
  };
  const verdict = found.depends === null ? 'untold' : found.depends ? 'depends' : 'same';
  const columns: readonly TableColumn<Variant>[] = [
    { id: 'choice', header: '', cell: labelOf },
    {
      id: 'status',
      header: '',
      cell: (variant) => <StatusMark tone={variant.tone} label={t(statusKey(variant))} />,
    },
    {
      id: 'changes',
      header: '',
      className: 'soft',
      cell: ({ changes }) => (changes ? t('gaps.sensitivity.other') : ''),
    },
  ];
  const caption = t(`gaps.sensitivity.${verdict}`, {
    count: found.variants.filter(({ changes }) => changes !== null).length,
  });
  return (
    <details>
      <summary>{caption}</summary>
      <DataTable
        t={t}
        className="sensitivity"
        caption={caption}
        isCaptionHidden
        hasHead={false}
        columns={columns}
        rows={found.variants}
        keyOf={({ kind, method, baseYear }) => `${kind} ${method} ${baseYear}`}
      />
    </details>
  );
}
