import { writeFile } from 'node:fs/promises';
import type { Pledge } from '#shared/pledges/pledge';
import { PLEDGE_COLUMNS } from '#shared/pledges/rows';
import { writePart } from '#shared/share/tables';
import { writeShare } from '#shared/share/write';
import { encodeTable } from '#shared/tables/encode';
import { textTable } from '#shared/tables/table';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { freshWorkbench } from './workbench.ts';

/** A pledge as the row of the register that `pledgeOfRow` reads back. */
const rowOf = (pledge: Pledge): Readonly<Record<string, string>> =>
  Object.fromEntries(
    PLEDGE_COLUMNS.map((column) => {
      const value = pledge[column];
      return [column, value === null ? '' : Array.isArray(value) ? value.join(';') : String(value)];
    }),
  );

/** Writes a share file whose only sources are registers of pledges, each retrieved on its day. */
export async function writeRegisterFile(
  path: string,
  registers: readonly { readonly retrieved: string; readonly pledges: readonly Pledge[] }[],
): Promise<void> {
  const engine = await openNodeEngine();
  const workbench = freshWorkbench();
  const parts = new Map<string, Uint8Array>();
  const sources = [];
  for (const [at, { retrieved, pledges }] of registers.entries()) {
    await engine.fromArrow('register', encodeTable(textTable(PLEDGE_COLUMNS, pledges.map(rowOf))));
    const { part, bytes } = await writePart(engine, 'pledges', 'register');
    parts.set(part.sha256, bytes);
    sources.push({
      ...workbench.sources[0]!,
      id: `register_${at}`,
      kind: 'file' as const,
      name: 'register.csv',
      retrieved,
      sha256: part.sha256,
      parts: [part],
    });
    await engine.drop('register');
  }
  await engine.close();
  const { bytes } = await writeShare({
    workbench: { ...workbench, sources },
    parts,
    savedAt: '2026-01-01T00:00:00.000Z',
  });
  await writeFile(path, bytes);
}
