import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.tsx';
import styles from './pictures.module.css';

export interface ListedBar {
  readonly key: string;
  readonly name: string;
  /** 0–1 of the longest bar. */
  readonly share: number;
  readonly text: ReactNode;
}

interface BarListProps {
  readonly label: string;
  readonly bars: readonly ListedBar[];
  readonly onPick?: (key: string) => void;
}

/** Ranked bars whose numbers stand in words beside them; a name opens what it counts. */
export function BarList({ label, bars, onPick }: BarListProps) {
  return (
    <ul className={styles.bars} aria-label={label}>
      {bars.map(({ key, name, share, text }) => (
        <li key={key} className={styles.bar}>
          {onPick ? (
            <Button variant="quiet" onPress={() => onPick(key)}>
              {name}
            </Button>
          ) : (
            <span>{name}</span>
          )}
          <span className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ width: `${100 * share}%` }} />
          </span>
          <span className={styles.amount}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
