// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot draw only what is in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: rows and column heads are walked past; their cells take the focus
import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Board, IndicatorRow } from '#shared/gaps/scoreboard/board';
import { boardCellText, type CellPlace } from '#shared/gaps/scoreboard/cell-text';
import { useT } from '../../../queries/hooks.ts';
import { BoardRowView, LEADING } from './board-row.tsx';
import { type GridPlace, moveInGrid } from './grid-keys.ts';
import { useInSight } from './in-sight.ts';
import { rowEdges } from './row-edges.ts';
import styles from './scoreboard.module.css';

/** Up to this many columns are wide enough for values. */
const FEW = 8;
const WIDE = 88;
const NARROW = 30;
/** Width of coverage with the lines beside it; least and most of the name, which takes what few columns leave. Both stay in place. */
const COVERAGE = 94;
const [NARROWEST_NAME, WIDEST_NAME] = [320, 900];
/** Up to this many rows all have at least their name, so that reading on and searching in the page reach them. */
const MANY = 120;
const NO_CELLS: readonly number[] = [];

interface BoardGridProps {
  readonly board: Board;
  readonly nameOf: (code: string) => string;
  readonly onToggle: (row: string) => void;
  readonly onDrill: (indicator: string, area: string) => void;
}

/** The heat map as a tree grid: arrow keys move between the cells, Enter opens a node or leads to the series of a cell. */
export function BoardGrid({ board, nameOf, onToggle, onDrill }: BoardGridProps) {
  const t = useT();
  const scroll = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<GridPlace | null>(null);
  const moved = useRef(false);
  const isWide = board.columns.length <= FEW;
  const cellWidth = isWide ? WIDE : NARROW;
  const nameWidth = useNameWidth(scroll, board.columns.length * cellWidth);
  const rowTops = useMemo(() => rowEdges(board.rows, nameWidth, t), [board.rows, nameWidth, t]);
  const columnEdges = useMemo(
    () => Array.from({ length: board.columns.length + 1 }, (_, at) => at * cellWidth),
    [board.columns.length, cellWidth],
  );
  const seen = {
    columns: useInSight(scroll, { axis: 'columns', edges: columnEdges, lead: NARROWEST_NAME + COVERAGE }),
    rows: useInSight(scroll, { axis: 'rows', edges: rowTops, lead: 0 }),
  };
  const at = {
    row: Math.min(active.row, board.rows.length - 1),
    column: Math.min(active.column, board.columns.length + LEADING - 1),
  };
  const drawn = useMemo(() => {
    const also = at.column >= LEADING ? at.column - LEADING : 0;
    return between(seen.columns, also, board.columns.length);
  }, [seen.columns, at.column, board.columns.length]);
  const rows = useMemo(
    () => between(board.rows.length > MANY ? seen.rows : [0, MANY], at.row, board.rows.length),
    [seen.rows, at.row, board.rows.length],
  );

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const cell = scroll.current?.querySelector<HTMLElement>(`[data-row="${at.row}"] [data-column="${at.column}"]`);
    cell?.focus({ preventScroll: true });
    if (cell && scroll.current) reveal(scroll.current, cell, at.column);
  });

  // Rows that went away with a filter must not keep the focus place beyond the end.
  useEffect(() => {
    if (active.row > 0 && active.row >= board.rows.length) setActive((last) => ({ ...last, row: 0 }));
  }, [active.row, board.rows.length]);

  const act = ({ row: place, column }: GridPlace) => {
    const row = board.rows[place];
    if (row?.kind === 'node') onToggle(row.id);
    else if (row && column >= LEADING) onDrill(row.id, board.columns[column - LEADING] ?? '');
    else if (row) onDrill(row.id, board.columns[0] ?? '');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey && !['Home', 'End'].includes(event.key)) return;
    if (event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      act(at);
      return;
    }
    const next = moveInGrid(at, event.key, event.ctrlKey, board, LEADING);
    if (!next) return;
    event.preventDefault();
    if (next === 'toggle') return act(at);
    moved.current = true;
    setActive(next);
  };
  const onPoint = (event: MouseEvent) => setPointed(placeOf(event.target));
  const onFocus = (event: FocusEvent) => {
    const place = placeOf(event.target);
    setPointed(null);
    if (place) setActive((old) => (old.row === place.row && old.column === place.column ? old : place));
  };
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    setActive(place);
    act(place);
  };
  const cellPlace = useCallback(
    (row: IndicatorRow, column: number): CellPlace => ({
      name: nameOf(board.columns[column] ?? ''),
      isAsked: row.isAskedAt(column),
      isGroup: board.isGroup[column] ?? false,
    }),
    [board, nameOf],
  );
  const shown = pointed ?? at;
  const row = board.rows[shown.row];
  const readout =
    row?.kind === 'indicator' && shown.column >= LEADING
      ? boardCellText(row.cellAt(shown.column - LEADING), row.indicator, cellPlace(row, shown.column - LEADING), t)
      : t('gaps.board.hint');
  return (
    <>
      <div className={styles.boardScroll} ref={scroll}>
        <div
          role="treegrid"
          className={isWide ? `${styles.board} ${styles.wide}` : `${styles.board} ${styles.narrow}`}
          style={{ '--name-width': `${nameWidth}px` } as CSSProperties}
          aria-label={t('gaps.section.scoreboard')}
          aria-rowcount={board.rows.length + 1}
          aria-colcount={board.columns.length + LEADING}
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onMouseOver={onPoint}
          onFocus={onFocus}
          onMouseLeave={() => setPointed(null)}
        >
          <div role="row" className={`${styles.boardRow} ${styles.boardHead}`} aria-rowindex={1}>
            <div role="columnheader" className={styles.boardName} aria-colindex={1}>
              {t('gaps.indicator')}
            </div>
            <div role="columnheader" className={styles.boardCoverage} aria-colindex={2}>
              {t('gaps.board.coverage')}
            </div>
            <div role="none" className={styles.boardTrack} style={{ width: `${board.columns.length * cellWidth}px` }}>
              {drawn.map((place) => (
                <div
                  key={board.columns[place]}
                  role="columnheader"
                  className={styles.boardColumn}
                  aria-colindex={place + LEADING + 1}
                  title={nameOf(board.columns[place] ?? '')}
                  style={{ insetInlineStart: `${place * cellWidth}px`, width: `${cellWidth}px` }}
                >
                  <span>{nameOf(board.columns[place] ?? '')}</span>
                </div>
              ))}
            </div>
          </div>
          <div role="rowgroup" className={styles.boardRows} style={{ height: `${rowTops.at(-1) ?? 0}px` }}>
            {rows.map((index) => {
              const one = board.rows[index];
              return one ? (
                <BoardRowView
                  key={`${one.kind} ${one.id}`}
                  row={one}
                  index={index}
                  top={rowTops[index] ?? 0}
                  height={(rowTops[index + 1] ?? 0) - (rowTops[index] ?? 0)}
                  columns={board.columns}
                  placeOf={cellPlace}
                  drawn={index === at.row || (index >= seen.rows[0] && index <= seen.rows[1]) ? drawn : NO_CELLS}
                  cellWidth={cellWidth}
                  isWide={isWide}
                  active={index === at.row ? at.column : null}
                />
              ) : null;
            })}
          </div>
        </div>
      </div>
      <p className={styles.boardReadout} aria-hidden="true">
        {readout}
      </p>
    </>
  );
}

/** Pixels for names in a box that has columns so wide. */
function useNameWidth(box: RefObject<HTMLElement | null>, columns: number): number {
  const [inner, setInner] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setInner(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return Math.min(WIDEST_NAME, Math.max(NARROWEST_NAME, inner - COVERAGE - columns));
}

/** The places of a range and one more, of `count`, in order. */
function between([first, last]: readonly [number, number], also: number, count: number): readonly number[] {
  const places = new Set(Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)).add(also);
  return [...places].filter((place) => place < count).sort((a, b) => a - b);
}

function placeOf(target: EventTarget): GridPlace | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) } : null;
}

/** Scrolls so that a cell stands clear of the header and of the columns that stay in place. */
function reveal(box: HTMLElement, cell: HTMLElement, column: number): void {
  const [outer, inner] = [box.getBoundingClientRect(), cell.getBoundingClientRect()];
  const head = box.querySelector(`.${styles.boardHead}`)?.getBoundingClientRect().height ?? 0;
  if (inner.top < outer.top + head) box.scrollTop -= outer.top + head - inner.top;
  else if (inner.bottom > outer.top + box.clientHeight) box.scrollTop += inner.bottom - outer.top - box.clientHeight;
  if (column < LEADING) return;
  const lead = [styles.boardName, styles.boardCoverage].reduce(
    (width, part) => width + (box.querySelector<HTMLElement>(`.${part}`)?.offsetWidth ?? 0),
    0,
  );
  if (inner.left < outer.left + lead) box.scrollLeft -= outer.left + lead - inner.left;
  else if (inner.right > outer.left + box.clientWidth) box.scrollLeft += inner.right - outer.left - box.clientWidth;
}
