import { TABLE_EXTENSIONS } from '../intake/formats/table-extensions.ts';

/** What a chosen or written file is, with its extensions, lower case and without the dot; the first is the usual one. */
export const FILE_KINDS = {
  share: ['jalon'],
  data: [...TABLE_EXTENSIONS, 'duckdb', 'db', 'zip', 'gz'],
  csv: ['csv'],
  xlsx: ['xlsx'],
  docx: ['docx'],
  pptx: ['pptx'],
  json: ['json'],
  svg: ['svg'],
  pdf: ['pdf'],
  png: ['png'],
  html: ['html'],
  zip: ['zip'],
} as const satisfies Record<string, readonly string[]>;

export type FileKind = keyof typeof FILE_KINDS;

/** Lower-case extension of a file name without the dot; empty where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** Whether a file handed over from outside is a workbench or a source to import; null: Jalon does not open it. */
export function openableKind(name: string): 'share' | 'data' | null {
  const extension = extensionOf(name);
  if ((FILE_KINDS.share as readonly string[]).includes(extension)) return 'share';
  return (FILE_KINDS.data as readonly string[]).includes(extension) ? 'data' : null;
}
