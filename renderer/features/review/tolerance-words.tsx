import { exactToleranceText, toleranceText } from '#shared/review/tolerance-words';
import { useT } from '../../queries/hooks.ts';

/** What counts as the same of two numbers; how much exactly for who asks. */
export function ToleranceWords({ tolerance }: { readonly tolerance: number }) {
  const t = useT();
  return (
    <>
      <p className="soft">{toleranceText(tolerance, t)}</p>
      {tolerance > 0 ? (
        <details>
          <summary>{t('tolerance.exactly')}</summary>
          <p className="soft">{exactToleranceText(tolerance, t)}</p>
        </details>
      ) : null}
    </>
  );
}
