import { type ReactNode, useId } from 'react';
import styles from './icon-choice.module.css';

export interface IconOption {
  readonly id: string;
  readonly name: string;
  readonly icon: ReactNode;
  /** Why it cannot be chosen now. */
  readonly refusal?: string | undefined;
}

interface IconChoiceProps {
  readonly label: string;
  readonly items: readonly IconOption[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** A few exclusive choices as icons, whose names stand in tooltips; one that cannot be chosen says why. */
export function IconChoice({ label, items, value, onChange }: IconChoiceProps) {
  const id = useId();
  return (
    <div className={styles.iconChoice} role="radiogroup" aria-label={label}>
      {items.map((item) => (
        <label key={item.id} className={styles.iconItem} data-refused={item.refusal !== undefined || undefined}>
          <input
            type="radio"
            name={id}
            checked={item.id === value}
            aria-label={item.name}
            aria-disabled={item.refusal !== undefined}
            {...(item.refusal ? { 'aria-describedby': `${id}${item.id}` } : {})}
            onChange={() => item.refusal === undefined && onChange(item.id)}
          />
          {item.icon}
          <span className={styles.iconTip} aria-hidden="true">
            {item.name}
            {item.refusal ? <span className={styles.iconRefusal}>{item.refusal}</span> : null}
          </span>
          {item.refusal ? (
            <span id={`${id}${item.id}`} hidden>
              {item.refusal}
            </span>
          ) : null}
        </label>
      ))}
    </div>
  );
}
