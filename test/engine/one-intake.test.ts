import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { unwrap } from '#shared/core/result';
import type { Engine } from '#shared/engine/port';
import { name, sql } from '#shared/engine/sql';
import { loadBundledObservations, readBundled } from '#shared/intake/bundled';
import { sourceNameOf } from '#shared/intake/draft';
import { tablesIn } from '#shared/intake/formats/tables';
import { tableOf } from '#shared/share/needed-tables';
import { readShare } from '#shared/share/read';
import { loadTables } from '#shared/share/tables';
import { numberColumn, textColumn } from '#shared/tables/decode';
import { BUNDLED, newWorkbench } from '#shared/workbench/new-workbench';
import type { Workbench } from '#shared/workbench/workbench';
import { readBundledFiles } from '../../electron/cli/bundled.ts';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { tableSync } from '../../renderer/store/engine.ts';
import { keepInStep } from '../../renderer/store/engine-sync.ts';
import { redo, undo } from '../../renderer/store/history.ts';
import { useSession } from '../../renderer/store/session.ts';
import { loadIncoming, understand } from '../../renderer/workflows/intake.ts';
import { applyRefresh, isHalted, refreshSource } from '../../renderer/workflows/refresh.ts';
import { jalon } from '../support/cli.ts';

/** The window's workflows run here over the engine on Node: only workers of a browser are replaced, by what runs inside them. */
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
vi.mock('../../renderer/engine/open.ts', () => ({ openEngine: async () => engine }));
vi.mock('../../renderer/store/bundled-files.ts', () => ({ bundledFiles: async () => files }));
vi.mock('../../renderer/engine/tables.ts', () => ({
  tablesOf: (file: string, bytes: Uint8Array) => tablesIn(file, bytes, async () => engine),
}));

let engine: Engine;
let folder: string;
let files: ReadonlyMap<string, Uint8Array>;
const at = (file: string): string => join(folder, file);
beforeAll(async () => {
  engine = await openNodeEngine();
  folder = await mkdtemp(join(tmpdir(), 'jalon-one-intake-'));
  files = await readBundledFiles();
  await loadBundledObservations(engine, files, tableOf(BUNDLED));
});
beforeEach(async () => {
  const workbench = newWorkbench({ id: 'w', title: 'Untitled', language: 'en', bundled: readBundled(files) });
  useSession.setState({ workbench, parts: new Map(), past: [], future: [], task: null, notice: null, connected: null });
  await tableSync.sync();
  const stop = keepInStep(tableSync);
  return stop;
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

const hostFile = async (file: string) => {
  const bytes = await readFile(at(file));
  return { name: file, size: bytes.length, blob: async () => new Blob([bytes]), target: null };
};

/** Loads every table of a file as the Data view does, with what it suggests. */
async function inWindow(file: string): Promise<void> {
  const signal = new AbortController().signal;
  const arrival = { file: await hostFile(file), replaces: null };
  const incoming = await understand(arrival, signal, () => undefined);
  for (const [chosen, { draft }] of incoming.drafts.entries()) {
    const about = { name: sourceNameOf(incoming.name, draft, incoming.drafts), licence: '' };
    expect(await loadIncoming({ ...incoming, chosen }, about)).toBe(true);
  }
}

async function byCommandLine(out: string, ...args: readonly string[]): Promise<Workbench> {
  const { code, said } = await jalon('import', ...args, '--out', at(out));
  expect([code, code === 0 ? '' : said]).toEqual([0, '']);
  return unwrap(await readShare(await readFile(at(out)))).workbench;
}

/** Cancels the task that runs once so much of it is done. */
const cancelAt = (share: number): (() => void) =>
  useSession.subscribe(({ task }) => {
    if (task && (task.done ?? 0) >= share) task.cancel?.();
  });

const tablesOfEngine = async (): Promise<readonly (string | null)[]> =>
  textColumn(await engine.query(sql`SELECT table_name FROM duckdb_tables() ORDER BY table_name`), 'table_name');

const rowsIn = async (from: Engine, table: string): Promise<number> =>
  numberColumn(await from.query(sql`SELECT count(*) AS n FROM ${name(table)}`), 'n')[0] ?? 0;

/** What a file leaves in a document. */
const fromFiles = ({ sources, catalogue }: Workbench) => ({
  sources: sources.filter(({ kind }) => kind === 'file'),
  indicators: catalogue.framework.indicators,
});

const opened = (): Workbench => {
  const { workbench } = useSession.getState();
  if (!workbench) throw new Error('no workbench');
  return workbench;
};

const PEOPLE = 'iso3;year;people;share\nKEN;2020;1,5;0,2\nKEN;2021;2,5;\nUGA;2021;x;0,4\nAtlantis;2021;3;0,1\n';
const NEWER = `${PEOPLE}KEN;2022;3,5;0,3\n`;

test('one file loaded by the window and by the command line gives the same sources, parts and indicators', async () => {
  await writeFile(at('people.csv'), PEOPLE);
  await inWindow('people.csv');
  const made = fromFiles(await byCommandLine('people.jalon', at('people.csv')));
  expect(fromFiles(opened())).toEqual(made);
  expect(made.sources[0]?.parts).toHaveLength(1);
});

test('so do the tables of a file that holds several', async () => {
  const csv = (text: string): Uint8Array => new TextEncoder().encode(text);
  const entries = {
    'girls.csv': csv('iso3,year,girls\nKEN,2020,1\n'),
    'boys.csv': csv('iso3,year,boys\nKEN,2020,2\n'),
  };
  await writeFile(at('school.zip'), zipSync(entries));
  await inWindow('school.zip');
  expect(fromFiles(opened())).toEqual(fromFiles(await byCommandLine('school.jalon', at('school.zip'))));
  expect(opened().sources.map((source) => source.name)).toHaveLength(3);
});

test('so does a newer file', async () => {
  await writeFile(at('people.csv'), PEOPLE);
  await inWindow('people.csv');
  await byCommandLine('old.jalon', at('people.csv'));
  await writeFile(at('people 2022.csv'), NEWER);
  const [source] = fromFiles(opened()).sources;
  if (!source) throw new Error('no source');
  const found = await refreshSource(source, await hostFile('people 2022.csv'));
  if (!found || isHalted(found)) throw new Error('not read');
  applyRefresh(found);
  const newer = await byCommandLine('new.jalon', at('people 2022.csv'), '--refresh', at('old.jalon'));
  expect(fromFiles(opened())).toEqual(fromFiles(newer));
});

test('a source that is loaded carries its part at once, and the session holds the bytes', async () => {
  await writeFile(at('people.csv'), PEOPLE);
  await inWindow('people.csv');
  const [part] = fromFiles(opened()).sources[0]?.parts ?? [];
  expect(useSession.getState().parts.get(part?.sha256 ?? '')?.length).toBeGreaterThan(100);
});

test.each([0, 0.7, 1])('cancelled at %d of the work, it leaves nothing behind', async (share) => {
  await writeFile(at('cancelled.csv'), PEOPLE);
  const before = opened();
  const tables = await tablesOfEngine();
  const stop = cancelAt(share);
  const arrival = { file: await hostFile('cancelled.csv'), replaces: null };
  const incoming = await understand(arrival, new AbortController().signal, () => undefined);
  expect(await loadIncoming(incoming, { name: 'Cancelled', licence: '' })).toBe(false);
  stop();
  const { workbench, parts, notice } = useSession.getState();
  expect([workbench === before, parts.size, notice?.code]).toEqual([true, 0, 'cancelled']);
  expect(await tablesOfEngine()).toEqual(tables);
});

test('an engine that starts anew gets the observations back from the part', async () => {
  await writeFile(at('people.csv'), PEOPLE);
  await inWindow('people.csv');
  const anew = await openNodeEngine();
  const [source] = fromFiles(opened()).sources;
  const sources = source ? [source] : [];
  const made = await loadTables(anew, { sources }, useSession.getState().parts);
  expect(await rowsIn(anew, [...made.values()][0] ?? '')).toBe(source?.loss?.observations);
  await anew.close();
});

test('a load that is cancelled does not empty the source that redo brings back', async () => {
  await writeFile(at('again.csv'), PEOPLE);
  await inWindow('again.csv');
  undo();
  const stop = cancelAt(0.7);
  const arrival = { file: await hostFile('again.csv'), replaces: null };
  const incoming = await understand(arrival, new AbortController().signal, () => undefined);
  expect(await loadIncoming(incoming, { name: 'again', licence: '' })).toBe(false);
  stop();
  redo();
  const [source] = fromFiles(opened()).sources;
  await tableSync.sync();
  expect(source && (await rowsIn(engine, tableSync.tableOf(source)))).toBe(source?.loss?.observations);
});

test('a table of footnotes is no table of values: the source is called as its file', async () => {
  const csv = (text: string): Uint8Array => new TextEncoder().encode(text);
  const entries = {
    'values.csv': csv('Year,Country of asylum (ISO),People\n2018,KEN,3\n'),
    'footnotes.csv': csv('Year,Country of asylum (ISO),Footnote\n2018,KEN,Estimate\n'),
  };
  await writeFile(at('download.zip'), zipSync(entries));
  const { sources } = fromFiles(await byCommandLine('download.jalon', at('download.zip')));
  expect(sources.map(({ id, name, loss }) => [id, name, loss?.footnotes?.joined])).toEqual([
    ['download', 'download', 1],
  ]);
});
