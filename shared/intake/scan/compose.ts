/** Which of `size` different things every row holds; a code below zero is none. */
export interface Coded {
  readonly codes: Int32Array;
  readonly size: number;
}

/** Different combinations of several columns: the one every row holds, and the first row of each. */
export interface Composed extends Coded {
  readonly first: Int32Array;
}

/** So many combinations are told apart by their place in a table, without a hash. */
const TABLE = 1 << 22;

/**
 * Numbers the different combinations of `parts`, in the order of `rows` (row numbers; others get −1). Keys are made column by column,
 * since memory is read fastest in its own order: a place in a table where there can be few combinations, else a hash, compared in full.
 */
export function compose(parts: readonly Coded[], rows: Int32Array, length: number): Composed {
  const columns = parts.filter(({ size }) => size > 1);
  const most = columns.reduce((product, { size }) => product * size, 1);
  const isPlace = most <= TABLE;
  const keys = new Int32Array(length);
  for (const { codes, size } of columns) {
    if (isPlace) addPlaces(keys, codes, size);
    else addHashes(keys, codes);
  }
  if (isPlace) return byPlace(keys, new Int32Array(most), rows);
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * Math.min(rows.length, most))));
  return byHash(keys, new Int32Array(slots), rows, columns);
}

function addPlaces(keys: Int32Array, codes: Int32Array, size: number): void {
  for (let row = 0; row < keys.length; row++) keys[row] = Math.imul(keys[row] ?? 0, size) + (codes[row] ?? 0);
}

function addHashes(keys: Int32Array, codes: Int32Array): void {
  for (let row = 0; row < keys.length; row++) {
    const mixed = Math.imul((keys[row] ?? 0) ^ (codes[row] ?? 0), 0x9e3779b1);
    keys[row] = mixed ^ (mixed >>> 15);
  }
}

function byPlace(places: Int32Array, slots: Int32Array, rows: Int32Array): Composed {
  const codes = new Int32Array(places.length).fill(-1);
  const first = new Int32Array(Math.min(rows.length, slots.length));
  let size = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const place = places[row] ?? 0;
    if (slots[place] === 0) {
      first[size++] = row;
      slots[place] = size;
    }
    codes[row] = (slots[place] ?? 0) - 1;
  }
  return { codes, size, first: first.subarray(0, size) };
}

function byHash(hashes: Int32Array, slots: Int32Array, rows: Int32Array, columns: readonly Coded[]): Composed {
  const codes = new Int32Array(hashes.length).fill(-1);
  const first = new Int32Array(rows.length);
  const mask = slots.length - 1;
  const parts = columns.map(({ codes: own }) => own);
  const isSame = (row: number, other: number): boolean => {
    for (const own of parts) if (own[row] !== own[other]) return false;
    return true;
  };
  let size = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const hash = hashes[row] ?? 0;
    let slot = hash & mask;
    let held = slots[slot] ?? 0;
    while (held !== 0) {
      const other = first[held - 1] ?? 0;
      if (hashes[other] === hash && isSame(row, other)) break;
      slot = (slot + 1) & mask;
      held = slots[slot] ?? 0;
    }
    if (held === 0) {
      first[size++] = row;
      slots[slot] = size;
      held = size;
    }
    codes[row] = held - 1;
  }
  return { codes, size, first: first.subarray(0, size) };
}
