import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, DialogTrigger, Popover, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { TONES, type Tone, UNTOLD } from '#shared/gaps/methods/statuses';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { StatusMark, StatusSign } from '../../../ui/status.tsx';
import styles from './scoreboard.module.css';

/** From what is best to what is worst, then what is not known. */
const LEGEND: readonly Tone[] = [...TONES.slice(0, UNTOLD).reverse(), 'none'];

interface BoardLegendProps {
  readonly hollow: boolean;
  /** Some cells are of an area that the indicator is not asked of, or are medians. */
  readonly hatched: boolean;
  readonly medians: boolean;
  /** Classes that rows are kept for; empty: all. */
  readonly chosen: readonly Tone[];
  readonly onChoose: (tones: readonly Tone[]) => void;
  /** What stands at the end of the line. */
  readonly children?: ReactNode;
}

/** What the shapes and colours of the board mean, in a line; a class that is pressed keeps only the rows that have it. */
export function BoardLegend({ chosen, onChoose, children, ...signs }: BoardLegendProps) {
  const t = useT();
  return (
    <div className={styles.boardLegend}>
      <ToggleButtonGroup
        className={styles.legendClasses ?? ''}
        aria-label={t('gaps.legend.filter')}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChoose(TONES.filter((tone) => keys.has(tone)))}
      >
        {LEGEND.map((tone) => (
          <ToggleButton key={tone} id={tone} className={styles.legendClass ?? ''}>
            <StatusMark tone={tone} label={t(`gaps.tone.${tone}`)} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <DialogTrigger>
        <Button className="button quiet">
          <Info size={16} aria-hidden="true" />
          {t('gaps.legend.more')}
        </Button>
        <Popover className="popover" placement="bottom end" aria-label={t('gaps.legend')}>
          <div className={styles.legendMore}>
            <OtherSigns {...signs} />
          </div>
        </Popover>
      </DialogTrigger>
      {children}
    </div>
  );
}

function OtherSigns({ hollow, hatched, medians }: Pick<BoardLegendProps, 'hollow' | 'hatched' | 'medians'>) {
  const t = useT();
  const year = String(useDocument('catalogue').catalogue.framework.baselineYear);
  return (
    <ul>
      {hollow ? (
        <li>
          <StatusSign sign="good" hollow /> {t('gaps.legend.hollow', { year })}
        </li>
      ) : null}
      <li>
        <StatusSign sign="rise" /> <StatusSign sign="fall" /> {t('gaps.legend.movement')}
      </li>
      <li>
        <span className={styles.legendCell} aria-hidden="true" /> {t('gaps.legend.blank')}
      </li>
      {hatched ? (
        <li>
          <span className={`${styles.legendCell} ${styles.notAsked}`} aria-hidden="true" /> {t('gaps.legend.notAsked')}
        </li>
      ) : null}
      {medians ? (
        <li>
          <span className={styles.boardYear}>{t('gaps.legend.medianSign')}</span> {t('gaps.legend.median')}
        </li>
      ) : null}
    </ul>
  );
}
