import type { Source, TablePart, Workbench } from '../workbench/workbench.ts';

/** Where a file's observations are read to before they are written out as a part. */
export const tableOf = (source: string): string => `obs_${source.replaceAll(/[^a-z0-9]/g, '_')}`;

export type PartKind = TablePart['table'];

/** What a needed table is: of `edition`, an earlier one of a register, which is compared with and counts in nothing. */
export type TableUse = PartKind | 'edition';

/** A table a workbench needs. `key` names its content, so that equal content is one table, however many sources name it. */
export interface NeededTable {
  readonly key: string;
  readonly kind: TableUse;
  readonly source: Source;
  /** Null for bundled data not yet written out. */
  readonly part: TablePart | null;
}

/** Every table the sources of a workbench need, each once. */
export function neededTables({ sources }: Pick<Workbench, 'sources'>): readonly NeededTable[] {
  const needed = sources.flatMap((source): readonly NeededTable[] =>
    source.parts.length > 0
      ? source.parts.map((part) => ({ key: keyOfPart(part), kind: part.table, source, part }))
      : unwritten(source),
  );
  const earlier = sources.flatMap((source): readonly NeededTable[] =>
    (source.register?.earlier ?? []).map(({ part }) => ({ key: keyOfPart(part), kind: 'edition', source, part })),
  );
  // A table that is in hand is so, whatever edition also has it.
  return [...new Map([...earlier, ...needed].map((one) => [one.key, one])).values()];
}

export const keyOfPart = ({ table, sha256: hash }: Pick<TablePart, 'table' | 'sha256'>): string =>
  `${table === 'pledges' ? 'pledges' : 'obs'}_${hash.slice(0, 40)}`;

/** The tables of a source that no part holds yet. */
export function unwritten(source: Source): readonly (NeededTable & { readonly kind: PartKind })[] {
  return [{ key: tableOf(source.id), kind: 'observations', source, part: null }];
}

/** The engine's tables by the key of their content. */
export type TablesByKey = ReadonlyMap<string, string>;

/** The engine's table of a source's observations. */
export function observationTable(source: Source, tables: TablesByKey = new Map()): string {
  const part = source.parts.find(({ table }) => table === 'observations');
  const key = part ? keyOfPart(part) : tableOf(source.id);
  return tables.get(key) ?? key;
}

/** Parts by hash, as a share file carries them. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** `current` with the parts `written` found for its sources; whatever else changed since stays as it is. */
export function mergeParts(current: Workbench, written: Workbench): Workbench {
  const found = new Map(written.sources.map((source) => [source.id, source]));
  const sources = current.sources.map((source) => {
    const one = found.get(source.id);
    return one && source.parts.length === 0 ? { ...source, sha256: one.sha256, parts: one.parts } : source;
  });
  return sources.every((source, index) => source === current.sources[index]) ? current : { ...current, sources };
}
