import { type ReactNode, useId } from 'react';
import { useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import styles from './headline-cards.module.css';

interface HeadlineCardProps {
  readonly name: string;
  /** What exactly is counted, where the name is short. */
  readonly hint?: string;
  /** The number as people read it; null while it is asked for. */
  readonly value: string | null;
  /** Unit and year. */
  readonly of?: string;
  readonly when?: string;
  /** What the number means, in one sentence. */
  readonly sentence: string;
  readonly coverage?: string | null;
  readonly picture?: ReactNode;
  /** Opens the series; absent where there is none. */
  readonly onOpen?: () => void;
  readonly onTrace?: () => void;
}

/** A number to be seen from across a room, its unit and year, its past as a small picture, and one sentence. */
export function HeadlineCard(props: HeadlineCardProps) {
  const { name, hint, value, of, when, sentence, coverage, picture, onOpen, onTrace } = props;
  const t = useT();
  const id = useId();
  return (
    <article className={styles.headlineCard} aria-labelledby={id} aria-busy={value === null}>
      <div className={styles.cardHead}>
        <h2 id={id} title={hint}>
          {name}
        </h2>
        {onTrace ? (
          <Button variant="quiet" onPress={onTrace} label={t('overview.card.sourceOf', { name })}>
            {t('overview.card.source')}
          </Button>
        ) : null}
      </div>
      <div className={styles.headlineFigure}>
        <div>
          {onOpen && value !== null ? (
            <Button variant="quiet" onPress={onOpen} label={t('overview.card.open', { name, value, when: when ?? '' })}>
              <strong className={styles.bigNumber}>{value}</strong>
            </Button>
          ) : (
            <strong className={styles.bigNumber}>{value ?? '…'}</strong>
          )}
          {of ? <div className={styles.headlineUnit}>{of}</div> : null}
          {coverage ? <div className={styles.headlineUnit}>{coverage}</div> : null}
        </div>
        {picture}
      </div>
      {value === null ? null : <p className={styles.headlineSentence}>{sentence}</p>}
    </article>
  );
}
