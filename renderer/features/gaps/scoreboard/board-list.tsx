import { useState } from 'react';
import { breakdownText } from '#shared/framework/breakdown';
import { valueText } from '#shared/framework/value-text';
import { latestMedianOf } from '#shared/gaps/assessment/latest-median';
import type { Board, IndicatorRow } from '#shared/gaps/scoreboard/board';
import { hasTarget } from '#shared/gaps/scoreboard/board-entries';
import { unscoredMovement, verdictText, whyEmpty } from '#shared/gaps/scoreboard/cell-text';
import { useT } from '../../../queries/hooks.ts';
import { SelectField } from '../../../ui/fields.tsx';
import { StatusSign } from '../../../ui/status.tsx';
import { useMore } from '../../../ui/use-more.tsx';
import { Counts, coverageText, nodeTitle } from './board-row.tsx';
import styles from './scoreboard.module.css';

/** Rows shown at first; more on demand. */
const FIRST = 80;

interface BoardListProps {
  readonly board: Board;
  readonly nameOf: (code: string) => string;
  readonly onToggle: (row: string) => void;
  readonly onDrill: (indicator: string, area: string) => void;
}

/** The board where there is no room for columns: one of them at a time, each row with its name, verdict and value in words. */
export function BoardList({ board, nameOf, onToggle, onDrill }: BoardListProps) {
  const t = useT();
  const [chosen, setChosen] = useState('');
  const column = Math.max(0, board.columns.indexOf(chosen));
  const area = board.columns[column] ?? '';
  const { shown, button } = useMore(board.rows.length, FIRST, t);
  return (
    <>
      <div className={styles.boardControls}>
        <SelectField
          label={t('gaps.board.shownColumn')}
          items={board.columns.map((id) => ({ id, name: nameOf(id) }))}
          value={area}
          onChange={setChosen}
        />
      </div>
      <ul className={styles.boardList} aria-label={t('gaps.section.scoreboard')}>
        {board.rows.slice(0, shown).map((row) => (
          <li key={`${row.kind} ${row.id}`}>
            {row.kind === 'node' ? (
              <button
                type="button"
                className={styles.listNode}
                aria-expanded={row.isOpen}
                onClick={() => onToggle(row.id)}
              >
                <span className={row.isOpen ? `${styles.twisty} ${styles.open}` : styles.twisty} aria-hidden="true" />
                <span>{nodeTitle(row, t)}</span>
                <span>
                  <Counts counts={row.counts} indicators={row.indicators} />
                </span>
              </button>
            ) : (
              <ListRow
                row={row}
                column={column}
                isGroup={board.isGroup[column] ?? false}
                onOpen={() => onDrill(row.id, area)}
              />
            )}
          </li>
        ))}
      </ul>
      {button}
    </>
  );
}

interface ListRowProps {
  readonly row: IndicatorRow;
  readonly column: number;
  readonly isGroup: boolean;
  readonly onOpen: () => void;
}

function ListRow({ row, column, isGroup, onOpen }: ListRowProps) {
  const t = useT();
  const { indicator } = row;
  const entry = row.cellAt(column);
  const { latestValue = null, latestYear = null } = entry?.assessment ?? {};
  const median = entry && latestMedianOf(entry);
  return (
    <button type="button" className={styles.listRow} onClick={onOpen}>
      <span className={styles.listName}>
        <span className="code nowrap">{indicator.code}</span> {indicator.name[t.language]}
        {row.breakdown ? (
          <>
            {' · '}
            <strong>{breakdownText(row.breakdown, t)}</strong>
          </>
        ) : null}
      </span>
      {entry ? (
        <span className={`status ${entry.assessment.tone}`}>
          <StatusSign
            sign={unscoredMovement(entry, indicator) ?? entry.assessment.tone}
            hollow={!hasTarget(entry) && entry.assessment.tone !== 'none'}
          />
          {verdictText(entry, indicator, t)}
        </span>
      ) : (
        <span className="soft">{t(whyEmpty(indicator, { isAsked: row.isAskedAt(column), isGroup }))}</span>
      )}
      {latestValue === null ? null : (
        <span className={styles.listValue}>
          {valueText(latestValue, indicator.unit, t.language)} <span className="soft">{latestYear}</span>
          {median === null ? null : <span className={styles.listMore}>{t('fields.medianOf', { count: median })}</span>}
        </span>
      )}
      {row.coverage.latestYear === null ? null : (
        <span className={styles.listMore}>
          {t('fields.line', { label: t('gaps.board.coverage'), value: coverageText(row, t) })}
        </span>
      )}
    </button>
  );
}
