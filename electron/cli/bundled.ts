import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bundled, readBundled } from '#shared/intake/bundled';

/** The bundled datasets lie as far from the built command as from this file. */
const datasets = join(import.meta.dirname, '../../datasets');
const folder = join(datasets, 'gcr');

/** The files of the bundled dataset by name. */
export async function readBundledFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = (await readdir(folder)).filter((name) => /\.(json|csv)$/.test(name));
  const entries = names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const);
  return new Map(await Promise.all(entries));
}

export const bundled = async (): Promise<Bundled> => readBundled(await readBundledFiles());

/** The geometry of maps, as JSON. */
export const bundledMap = (): Promise<string> => readFile(join(datasets, 'map/world.json'), 'utf8');
