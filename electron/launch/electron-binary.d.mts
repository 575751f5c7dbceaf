export interface DownloadProgress {
  readonly phase: 'download' | 'unpacking';
  readonly transferred?: number;
  readonly total?: number | null;
}

/** Whether this Node can unpack Electron's download. */
export function nodeIsEnough(version: string): boolean;

/** Path of the Electron binary, or null where it was not fetched yet. */
export function findElectron(folder?: string, env?: Readonly<Record<string, string | undefined>>): string | null;

/** Fetches the binary; rejects when nothing arrives for `silenceMs` milliseconds (20,000 by default). */
export function downloadElectron(options: {
  readonly onProgress: (progress: DownloadProgress) => void;
  readonly silenceMs?: number;
  readonly worker?: URL;
}): Promise<void>;
