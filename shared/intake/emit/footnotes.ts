import type { Engine } from '../../engine/port.ts';
import { join, name, type Sql, sql } from '../../engine/sql.ts';
import type { Area } from '../../framework/areas.ts';
import type { Indicator } from '../../framework/framework.ts';
import { textColumn } from '../../tables/decode.ts';
import { encodeTable } from '../../tables/encode.ts';
import { textTable } from '../../tables/table.ts';
import { areaFinder } from '../areas/area-codes.ts';
import { foldName } from '../areas/area-name.ts';
import { rowsOf } from '../dialect/rows.ts';
import { decodeText } from '../dialect/text.ts';
import type { LossReport } from '../loss/loss-report.ts';
import type { FootnoteTable, Role } from '../recipe.ts';

const NOTES = 'intake_note';
const SHOWN = 5;

/** Codes of UNHCR's population types, which its footnotes name, by the words of the columns they are about. */
const POPULATION_TYPES: Readonly<Record<string, RegExp>> = {
  REF: /refugees?( under|$)/i,
  ASY: /asylum/i,
  IDP: /\bidp/i,
  OIP: /other people in need|\boip\b/i,
  STA: /stateless/i,
  OOC: /others? of concern|\booc\b/i,
  HST: /host/i,
  RET: /returned ref/i,
  RDP: /returned idp/i,
  RST: /resettle/i,
  NAT: /naturali/i,
};

/** Columns of an observation that a footnote can be keyed by; null in a footnote fits everything. */
const KEYS = ['indicator', 'area', 'counterpart', 'year'] as const;
type Footnote = Readonly<Record<(typeof KEYS)[number] | 'id' | 'note', string | null>>;

interface JoinOptions {
  /** The observation table whose `note` is written. */
  readonly table: string;
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly signal?: AbortSignal;
}

/**
 * Joins a table of footnotes to observations by the keys both have: area, counterpart, year, and what is measured by its name or
 * UNHCR's code of it. A footnote about something that no indicator is called goes to all of them, with that word before it.
 */
export async function joinFootnotes(
  engine: Engine,
  bytes: Uint8Array,
  footnotes: FootnoteTable,
  options: JoinOptions,
): Promise<NonNullable<LossReport['footnotes']>> {
  const run = options.signal ? { signal: options.signal } : {};
  const rows = footnotesOf(bytes, footnotes, options);
  const found = new Set<string>();
  try {
    await engine.fromArrow(NOTES, encodeTable(textTable(['id', ...KEYS, 'note'], rows)));
    for (const keys of patternsOf(rows)) {
      const [fits, matches] = statementsFor(keys, options.table);
      for (const id of textColumn(await engine.query(matches, run), 'id')) if (id !== null) found.add(id);
      await engine.execute(fits, run);
    }
  } finally {
    await engine.drop(NOTES).catch(() => undefined);
  }
  const notes = new Map(rows.map(({ id, note }) => [id ?? '', note ?? '']));
  const unmatched = [...notes].filter(([id]) => !found.has(id)).map(([, note]) => note);
  return { read: notes.size, joined: found.size, unmatched: unmatched.slice(0, SHOWN) };
}

type Keys = readonly (typeof KEYS)[number][];

/** The sets of keys that footnotes have: each is joined by its own, without a comparison of everything with everything. */
function patternsOf(notes: readonly Footnote[]): readonly Keys[] {
  const patterns = new Map(
    notes.map((note) => {
      const keys = KEYS.filter((key) => note[key] !== null);
      return [keys.join(), keys];
    }),
  );
  return [...patterns.values()];
}

function statementsFor(keys: Keys, table: string): readonly [Sql, Sql] {
  const others = KEYS.filter((key) => !keys.includes(key));
  const mine = [...keys.map((key) => sql`${name(key)} IS NOT NULL`), ...others.map((key) => sql`${name(key)} IS NULL`)];
  const same = keys.map((key) => sql`o.${name(key)}::VARCHAR = n.${name(key)}`);
  const on = same.length > 0 ? join(same, ' AND ') : sql`true`;
  const keyed = keys.map((key) => name(key));
  const notes = sql`SELECT ${join([...keyed, sql`string_agg(note, ' ' ORDER BY id::INTEGER) AS note`], ', ')}
FROM ${name(NOTES)} WHERE ${join(mine, ' AND ')}${keyed.length > 0 ? sql` GROUP BY ${join(keyed, ', ')}` : sql``}`;
  return [
    sql`UPDATE ${name(table)} o SET note = concat_ws(' ', o.note, n.note) FROM (${notes}) n WHERE ${on}`,
    sql`SELECT id FROM ${name(NOTES)} n WHERE ${join(mine, ' AND ')} AND EXISTS (SELECT 1 FROM ${name(table)} o WHERE ${on})`,
  ];
}

/** The footnotes of a table with their keys as observations have them. */
function footnotesOf(bytes: Uint8Array, table: FootnoteTable, { indicators, areas }: JoinOptions): readonly Footnote[] {
  const { dialect, columns, areaCodes } = table;
  const find = areaFinder(areas, areaCodes);
  const at = (role: Role) => columns.find((column) => column.role === role)?.position ?? -1;
  const [text, area, counterpart, time] = [at('footnote'), at('area'), at('counterpart'), at('time')];
  const what = columns.find(({ role }) => role === 'indicator' || role === 'dimension')?.position ?? -1;
  const codeOf = (cell: string): string | null => (cell === '' ? null : (find(cell) ?? cell));
  const all = rowsOf(decodeText(bytes, dialect.encoding), dialect.delimiter, dialect.quote, Number.POSITIVE_INFINITY);
  return all.slice(dialect.skipLines + 1).flatMap((row, line): Footnote[] => {
    const cell = (position: number): string => (row[position] ?? '').trim();
    const note = cell(text);
    if (note === '') return [];
    const about = cell(what);
    const named = about === '' ? [] : indicatorsNamed(about, indicators);
    const keys = {
      id: String(line),
      area: codeOf(cell(area)),
      counterpart: codeOf(cell(counterpart)),
      year: cell(time).match(/\d{4}/g)?.at(-1) ?? null,
    };
    if (named.length > 0) return named.map((indicator) => ({ ...keys, indicator, note }));
    return [{ ...keys, indicator: null, note: about === '' ? note : `${about}: ${note}` }];
  });
}

/** Ids of the indicators that a text means: by name, or by UNHCR's code of a population type. */
function indicatorsNamed(text: string, indicators: readonly Indicator[]): readonly string[] {
  const key = foldName(text);
  const code = POPULATION_TYPES[text.toUpperCase()];
  return indicators
    .filter(({ name: own }) => foldName(own.en) === key || code?.test(own.en) === true)
    .map(({ id }) => id);
}
