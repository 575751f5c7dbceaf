import { formatNumber } from '#shared/core/format';
import { useT } from '../../../queries/hooks.ts';
import styles from './pages.module.css';

const LOOKS = [styles.first, styles.second, styles.third, styles.fourth];

interface PartsStripProps {
  /** In the order of the way they go; four at most. */
  readonly parts: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: number;
    readonly text: string;
  }[];
}

/** Parts of a whole as one bar, told apart by pattern and strength; the key says each in words, with number and share of the whole. */
export function PartsStrip({ parts }: PartsStripProps) {
  const t = useT();
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  const share = (value: number) => (whole > 0 ? value / whole : 0);
  return (
    <>
      <div className={styles.strip} aria-hidden="true">
        {parts.map(({ id, value }, at) =>
          value > 0 ? <span key={id} className={LOOKS[at]} style={{ width: `${100 * share(value)}%` }} /> : null,
        )}
      </div>
      <ul className={styles.key}>
        {parts.map(({ id, name, value, text }, at) => (
          <li key={id}>
            <i className={LOOKS[at]} aria-hidden="true" />
            <span>
              {name} <strong>{text}</strong>{' '}
              {whole > 0 ? (
                <span className="soft">{formatNumber(share(value), t.language, { percent: true, decimals: 0 })}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
