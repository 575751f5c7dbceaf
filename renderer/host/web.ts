import { FILE_KINDS, type FileKind } from '#shared/bridge/file-kinds';
import { LINKS } from '#shared/bridge/links';
import { JalonError } from '#shared/core/errors';
import type { Host, HostFile, SaveTarget } from './port.ts';
import { webJournals } from './web-journals.ts';

/** The part of the File System Access API used here; browsers without it pick by an input and save by download. */
interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  requestPermission?(access: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void>; abort(): Promise<void> }>;
}
interface PickerOptions {
  readonly multiple?: boolean;
  readonly suggestedName?: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}
interface FilePickers {
  readonly showOpenFilePicker?: (options: PickerOptions) => Promise<readonly FileHandle[]>;
  readonly showSaveFilePicker?: (options: PickerOptions) => Promise<FileHandle>;
}

/** Where a save goes on the web: a handle with the time its file was last seen changed, or a download each time. */
type Place = { readonly handle: FileHandle; modified: number } | null;

const MEDIA: Readonly<Record<FileKind, string>> = {
  share: 'application/vnd.jalon+zip',
  data: 'application/octet-stream',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  png: 'image/png',
  html: 'text/html',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  zip: 'application/zip',
};
const FAILURES: Readonly<Record<string, 'file/no-permission' | 'file/gone' | 'file/busy' | 'file/no-space'>> = {
  NotAllowedError: 'file/no-permission',
  SecurityError: 'file/no-permission',
  NotFoundError: 'file/gone',
  NoModificationAllowedError: 'file/busy',
  QuotaExceededError: 'file/no-space',
};
const REVOKE_AFTER_MS = 60_000;

/** Keys are asked for after the first picture. */
const keys = () => import('./web-keys.ts').then(({ webKeys }) => webKeys());

const extensions = (kind: FileKind): readonly string[] => FILE_KINDS[kind].map((extension) => `.${extension}`);
const typesOf = (kind: FileKind) => [{ accept: { [MEDIA[kind]]: extensions(kind) } }];
const nameOf = (error: unknown): string => (error instanceof DOMException ? error.name : '');

/** The host in a browser: no menus, no files from outside; an unsaved workbench makes the browser ask before it leaves. */
export function webHost(pickers: FilePickers = window as FilePickers): Host {
  let edited = false;
  return {
    kind: 'web',
    pickFiles: (kind, multiple) =>
      pickers.showOpenFilePicker
        ? pickHandles(pickers.showOpenFilePicker, kind, multiple)
        : pickByInput(kind, multiple),
    async saveFile({ name, kind, content, target }) {
      const place = target ? (target.token as Place) : await choosePlace(pickers, kind, name);
      if (place === 'cancelled') return null;
      if (place === null) download(name, content);
      else await writeTo(place, content);
      return { name: place?.handle.name ?? name, token: place };
    },
    onOpenRequest: () => () => undefined,
    onMenu: () => () => undefined,
    onCloseRequest() {
      const guard = (event: BeforeUnloadEvent) => {
        if (edited) event.preventDefault();
      };
      addEventListener('beforeunload', guard);
      return () => removeEventListener('beforeunload', guard);
    },
    describeWindow(state) {
      edited = state.edited;
    },
    recentFiles: async () => [],
    async openRecent() {
      throw new JalonError('file/unknown-recent');
    },
    clearRecent: async () => undefined,
    journals: webJournals(),
    keys: {
      own: async () => (await keys()).own(),
      nameOwn: async (name) => (await keys()).nameOwn(name),
      seal: async (root, at, purpose) => (await keys()).seal(root, at, purpose),
      known: async () => (await keys()).known(),
      keep: async (key) => (await keys()).keep(key),
      forget: async (key) => (await keys()).forget(key),
    },
    generations: async () => [],
    async openGeneration({ name }) {
      throw new JalonError('file/unknown-generation', { name });
    },
    onHealth: () => () => undefined,
    async openLink(id) {
      window.open(LINKS[id], '_blank', 'noopener,noreferrer');
    },
  };
}

/** A file the page holds, as the workbench takes it. */
export const fileOf = (file: File, target: SaveTarget | null): HostFile => ({
  name: file.name,
  size: file.size,
  blob: async () => file,
  target,
});

async function pickHandles(
  pick: NonNullable<FilePickers['showOpenFilePicker']>,
  kind: FileKind,
  multiple: boolean,
): Promise<readonly HostFile[]> {
  try {
    const handles = await pick({ multiple, types: typesOf(kind) });
    return await Promise.all(
      handles.map(async (handle): Promise<HostFile> => {
        const file = await handle.getFile();
        const place: Place = { handle, modified: file.lastModified };
        return fileOf(file, { name: file.name, token: place });
      }),
    );
  } catch (error) {
    if (nameOf(error) === 'AbortError') return [];
    throw error;
  }
}

function pickByInput(kind: FileKind, multiple: boolean): Promise<readonly HostFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = extensions(kind).join(',');
  input.multiple = multiple;
  input.hidden = true;
  // One outside the page may be collected while its dialog is open, which then never answers.
  document.body.append(input);
  return new Promise<readonly HostFile[]>((resolve) => {
    input.addEventListener('cancel', () => resolve([]));
    input.addEventListener('change', () => resolve(Array.from(input.files ?? [], (file) => fileOf(file, null))));
    input.click();
  }).finally(() => input.remove());
}

/** Asks where to save. Null: by download, for browsers that cannot ask or refuse to because the click is too long ago. */
async function choosePlace(pickers: FilePickers, kind: FileKind, name: string): Promise<Place | 'cancelled'> {
  if (!pickers.showSaveFilePicker) return null;
  try {
    const handle = await pickers.showSaveFilePicker({ suggestedName: name, types: typesOf(kind) });
    return { handle, modified: (await handle.getFile()).lastModified };
  } catch (error) {
    if (nameOf(error) === 'AbortError') return 'cancelled';
    if (nameOf(error) === 'SecurityError' || nameOf(error) === 'NotAllowedError') return null;
    throw error;
  }
}

/** Replaces the file; the browser writes beside it and swaps at the end, so a failure leaves the old content. */
async function writeTo(place: NonNullable<Place>, content: Blob): Promise<void> {
  const { handle } = place;
  try {
    // A handle kept in a journal has lost what the person allowed in an earlier visit.
    const permission = await handle.requestPermission?.({ mode: 'readwrite' });
    if (permission === 'denied') throw new JalonError('file/no-permission', { name: handle.name });
    const present = await handle.getFile().catch((error: unknown) => {
      if (nameOf(error) === 'NotFoundError') return null;
      throw error;
    });
    if (present && present.lastModified !== place.modified)
      throw new JalonError('file/changed-on-disk', { name: handle.name });
    const writable = await handle.createWritable();
    try {
      await writable.write(content);
    } catch (error) {
      await writable.abort().catch(() => undefined);
      throw error;
    }
    await writable.close();
    place.modified = (await handle.getFile()).lastModified;
  } catch (error) {
    const code = FAILURES[nameOf(error)];
    throw code ? new JalonError(code, { name: handle.name }, { cause: error }) : error;
  }
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
