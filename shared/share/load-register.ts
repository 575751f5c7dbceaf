import { JalonError } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import type { Engine } from '../engine/port.ts';
import { sourceIdOf } from '../intake/draft.ts';
import type { Pledge } from '../pledges/pledge.ts';
import { blockingQuestions, type PledgeLoss } from '../pledges/reading/pledge-loss.ts';
import type { PledgeRecipe } from '../pledges/reading/pledge-recipe.ts';
import { readRegister } from '../pledges/reading/read-register.ts';
import { scanRegister } from '../pledges/reading/register-table.ts';
import { FURTHER_PLEDGE_COLUMNS, PLEDGE_COLUMNS, rowOfPledge } from '../pledges/rows.ts';
import { encodeTable } from '../tables/encode.ts';
import { textTable } from '../tables/table.ts';
import type { KeptEdition, Source, Workbench } from '../workbench/workbench.ts';
import type { LoadedSource } from './load-source.ts';
import { writePart } from './tables.ts';

export interface LoadedRegister extends LoadedSource {
  readonly loss: PledgeLoss;
  /** As they were read. */
  readonly pledges: readonly Pledge[];
}

export interface LoadRegisterOptions {
  /** When the file was retrieved; its day is kept. */
  readonly now: Date;
  /** What people call the source; without it the name of its file. */
  readonly title?: string;
  readonly licence?: string;
  /** The source whose next edition this is: it keeps its id, name and licence, and its table is kept as an earlier edition. */
  readonly follows?: Source | null;
  readonly signal?: AbortSignal;
  /** Told of the loss before anything is refused. */
  readonly onRead?: (loss: PledgeLoss) => void;
}

/**
 * Reads a register into a source with a table of pledges, not yet in the workbench. `bytes` is its table as delimited text. Rejects with
 * `intake/register-open` {name, count} while questions are open without whose answer pledges would say something wrong,
 * `intake/no-pledges` {name}, the engine's errors, `cancelled`.
 */
export async function loadRegister(
  engine: Engine,
  { sources, catalogue }: Pick<Workbench, 'sources' | 'catalogue'>,
  file: { readonly name: string; readonly bytes: Uint8Array },
  bytes: Uint8Array,
  recipe: PledgeRecipe,
  { now, title, licence = '', follows = null, signal, onRead }: LoadRegisterOptions,
): Promise<LoadedRegister> {
  const width = Math.max(...recipe.columns.map(({ position }) => position)) + 1;
  const { pledges, loss } = readRegister(await scanRegister(bytes, recipe.dialect, width, signal), recipe, catalogue);
  onRead?.(loss);
  const { name } = file;
  const open = blockingQuestions(loss).length;
  if (open > 0) throw new JalonError('intake/register-open', { name, count: open });
  if (pledges.length === 0) throw new JalonError('intake/no-pledges', { name });
  const id =
    follows?.id ??
    sourceIdOf(
      name,
      sources.map((source) => source.id),
    );
  const table = `register_${id}`;
  try {
    const columns = [...PLEDGE_COLUMNS, ...FURTHER_PLEDGE_COLUMNS];
    await engine.fromArrow(table, encodeTable(textTable(columns, pledges.map(rowOfPledge))));
    const written = await writePart(engine, 'pledges', table, signal);
    const source: Source = {
      id,
      kind: 'file',
      name: follows?.name ?? title ?? name.replace(/\.[a-z]+$/i, ''),
      sha256: await sha256(file.bytes),
      licence: follows?.licence ?? licence,
      attribution: follows?.attribution ?? '',
      retrieved: now.toISOString().slice(0, 10),
      recipe: null,
      loss: null,
      parts: [written.part],
      register: { recipe, loss, earlier: follows ? editionsUpTo(follows) : [] },
    };
    return { source, command: { type: 'source/put', item: source }, written, loss, pledges };
  } finally {
    await engine.drop(table).catch(() => undefined);
  }
}

/** The editions of a source, the one in hand last. A source read before registers kept their recipe has that one alone. */
export function editionsUpTo({ name, sha256: hash, retrieved, parts, register }: Source): readonly KeptEdition[] {
  const [part] = parts.filter(({ table }) => table === 'pledges');
  const own = part && { name, sha256: hash || part.sha256, retrieved, part };
  return [...(register?.earlier ?? []), ...(own ? [own] : [])];
}
