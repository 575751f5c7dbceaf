import { formatNumber } from '#shared/core/format';
import { type MissingColumn, missingByColumn } from '#shared/profile/missing-by-column';
import { useT } from '../../../queries/hooks.ts';
import styles from './profile.module.css';

interface NamedColumn extends MissingColumn {
  readonly key: string;
  readonly label: string;
}

/** How much of each column holds no value, as bars, before the table that says why. */
export function MissingBars({ columns }: { readonly columns: readonly NamedColumn[] }) {
  const t = useT();
  const found = missingByColumn(columns);
  const whole = columns.length - found.length;
  return (
    <figure className={styles.missing}>
      <figcaption>
        {t('profile.missing.bars')}
        {whole > 0 ? <span className="soft-ink">{t('profile.missing.whole', { count: whole })}</span> : null}
      </figcaption>
      <ul>
        {found.map(({ column: { key, label, rows }, cells, share }) => (
          <li key={key}>
            <span>{label}</span>
            <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
              <rect className={styles.track} width={100} height={10} />
              <rect className={styles.bar} width={Math.max(0.6, 100 * share)} height={10} />
            </svg>
            <span>
              {t('profile.missing.of', {
                cells,
                rows,
                share: formatNumber(toldShare(share), t.language, { percent: true, decimals: 1 }),
              })}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** A share as it is told to a tenth of a per cent: what is not all is never rounded to all, nor something to nothing. */
const toldShare = (share: number): number => (share === 1 ? 1 : Math.min(0.999, Math.max(0.001, share)));
