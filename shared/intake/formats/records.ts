import { JalonError } from '../../core/errors.ts';
import { type CellValue, toDelimited } from './delimited.ts';
import { type FileTable, plainTable, TYPED } from './file-table.ts';
import { jsonStatTables } from './json-stat.ts';

/** Keys under which services wrap their records. */
const WRAPPERS = ['data', 'items', 'results', 'records', 'value', 'observations', 'rows'];

/** Deepest records that become a table. */
const MOST_NESTED = 64;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Records as a table: a JSON list of objects, such a list under one of the usual keys, or one object a line (NDJSON). A column for
 * every key, in the order they first appear; what is nested becomes `outer.inner`. Numbers beyond 2^53 stay as written.
 * Throws `intake/json-broken` {line}, `intake/json-too-deep` {limit}, `intake/no-table`.
 */
export function recordsOf(text: string): readonly FileTable[] {
  const whole = tryJson(text);
  const cubes = jsonStatTables(whole);
  if (cubes) return cubes;
  const records = parse(text, whole);
  const columns = new Map<string, number>();
  const rows = records.map((record) => {
    const row: CellValue[] = [];
    for (const [key, value] of flat(record)) {
      const at = columns.get(key) ?? columns.size;
      columns.set(key, at);
      row[at] = value;
    }
    return row;
  });
  if (columns.size === 0) throw new JalonError('intake/no-table');
  return [{ ...plainTable('', toDelimited([[...columns.keys()], ...rows])), hints: TYPED }];
}

function parse(text: string, whole: unknown): readonly Json[] {
  if (whole !== undefined) {
    const list = listIn(whole);
    const records = list.filter(isObject);
    if (records.length === 0) throw new JalonError('intake/no-table');
    return records;
  }
  return text
    .split('\n')
    .map((line, at) => ({ line: line.trim(), at }))
    .filter(({ line }) => line !== '')
    .map(({ line, at }) => {
      const record = tryJson(line);
      if (!isObject(record)) throw new JalonError('intake/json-broken', { line: at + 1 });
      return record;
    });
}

/** A record of the World Bank without `decimal`, which says how many digits to print and measures nothing. */
const withoutDecimals = (record: unknown): unknown =>
  isObject(record) ? Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'decimal')) : record;

/**
 * The records of a JSON value: a list; the second of a pair of an object and a list (the World Bank's answers); a list under one of the
 * usual keys, or the only list of objects under any; one object.
 */
function listIn(whole: unknown): readonly unknown[] {
  if (Array.isArray(whole))
    return whole.length === 2 && isObject(whole[0]) && Array.isArray(whole[1]) ? whole[1].map(withoutDecimals) : whole;
  if (!isObject(whole)) return [];
  const usual = WRAPPERS.map((key) => whole[key]).find(Array.isArray);
  if (usual) return usual;
  const lists = Object.values(whole).filter((value) => Array.isArray(value) && value.some(isObject));
  return lists.length === 1 ? (lists[0] as unknown[]) : [whole];
}

/** The value of a JSON text; undefined where it is none. Integers that a double cannot hold are kept as texts. */
function tryJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/([[:,]\s*)(-?\d{17,})(?=\s*[,\]}])/g, '$1"$2"'));
  } catch {
    return undefined;
  }
}

function* flat(record: Json, prefix = '', depth = 0): Generator<readonly [string, CellValue]> {
  if (depth > MOST_NESTED) throw new JalonError('intake/json-too-deep', { limit: MOST_NESTED });
  for (const [key, value] of Object.entries(record)) {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (isObject(value)) yield* flat(value, name, depth + 1);
    else if (Array.isArray(value)) yield [name, listText(value)];
    else yield [name, value as CellValue];
  }
}

/** A list as one text; one nested too deep for the stack is refused. */
function listText(list: readonly unknown[]): string {
  try {
    return JSON.stringify(list);
  } catch (cause) {
    throw new JalonError('intake/json-too-deep', { limit: MOST_NESTED }, { cause });
  }
}
