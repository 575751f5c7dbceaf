import { JalonError } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import type { Engine } from '../engine/port.ts';
import { sourceIdOf } from '../intake/draft.ts';
import { blockingQuestions, type PledgeLoss } from '../pledges/reading/pledge-loss.ts';
import type { PledgeRecipe } from '../pledges/reading/pledge-recipe.ts';
import { readRegister } from '../pledges/reading/read-register.ts';
import { scanRegister } from '../pledges/reading/register-table.ts';
import { FURTHER_PLEDGE_COLUMNS, PLEDGE_COLUMNS, rowOfPledge } from '../pledges/rows.ts';
import { encodeTable } from '../tables/encode.ts';
import { textTable } from '../tables/table.ts';
import type { Source, Workbench } from '../workbench/workbench.ts';
import type { LoadedSource } from './load-source.ts';
import { writePart } from './tables.ts';

export interface LoadedRegister extends LoadedSource {
  readonly loss: PledgeLoss;
}

interface LoadRegisterOptions {
  /** When the file was retrieved; its day is kept. */
  readonly now: Date;
  readonly licence?: string;
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
  { now, licence = '', signal, onRead }: LoadRegisterOptions,
): Promise<LoadedRegister> {
  const width = Math.max(...recipe.columns.map(({ position }) => position)) + 1;
  const { pledges, loss } = readRegister(await scanRegister(bytes, recipe.dialect, width, signal), recipe, catalogue);
  onRead?.(loss);
  const { name } = file;
  const open = blockingQuestions(loss).length;
  if (open > 0) throw new JalonError('intake/register-open', { name, count: open });
  if (pledges.length === 0) throw new JalonError('intake/no-pledges', { name });
  const id = sourceIdOf(
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
      name: name.replace(/\.[a-z]+$/i, ''),
      sha256: await sha256(file.bytes),
      licence,
      attribution: '',
      retrieved: now.toISOString().slice(0, 10),
      recipe: null,
      loss: null,
      parts: [written.part],
    };
    return { source, command: { type: 'source/put', item: source }, written, loss };
  } finally {
    await engine.drop(table).catch(() => undefined);
  }
}
