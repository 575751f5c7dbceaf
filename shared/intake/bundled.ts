import Papa from 'papaparse';
import { JalonError } from '../core/errors.ts';
import type { LocalText } from '../core/language.ts';
import { OBSERVATION_COLUMNS } from '../engine/observations.ts';
import { type Engine, SOURCE_PATH } from '../engine/port.ts';
import { name, sql } from '../engine/sql.ts';
import type { Area, AreaGroup, Term } from '../framework/areas.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Framework } from '../framework/framework.ts';

/** A publisher behind bundled observations, as their `source` column names it. */
export interface BundledPublisher {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: string;
  readonly retrieved: string;
  readonly note: LocalText;
}

export interface Bundled {
  readonly catalogue: Catalogue;
  readonly publishers: readonly BundledPublisher[];
  /** Rows of the pledge register as written, by column name. */
  readonly pledges: readonly Readonly<Record<string, string>>[];
  /** Rows of the reference list of organisations as written, by column name (`knownOrganisations` reads them). */
  readonly organisations: readonly Readonly<Record<string, string>>[];
}

/** The catalogue, publishers and pledge register of a bundled dataset, from its files by name. The files are ours and trusted. */
export function readBundled(files: ReadonlyMap<string, Uint8Array>): Bundled {
  const text = (file: string): string => new TextDecoder().decode(bytesOf(files, file));
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
    publishers: json<readonly BundledPublisher[]>('sources.json'),
    pledges: rows('pledges.csv'),
    organisations: rows('organisations.csv'),
  };
}

function bytesOf(files: ReadonlyMap<string, Uint8Array>, file: string): Uint8Array {
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
  const csv = bytesOf(files, 'observations.csv');
  const columns = Object.entries(OBSERVATION_COLUMNS).filter(([column]) => column !== 'source_row');
  const types = columns.map(([column, type]) => sql`${column}: ${type}`);
  await engine.withSource(csv.slice(), () =>
    engine.execute(sql`CREATE OR REPLACE TABLE ${name(table)} AS
SELECT *, row_number() OVER ()::INTEGER AS source_row
FROM read_csv(${SOURCE_PATH}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', columns = {${types}})`),
  );
}
