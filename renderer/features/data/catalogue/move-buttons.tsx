import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useT } from '../../../queries/hooks.ts';
import styles from '../data.module.css';

interface MoveButtonsProps {
  readonly name: string;
  /** Null at the end of its neighbours. */
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
}

/** Moves a row before or after its neighbour. Focus goes with the row, so that the key can be pressed again. */
export function MoveButtons({ name, up, down }: MoveButtonsProps) {
  const t = useT();
  const upButton = useRef<HTMLButtonElement>(null);
  const downButton = useRef<HTMLButtonElement>(null);
  const moved = useRef<'up' | 'down' | null>(null);
  useEffect(() => {
    if (moved.current === null) return;
    const wanted = moved.current === 'up' ? [upButton, downButton] : [downButton, upButton];
    moved.current = null;
    wanted.find(({ current }) => current && !current.disabled)?.current?.focus();
  });
  const press = (way: 'up' | 'down', move: (() => void) | null) => {
    moved.current = way;
    move?.();
  };
  return (
    <>
      <Button
        ref={upButton}
        className={`button quiet ${styles.move}`}
        aria-label={t('catalogue.up', { name })}
        isDisabled={!up}
        onPress={() => press('up', up)}
      >
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="m1 5 4-4 4 4" />
        </svg>
      </Button>
      <Button
        ref={downButton}
        className={`button quiet ${styles.move}`}
        aria-label={t('catalogue.down', { name })}
        isDisabled={!down}
        onPress={() => press('down', down)}
      >
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="m1 1 4 4 4-4" />
        </svg>
      </Button>
    </>
  );
}
