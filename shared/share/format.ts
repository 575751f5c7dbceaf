/** Version of the container; raised only when an older reader could not read the file. */
export const SHARE_VERSION = 1;

export const MANIFEST = 'manifest.json';
export const DOCUMENT = 'document.json';
/** Signatures over the root, and so not under it; the last entry where there is one. */
export const SEALS = 'seals.json';
/** What the workbench shows, as one page for who has no Jalon: made from the rest, read by nothing in Jalon; may be absent. */
export const PREVIEW = 'preview.html';

/** The only names a share file may hold. */
export const PART_NAME =
  /^(manifest\.json|document\.json|seals\.json|preview\.html|data\/[0-9a-f]{64}\.parquet|results\/[0-9a-f]{64}\.json)$/;

export const dataName = (hash: string): string => `data/${hash}.parquet`;

/** Of what a figure showed when the file was saved. */
export const resultName = (hash: string): string => `results/${hash}.json`;

export const isResultName = (name: string): boolean => name.startsWith('results/');

export const isTableName = (name: string): boolean => name.startsWith('data/');

/** The hash in the name of a table part. */
export const digestOf = (name: string): string => name.slice('data/'.length, -'.parquet'.length);

/** What a reader accepts; anything beyond is refused before it is inflated further. Bytes, but for `entries` and ratios. */
export interface ContainerLimits {
  readonly entries: number;
  readonly entry: number;
  /** Of an entry that is JSON: what is longer is never parsed. */
  readonly json: number;
  /** Of the page, which nobody needs to have the workbench: the largest of our charts takes 0.2 MB in it, most 0.015. */
  readonly preview: number;
  readonly total: number;
  /** Inflated over packed size, of entries larger than `ratioFrom`; of tables, which are packed already, `tableRatio`, and of the page `previewRatio`. */
  readonly ratio: number;
  readonly tableRatio: number;
  readonly previewRatio: number;
  readonly ratioFrom: number;
}

export const LIMITS: ContainerLimits = {
  entries: 2000,
  entry: 256 * 2 ** 20,
  json: 32 * 2 ** 20,
  preview: 64 * 2 ** 20,
  total: 512 * 2 ** 20,
  ratio: 200,
  tableRatio: 20,
  previewRatio: 50,
  ratioFrom: 2 ** 20,
};
