import { useMemo } from 'react';
import { sensitivityOf, type Variant } from '#shared/gaps/assessment/sensitivity';
import { METHODS, methodOf } from '#shared/gaps/methods/methods';
import { statusKey } from '#shared/gaps/methods/statuses';
import type { BoardEntry } from '#shared/gaps/scoreboard/board-entries';
import { useT } from '../../../queries/hooks.ts';
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
  return (
    <table className="sensitivity">
      <caption>{t(`gaps.sensitivity.${verdict}`)}</caption>
      <tbody>
        {found.variants.map((variant) => (
          <tr key={`${variant.kind} ${variant.method} ${variant.baseYear}`}>
            <th scope="row">{labelOf(variant)}</th>
            <td>
              <StatusMark tone={variant.tone} label={t(statusKey(variant))} />
            </td>
            <td className="soft">{variant.changes ? t('gaps.sensitivity.other') : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
