import Papa from 'papaparse';
import { JalonError } from '../core/errors.ts';
import { OBSERVATION_COLUMNS } from '../engine/observations.ts';
import { type Engine, SOURCE_PATH } from '../engine/port.ts';
import { name, sql } from '../engine/sql.ts';
import type { Area, AreaGroup, Term } from '../framework/areas.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Framework } from '../framework/framework.ts';
import type { Publisher } from '../framework/publisher.ts';

/** Targets that a publisher set year by year: the breakdown of the indicator that holds them. */
export interface PublishedTargets {
  readonly indicator: string;
  readonly dims: string;
  /** Id of the publisher's entry. */
  readonly source: string;
  /** Year of the first value they can be held against. */
  readonly baseYear: number;
}

export interface Bundled {
  readonly catalogue: Catalogue;
  readonly publishers: readonly Publisher[];
  readonly targets: readonly PublishedTargets[];
  /** Rows of the pledge register as written, by column name. */
  readonly pledges: readonly Readonly<Record<string, string>>[];
  /** Rows of the reference list of organisations as written, by column name (`knownOrganisations` reads them). */
  readonly organisations: readonly Readonly<Record<string, string>>[];
}

/** The catalogue, publishers and pledge register of a bundled dataset, from its files by name. The files are ours and trusted. */
export function readBundled(files: ReadonlyMap<string, Uint8Array>): Bundled {
  const text = (file: string): string => new TextDecoder().decode(bundledBytes(files, file));
  const json = <T>(file: string): T => JSON.parse(text(file)) as T;
  const rows = (file: string): readonly Readonly<Record<string, string>>[] =>
    Papa.parse<Record<string, string>>(text(file), { header: true, skipEmptyLines: true }).data;
  const terms = json<{ readonly themes: readonly Term[]; readonly actors: readonly Term[] }>('terms.json');
  return {
    catalogue: {
      framework: json<Framework>('framework.json'),
      areas: json<readonly Area[]>('areas.json'),
      groups: json<readonly AreaGroup[]>('groups.json'),
      themes: terms.themes,
      actors: terms.actors,
    },
    publishers: json<readonly Publisher[]>('sources.json'),
    targets: json<readonly PublishedTargets[]>('targets.json'),
    pledges: rows('pledges.csv'),
    organisations: rows('organisations.csv'),
  };
}

/** Rejects with `intake/bundled-missing` {file}. */
export function bundledBytes(files: ReadonlyMap<string, Uint8Array>, file: string): Uint8Array {
  const bytes = files.get(file);
  if (!bytes) throw new JalonError('intake/bundled-missing', { file });
  return bytes;
}

/** Loads `observations.csv` of a bundled dataset into `table`; `source_row` counts the rows below the header from 1. */
export async function loadBundledObservations(
  engine: Engine,
  files: ReadonlyMap<string, Uint8Array>,
  table: string,
): Promise<void> {
  const csv = bundledBytes(files, 'observations.csv');
  const columns = Object.entries(OBSERVATION_COLUMNS).filter(([column]) => column !== 'source_row');
  const types = columns.map(([column, type]) => sql`${column}: ${type}`);
  await engine.withSource(csv.slice(), () =>
    engine.execute(sql`CREATE OR REPLACE TABLE ${name(table)} AS
SELECT *, row_number() OVER ()::INTEGER AS source_row
FROM read_csv(${SOURCE_PATH}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', columns = {${types}})`),
  );
}
