import type { Draft } from '#shared/intake/draft';
import { draftMeasures } from '#shared/intake/emit/draft-measures';
import type { Foresight } from '#shared/intake/foresee';
import { axesOf, readingText } from '#shared/intake/reading';
import { useT } from '../../../queries/hooks.ts';
import styles from './intake.module.css';

interface IntakeReadingProps {
  readonly draft: Draft;
  readonly title: string;
  readonly foresight: Foresight | null;
}

/** What a table is read as, in a sentence. */
export function IntakeReading({ draft, title, foresight }: IntakeReadingProps) {
  const t = useT();
  const measures = draftMeasures(draft, title);
  const reading = readingText(
    {
      measures: measures.some(({ isSeveral }) => isSeveral) ? null : measures.length,
      axes: axesOf(draft, t),
      years: foresight?.years ?? null,
      rows: foresight?.rowsRead ?? null,
    },
    t,
  );
  return (
    <p className={styles.reading}>
      <strong>{title}</strong>
      {' · '}
      {reading}
    </p>
  );
}
