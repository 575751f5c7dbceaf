import { JalonError } from '../../core/errors.ts';
import type { Engine } from '../../engine/port.ts';
import { mendText } from '../dialect/mend.ts';
import { decodeText, detectEncoding } from '../dialect/text.ts';
import { gunzip, unzip } from './archive.ts';
import { arrowTable, parquetTable } from './columnar.ts';
import { type DataPackage, dataPackageOf, hintsOf, inlineTables, resourceAt } from './data-package.ts';
import { databaseTables } from './database.ts';
import { type FileTable, plainTable, type ReadingStage } from './file-table.ts';
import { kindOf } from './kind.ts';
import { refuseUnsafe } from './sheet-safety.ts';
import { plainColumns } from './statistical-text.ts';
import { TABLE_EXTENSIONS } from './table-extensions.ts';

type OnStage = (stage: ReadingStage) => void;

/** Programs whose own files are not read, as the sentence about them names them. */
const PROGRAMS = { stata: 'Stata', spss: 'SPSS', sas: 'SAS', r: 'R', rtf: 'office' } as const;

/** Entries of an archive that may be tables; licences and metadata beside them are left alone. */
const TABLE_FILE = new RegExp(`\\.(${TABLE_EXTENSIONS.join('|')})$`, 'i');

/**
 * The tables of a file, whatever it is: delimited text as it is, everything else turned into it. An archive gives those of all its
 * entries. Throws with one reason: `intake/empty`, `intake/binary`, `intake/archive-…`, `intake/sheet-…`, `intake/json-broken`.
 */
export async function tablesIn(
  file: string,
  bytes: Uint8Array,
  engine: () => Promise<Engine>,
  onStage: OnStage = () => undefined,
): Promise<readonly FileTable[]> {
  if (bytes.length === 0) throw new JalonError('intake/empty');
  const kind = kindOf(bytes);
  switch (kind) {
    case 'gzip':
      onStage('unpacking');
      return tablesIn(file.replace(/\.gz$/i, ''), gunzip(bytes), engine, onStage);
    case 'zip':
      onStage('unpacking');
      return inArchive(file, bytes, engine, onStage);
    case 'json':
      return recordsOf(bytes);
    case 'markup':
      return (await import('./markup-tables.ts')).markupTables(bytes);
    case 'px':
      return [(await import('./px.ts')).pxTable(bytes)];
    case 'parquet':
      return [await parquetTable(await engine(), bytes)];
    case 'arrow':
      return [arrowTable(bytes)];
    case 'old-office':
      // Old Word files hold a stream of this name.
      if (new TextDecoder('utf-16le').decode(bytes).includes('WordDocument'))
        throw new JalonError('intake/statistical-file', { program: PROGRAMS.rtf });
      throw new JalonError('intake/sheet-locked');
    case 'stata':
    case 'spss':
    case 'sas':
    case 'r':
    case 'rtf':
      throw new JalonError('intake/statistical-file', { program: PROGRAMS[kind] });
    case 'pdf':
      throw new JalonError('intake/pdf');
    case 'duckdb':
      return databaseTables(await engine(), bytes);
    case 'database':
      throw new JalonError('intake/database');
    default: {
      const mended = mendText(bytes);
      return [{ ...plainTable('', plainColumns(mended.bytes)), remarks: mended.remarks }];
    }
  }
}

async function recordsOf(bytes: Uint8Array): Promise<readonly FileTable[]> {
  const text = decodeText(bytes, detectEncoding(bytes));
  const described = dataPackageOf(text);
  if (described) {
    const tables = inlineTables(described);
    if (tables.length === 0) throw new JalonError('intake/package-alone');
    return tables;
  }
  const records = await import('./records.ts');
  return records.recordsOf(text);
}

/** The data package that describes an archive, with its folder; null where none does. */
function describedBy(
  entries: ReadonlyMap<string, Uint8Array>,
): { readonly path: string; readonly folder: string; readonly found: DataPackage } | null {
  const path = [...entries.keys()].find((entry) => /(^|\/)datapackage\.json$/i.test(entry));
  const found = path === undefined ? null : dataPackageOf(new TextDecoder().decode(entries.get(path)));
  return path !== undefined && found ? { path, folder: path.slice(0, path.lastIndexOf('/') + 1), found } : null;
}

/** Whether a spreadsheet has formats of percentages at all; reading the formats of every cell takes memory. */
const hasPercentFormats = (entries: ReadonlyMap<string, Uint8Array>): boolean =>
  /numFmtId="(9|10)"|%|percentage/.test(
    ['xl/styles.xml', 'styles.xml', 'content.xml'].map((path) => new TextDecoder().decode(entries.get(path))).join(''),
  );

/** Spreadsheets are zips themselves: known by the parts they must have. */
async function inArchive(
  file: string,
  bytes: Uint8Array,
  engine: () => Promise<Engine>,
  onStage: OnStage,
): Promise<readonly FileTable[]> {
  const entries = unzip(bytes);
  const isXlsx = entries.has('[Content_Types].xml') && entries.has('xl/workbook.xml');
  const isOds = new TextDecoder()
    .decode(entries.get('mimetype'))
    .startsWith('application/vnd.oasis.opendocument.spread');
  if (isXlsx || isOds) {
    refuseUnsafe(entries);
    const sheets = await import('./sheets.ts');
    return sheets.sheetsOf(bytes, isXlsx ? 'xlsx' : 'ods', hasPercentFormats(entries), onStage);
  }
  if (entries.has('word/document.xml')) throw new JalonError('intake/statistical-file', { program: PROGRAMS.rtf });
  const described = describedBy(entries);
  const found: FileTable[] = [];
  for (const [path, content] of entries) {
    if (!TABLE_FILE.test(path) || content.length === 0 || kindOf(content) === 'zip') continue;
    const inner =
      described?.path === path ? inlineTables(described.found) : await tablesIn(path, content, engine, onStage);
    const resource = described && resourceAt(described.found, described.folder, path);
    const hints = resource ? { hints: hintsOf(resource) } : {};
    found.push(...inner.map((table) => ({ ...table, ...hints, path: [path, table.path].filter(Boolean).join(' · ') })));
  }
  if (found.length === 0) throw new JalonError('intake/archive-no-table', { name: file });
  return found;
}
