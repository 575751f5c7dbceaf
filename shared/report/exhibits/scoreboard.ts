import { type VerdictCell, type VerdictRow, verdictCells } from '../../charts/verdicts/verdict-cells.ts';
import { formatNumber, joinedList } from '../../core/format.ts';
import { breakdownText } from '../../framework/breakdown.ts';
import type { Indicator } from '../../framework/framework.ts';
import { valueText } from '../../framework/value-text.ts';
import { METHODS } from '../../gaps/methods/methods.ts';
import {
  type Board,
  type BoardRow,
  boardOf,
  type IndicatorRow,
  shownRows,
  WITHOUT_VALUE,
} from '../../gaps/scoreboard/board.ts';
import { boardColumnsOf } from '../../gaps/scoreboard/board-columns.ts';
import { type BoardEntry, hasTarget } from '../../gaps/scoreboard/board-entries.ts';
import { boardCellText, targetText, unscoredMovement, verdictText } from '../../gaps/scoreboard/cell-text.ts';
import { boardSentence } from '../../gaps/scoreboard/verdict.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScoreboardSource } from '../../workbench/exhibit-source.ts';
import type { Workbench } from '../../workbench/workbench.ts';
import { columnsChosen, entriesOrigin, judged, judgedSeries } from './judged-board.ts';
import { waysPicture } from './target-ways.ts';
import { type PictureContext, placeNames, type ViewPicture, viewPicture } from './view-picture.ts';

/** Columns of areas a table has side by side; of more there is a row for each indicator and area. */
const SIDE_BY_SIDE = 8;

/** The scoreboard of the lens as it was ordered and filtered. */
export async function scoreboardPicture(source: ScoreboardSource, context: PictureContext): Promise<ViewPicture> {
  const { workbench, t } = context;
  const { catalogue, lens } = workbench;
  const method = METHODS.find(({ id }) => id === source.method) ?? METHODS[0]!;
  const verdicts = await judged(await judgedSeries(context), context, method, source.against);
  const needle = source.text.trim().toLocaleLowerCase(t.language);
  const board = boardOf(verdicts, catalogue, lens, {
    ...source,
    columns: boardColumnsOf(catalogue, lens, columnsChosen(source.columns, verdicts, workbench)),
    collapsed: new Set(source.collapsed),
    isWanted: ({ code, name }: Indicator) =>
      `${code} ${name[t.language]}`.toLocaleLowerCase(t.language).includes(needle),
    compareColumns: placeNames(catalogue, t).compare,
  });
  const entries = Array.from(shownRows(board, verdicts), verdicts.columns.at);
  return boardPicture(board, entries, source, workbench, t);
}

/** A board as a picture of cells or of ways, with its table; `entries` are those it shows. */
export function boardPicture(
  board: Board,
  entries: readonly BoardEntry[],
  { as, method, against }: Pick<ScoreboardSource, 'as' | 'method' | 'against'>,
  workbench: Pick<Workbench, 'catalogue' | 'benchmarks' | 'publishers' | 'sources'>,
  t: Translator,
): ViewPicture {
  const { catalogue, benchmarks } = workbench;
  const { nameOf } = placeNames(catalogue, t);
  const whole = nameOf(board.columns[0] ?? '');
  const words = {
    title: boardSentence(board, board.columns.length > 1 ? whole : null, t),
    subtitle: [
      t('gaps.section.scoreboard'),
      whole,
      against === 'baseline'
        ? t('gaps.against.baseline')
        : `${t(`gaps.method.${method}`)}, ${t(`gaps.against.${against}`)}`,
    ].join(' · '),
    ...entriesOrigin(as === 'ways' ? entries.filter(hasTarget) : entries, workbench, t),
    note:
      boardNotes(
        as === 'ways' ? { ...board, isHollow: false } : board,
        benchmarks.length > 0,
        catalogue.framework.baselineYear,
        t,
      ).join(' ') || null,
    unit: { label: { en: '', fr: '' }, percent: false },
  };
  if (as === 'ways') return waysPicture(board, words, nameOf, t);
  const rows = board.rows.map(
    (row): VerdictRow => ({
      key: row.id,
      name: rowName(row, t),
      cells: row.kind === 'node' ? null : board.columns.map((code, at) => cellOf(row, at, nameOf(code), board, t)),
    }),
  );
  const columns = board.columns.map((code) => ({ key: code, name: nameOf(code) }));
  return viewPicture(
    rows.some(({ cells }) => cells) ? verdictCells({ rows: withoutClosed(rows), columns }) : null,
    words,
    board.columns.length > SIDE_BY_SIDE ? longTable(board, nameOf, t) : sideBySide(board, nameOf, t),
  );
}

/** A heading without rows below it says nothing in a picture that shows no counts. */
const withoutClosed = (rows: readonly VerdictRow[]): readonly VerdictRow[] =>
  rows
    .filter(({ cells }, at) => cells !== null || rows[at + 1] !== undefined)
    .filter(({ cells }, at, all) => cells !== null || all.slice(at + 1).some((one) => one.cells !== null));

function boardNotes(
  { hiddenIndicators, blankColumns, isHollow }: Board,
  hasBenchmarks: boolean,
  baselineYear: number,
  t: Translator,
): readonly string[] {
  const year = String(baselineYear);
  return [
    hasBenchmarks ? '' : t('gaps.board.noTargets', { year }),
    isHollow ? t('exhibits.hollow', { year }) : '',
    hiddenIndicators > 0 ? t('gaps.board.hidden', { count: hiddenIndicators }) : '',
    blankColumns > 0 ? t('gaps.board.blank', { count: blankColumns }) : '',
  ].filter(Boolean);
}

function rowName(row: BoardRow, t: Translator): string {
  if (row.kind === 'indicator')
    return [`${row.indicator.code} ${row.indicator.name[t.language]}`, breakdownText(row.breakdown, t)]
      .filter(Boolean)
      .join(' · ');
  if (row.node) return `${row.node.code}. ${row.node.name[t.language]}`;
  return t(row.id === WITHOUT_VALUE ? 'gaps.board.withoutValue' : 'gaps.board.noNode');
}

function cellOf(row: IndicatorRow, at: number, name: string, { isGroup }: Board, t: Translator): VerdictCell {
  const { indicator } = row;
  const entry = row.cellAt(at);
  const isAsked = row.isAskedAt(at);
  const text = boardCellText(entry, indicator, { name, isAsked, isGroup: isGroup[at] ?? false }, t);
  if (!entry) return { sign: isAsked ? 'blank' : 'unasked', isHollow: false, value: '', text };
  const { tone, latestValue } = entry.assessment;
  return {
    sign: unscoredMovement(entry, indicator) ?? tone,
    isHollow: !hasTarget(entry) && tone !== 'none',
    value: latestValue === null ? '' : valueText(latestValue, indicator.unit, t.language),
    text,
  };
}

type Named = (code: string) => string;

const indicatorRows = ({ rows }: Board): readonly IndicatorRow[] =>
  rows.filter((row): row is IndicatorRow => row.kind === 'indicator');

/** What a cell says in a table: the verdict, then value and year. */
function cellText(entry: BoardEntry, indicator: Indicator, t: Translator): string {
  const { latestValue, latestYear } = entry.assessment;
  const value =
    latestValue === null ? '' : `${valueText(latestValue, indicator.unit, t.language)} (${latestYear ?? ''})`;
  return joinedList([verdictText(entry, indicator, t), value].filter(Boolean), t.language);
}

function sideBySide(board: Board, nameOf: Named, t: Translator): Pick<ViewPicture['twin'], 'columns' | 'rows'> {
  return {
    columns: [
      { label: t('gaps.indicator'), kind: 'text' },
      { label: t('gaps.board.coverage'), kind: 'text' },
      ...board.columns.map((code) => ({ label: nameOf(code), kind: 'text' as const })),
    ],
    rows: indicatorRows(board).map((row) => [
      rowName(row, t),
      row.coverage.share === null
        ? t(row.coverage.of === 0 ? 'gaps.board.coverageNotAsked' : 'gaps.board.wholeOnly')
        : formatNumber(row.coverage.share, t.language, { percent: true, decimals: 0 }),
      ...board.columns.map((_, at) => {
        const entry = row.cellAt(at);
        return entry
          ? cellText(entry, row.indicator, t)
          : t(row.isAskedAt(at) ? 'gaps.board.noValue' : 'gaps.board.notAsked');
      }),
    ]),
  };
}

function longTable(board: Board, nameOf: Named, t: Translator): Pick<ViewPicture['twin'], 'columns' | 'rows'> {
  return {
    columns: [
      { label: t('gaps.indicator'), kind: 'text' },
      { label: t('gaps.rank.area'), kind: 'text' },
      { label: t('charts.table.year'), kind: 'year' },
      { label: t('gaps.latest'), kind: 'text' },
      { label: t('gaps.target'), kind: 'text' },
      { label: t('gaps.status'), kind: 'text' },
    ],
    rows: indicatorRows(board).flatMap((row) =>
      board.columns.flatMap((code, at) => {
        const entry = row.cellAt(at);
        if (!entry) return [];
        const { latestValue, latestYear } = entry.assessment;
        const target = targetText(entry, row.indicator, t);
        return [
          [
            rowName(row, t),
            nameOf(code),
            latestYear,
            latestValue === null ? '' : valueText(latestValue, row.indicator.unit, t.language),
            [target.value, target.year && `(${target.year})`].filter(Boolean).join(' '),
            verdictText(entry, row.indicator, t),
          ],
        ];
      }),
    ),
  };
}
