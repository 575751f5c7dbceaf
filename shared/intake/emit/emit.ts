import type { ObservationColumn } from '../../engine/observations.ts';
import { stringsOf, type TextBytes } from '../../tables/text-bytes.ts';
import { STATUS_OF_CAUSE } from '../dialect/cells.ts';
import { CAUSE_OF_STATUS } from '../dialect/status.ts';
import type { JudgedRows, ValueCells } from '../judge/judged-rows.ts';
import { combined, scaled } from '../judge/scales.ts';
import type { CellCause } from '../loss/loss-report.ts';
import type { ColumnRole, Recipe } from '../recipe.ts';
import { isByStep, isByYear, labelledYear, stepOfLabel, yearOfLabel } from '../roles/layout.ts';
import type { Named } from './found.ts';
import { ObservationBatch, Texts } from './observation-batch.ts';

/**
 * Observations put together before they are handed on: a row group of the engine, which it takes as it is; of any other size it would
 * copy what it has with every batch (three times as long, measured). It takes a tenth of a second, so that an abort is heard.
 */
const BATCH = 122_880;

/** What became of the cells of kept rows while observations were made of them. */
export interface Emitted {
  readonly causes: Map<CellCause, number>;
  /** Integers beyond 2^53. */
  rounded: number;
  /** Values of years that are not yet or that the file says are projected. */
  forecasts: number;
  observations: number;
  /** The texts of the observations' columns, once all of them are made. */
  texts: ReadonlyMap<ObservationColumn, readonly string[] | TextBytes>;
  /** Least value of every indicator that has observations; infinite where all of them are marked ones. */
  readonly minimum: Map<string, number>;
}

/** The dictionaries of the observations. */
interface Dictionaries {
  readonly indicator: Texts;
  readonly period: Texts;
  readonly status: Texts;
  /** Null where no column adds a part: those of the rows are taken as they are. */
  readonly dims: Texts | null;
  readonly note: Texts;
}

/**
 * Observations of the kept rows as coded rows (`ObservationBatch`): one per filled cell of a value column, and per blank one
 * whose flag says why it is. `emitted` is filled in on the way.
 */
export function* emit(
  rows: JudgedRows,
  recipe: Recipe,
  names: readonly Named[],
  source: string,
  emitted: Emitted,
): Generator<Uint8Array> {
  const { kept, values } = rows;
  const dims = values.some(({ column }) => partOf(recipe, column) !== '') ? stringsOf(rows.dims.texts) : null;
  const own: Dictionaries = {
    indicator: new Texts(),
    period: new Texts(),
    status: new Texts(rows.status.texts),
    dims: dims && new Texts(dims),
    note: new Texts(rows.note.texts),
  };
  const batch = new ObservationBatch(Math.max(1, Math.min(kept.length * values.length, BATCH)));
  const suffixes = new Map(names.map(({ what, unit, suffix }) => [JSON.stringify([what, unit]), suffix]));
  for (const cells of values) {
    const { column } = cells;
    const base = recipe.indicators[String(column.position)] ?? source;
    const part = partOf(recipe, column);
    const places: Places = {
      counts: new Float64Array(cells.texts.length),
      least: new Float64Array(rows.names.texts.length).fill(Number.NaN),
      small: 0,
      normal: own.status.codeOf((isByYear(recipe.columns) ? labelledYear(column.label)?.status : null) ?? 'A'),
      ...timeOf(recipe, column, rows, own.period),
      indicator: Int32Array.from(rows.names.texts, ({ what, unit }) =>
        own.indicator.codeOf(`${base}${suffixes.get(JSON.stringify([what, unit])) ?? ''}`),
      ),
      dims: part === '' ? null : Int32Array.from(dims ?? [], (text) => own.dims?.codeOf(withPart(text, part)) ?? 0),
    };
    const limit = threshold(recipe, column);
    for (let from = 0; from < kept.length; ) {
      const to = Math.min(kept.length, from + batch.room - batch.size);
      fill(batch, rows, kept.subarray(from, to), cells, places, own, limit, emitted);
      from = to;
      if (batch.size === batch.room) yield batch.write();
    }
    for (const [text, cause] of cells.causes.entries()) add(emitted.causes, cause, places.counts[text] ?? 0);
    add(emitted.causes, 'below-threshold', places.small);
    for (const [name, low] of places.least.entries()) {
      if (Number.isNaN(low)) continue;
      const id = own.indicator.texts[places.indicator[name] ?? 0] ?? '';
      emitted.minimum.set(id, Math.min(emitted.minimum.get(id) ?? Number.POSITIVE_INFINITY, low));
    }
  }
  if (batch.size > 0) yield batch.write();
  emitted.texts = new Map<ObservationColumn, readonly string[] | TextBytes>([
    ['indicator', own.indicator.texts],
    ['area', rows.area.texts],
    ['counterpart', rows.counterpart.texts],
    ['period', own.period.texts],
    ['status', own.status.texts],
    ['dims', own.dims?.texts ?? rows.dims.texts],
    ['edition', []],
    ['source', [source]],
    ['note', own.note.texts],
  ]);
}

/** What the codes of rows stand for in the observations of one value column, and what was counted in it. */
interface Places {
  /** Cells by text. */
  readonly counts: Float64Array;
  /** Least value by name; NaN where there is no observation, infinite where all are marked ones. */
  readonly least: Float64Array;
  /** Values that were suppressed. */
  small: number;
  /** Status of values that the row says nothing of. */
  readonly normal: number;
  readonly indicator: Int32Array;
  /** Null where they are those of the row. */
  readonly dims: Int32Array | null;
  /** By period of the row. */
  readonly periods: Int32Array;
  readonly years: Int32Array;
}

/**
 * Puts the observations that some rows make of one value column into the batch and counts their other cells. Values above zero and
 * below `limit` are suppressed.
 */
function fill(
  batch: ObservationBatch,
  rows: JudgedRows,
  some: Int32Array,
  { numbers, codes, causes, isRounded, texts, factor }: ValueCells,
  places: Places,
  own: Dictionaries,
  limit: number,
  emitted: Emitted,
): void {
  const { indicator, area, counterpart, period, year, value, status, dims, note, row: line } = batch;
  const [normal, suppressed, forecast] = [own.status.codeOf('A'), own.status.codeOf('Q'), own.status.codeOf('F')];
  const thisYear = new Date().getUTCFullYear();
  const marked = Int32Array.from(causes, (cause) =>
    cause === 'blank' ? -1 : own.status.codeOf(STATUS_OF_CAUSE[cause] ?? 'M'),
  );
  const flagged = rows.status.texts.map((text) => CAUSE_OF_STATUS[text] ?? 'missing');
  const unsaid = rows.note.texts.indexOf('');
  const partsOf = places.dims;
  const { lines, lastObserved } = rows;
  const [statusOf, noteOf, nameOf] = [rows.status.codes, rows.note.codes, rows.names.codes];
  const [areaOf, originOf, timeOfRow, dimsOf] = [
    rows.area.codes,
    rows.counterpart.codes,
    rows.period.codes,
    rows.dims.codes,
  ];
  const { codes: factorOf, values: factors } = rows.factors;
  const { counts, least } = places;
  let at = batch.size;
  for (let index = 0; index < some.length; index++) {
    const row = some[index] ?? 0;
    const text = (codes[row] ?? 0) - 1;
    const number = numbers[row] ?? Number.NaN;
    let mark = statusOf[row] ?? 0;
    let amount = Number.NaN;
    if (Number.isNaN(number)) {
      const isFlagged = rows.status.isWithoutValue(row);
      const isBare = text < 0 || causes[text] === 'blank';
      if (isFlagged && isBare) add(emitted.causes, flagged[mark] ?? 'missing', 1);
      else counts[text] = (counts[text] ?? 0) + 1;
      if (!isFlagged) mark = marked[text] ?? -1;
      if (mark < 0) continue;
    } else {
      if (mark === normal) {
        const year = places.years[timeOfRow[row] ?? 0] ?? 0;
        mark = year > thisYear || year > (lastObserved?.[row] || Number.POSITIVE_INFINITY) ? forecast : places.normal;
      }
      if (mark === forecast) emitted.forecasts++;
      amount = scaled(number, combined(factors[factorOf[row] ?? 0] ?? 1, factor));
      if (amount > 0 && amount < limit) {
        places.small++;
        amount = Number.NaN;
        mark = suppressed;
      }
    }
    let said = noteOf[row] ?? 0;
    if (text >= 0 && isRounded[text] === true) {
      emitted.rounded++;
      said = own.note.codeOf([rows.note.texts[said], `= ${texts[text]}`].filter(Boolean).join(' '));
    } else if (said === unsaid) said = -1;
    const name = nameOf[row] ?? 0;
    const lowest = least[name] ?? Number.NaN;
    if (Number.isNaN(lowest)) least[name] = Number.isNaN(amount) ? Number.POSITIVE_INFINITY : amount;
    else if (amount < lowest) least[name] = amount;
    const time = timeOfRow[row] ?? 0;
    indicator[at] = 1 + (places.indicator[name] ?? 0);
    area[at] = 1 + (areaOf[row] ?? 0);
    counterpart[at] = 1 + (originOf[row] ?? 0);
    period[at] = 1 + (places.periods[time] ?? 0);
    year[at] = places.years[time] ?? 0;
    value[at] = amount;
    status[at] = 1 + mark;
    const cell = dimsOf[row] ?? 0;
    dims[at] = 1 + (partsOf === null ? cell : (partsOf[cell] ?? 0));
    note[at] = 1 + said;
    line[at] = (lines === null ? row : (lines[row] ?? 0)) + 1;
    at++;
  }
  emitted.observations += at - batch.size;
  batch.size = at;
}

function add(totals: Map<CellCause, number>, cause: CellCause, cells: number): void {
  if (cells > 0) totals.set(cause, (totals.get(cause) ?? 0) + cells);
}

/** Values above zero and below this are suppressed; 0 suppresses none. */
const threshold = ({ suppressBelow, sensitive }: Recipe, { position }: ColumnRole): number =>
  suppressBelow === null || (sensitive.length > 0 && !sensitive.includes(position)) ? 0 : suppressBelow;

/** Period and year of a column's observations, for every period of the rows. */
function timeOf(
  { columns }: Recipe,
  { label }: ColumnRole,
  { period, years }: JudgedRows,
  texts: Texts,
): Pick<Places, 'periods' | 'years'> {
  const named = isByYear(columns) ? yearOfLabel(label) : null;
  if (named !== null) {
    return {
      periods: new Int32Array(period.texts.length).fill(texts.codeOf(String(named))),
      years: new Int32Array(period.texts.length).fill(named),
    };
  }
  const step = isByStep(columns) ? (stepOfLabel(label) ?? 1) - 1 : 0;
  const at = years.map((year) => year + step);
  return {
    periods: Int32Array.from(period.texts, (text, code) => texts.codeOf(step === 0 ? text : String(at[code]))),
    years: at,
  };
}

const partOf = ({ parts }: Recipe, { position }: ColumnRole): string => parts[String(position)] ?? '';

/** Dims of a row and of a column in one order. */
const withPart = (dims: string, part: string): string =>
  dims === '' ? part : [...dims.split(';'), ...part.split(';')].sort().join(';');
