import { JalonError } from '../../core/errors.ts';
import { yieldToEventLoop } from '../../core/yield-to-event-loop.ts';
import { conditionReader } from '../conditions.ts';
import { withoutFooter } from '../dialect/footer.ts';
import { toUtf8 } from '../dialect/text.ts';
import type { Condition, Dialect } from '../recipe.ts';
import type { CellBlock, CellSink } from './cell-block.ts';
import { NumberColumn } from './number-column.ts';
import { RowGate } from './row-gate.ts';
import { Scanner } from './scanner.ts';
import { TextColumn } from './text-column.ts';

/** Bytes read between two turns of the event loop: some 20 ms of work. */
const PIECE = 1 << 21;
/** Byte order mark of UTF-8. */
const MARK = [0xef, 0xbb, 0xbf];

/** How the cells of a column are kept: as different texts, as numbers, or only counted where they hold something. */
export type CellStorage = 'texts' | 'numbers' | 'filled';

export interface ScannedTable {
  /** Rows below the header that meet the conditions; blank lines are none. */
  readonly rows: number;
  /** All rows below the header. */
  readonly read: number;
  /** Which of all rows (from 0) each row is; null where every row is here. */
  readonly lines: Int32Array | null;
  /** Rows (from 0) with something beyond the header's columns, ascending. */
  readonly tooLong: readonly number[];
  texts(position: number): TextColumn;
  numbers(position: number): NumberColumn;
  /** How many cells of a column hold something. */
  filled(position: number): number;
}

export interface ScanOptions {
  /** What rows must meet to be read. */
  readonly conditions?: readonly Condition[];
  /** Decimal marks of columns that differ from the file's, by position. */
  readonly decimals?: ReadonlyMap<number, Dialect['decimal']>;
  readonly signal?: AbortSignal | undefined;
  /** Share of the text that was read, 0 to 1, and the rows found so far. */
  readonly onProgress?: ((done: number, rows: number) => void) | undefined;
}

class FilledCount implements CellSink {
  cells = 0;
  add({ starts, ends, rows }: CellBlock, from: number): void {
    for (let place = from; place < from + rows; place++) {
      const start = starts[place] ?? 0;
      if ((ends[place] ?? 0) > (start < 0 ? -1 - start : start)) this.cells++;
    }
  }
}

/**
 * The table of a delimited text, columns of `kept` by position; `width` columns make a row. Read in pieces with a turn of the event loop
 * between them. Rejects with `cancelled`.
 */
export async function scanTable(
  bytes: Uint8Array,
  dialect: Dialect,
  width: number,
  kept: ReadonlyMap<number, CellStorage>,
  { conditions = [], decimals, signal, onProgress }: ScanOptions = {},
): Promise<ScannedTable> {
  const utf8 = toUtf8(withoutFooter(bytes, dialect), dialect.encoding);
  const sinks = Array.from({ length: width }, (_, position) =>
    sinkOf(kept.get(position), dialect, decimals?.get(position)),
  );
  const isMarked = MARK.every((sign, at) => utf8[at] === sign);
  const text = isMarked ? utf8.subarray(MARK.length) : utf8;
  const gates = conditions.map((one) => new RowGate(one.position, conditionReader(one, dialect)));
  const above = dialect.skipLines + 1 + (dialect.tagRow ? 1 : 0) + (dialect.subHeaders ?? 0);
  const scanner = new Scanner(text, dialect, sinks, above, gates);
  for (let isMore = true; isMore; ) {
    isMore = scanner.run(PIECE);
    onProgress?.(scanner.done, scanner.read);
    if (isMore) await yieldToEventLoop();
    if (signal?.aborted) throw new JalonError('cancelled');
  }
  const sink = <T extends CellSink>(position: number, kind: new (...args: never[]) => T): T => {
    const found = sinks[position];
    if (!(found instanceof kind)) throw new Error(`column ${position} was not kept so`);
    return found;
  };
  return {
    rows: scanner.rows,
    read: scanner.read,
    lines: scanner.lines,
    tooLong: scanner.tooLong,
    texts: (position) => sink(position, TextColumn),
    numbers: (position) => sink(position, NumberColumn),
    filled: (position) => sink(position, FilledCount).cells,
  };
}

function sinkOf(
  kept: CellStorage | undefined,
  { decimal: ofFile, missing }: Dialect,
  decimal: Dialect['decimal'] = ofFile,
): CellSink | null {
  if (kept === 'texts') return new TextColumn();
  if (kept === 'numbers') return new NumberColumn(decimal, missing.length > 0);
  return kept === 'filled' ? new FilledCount() : null;
}
