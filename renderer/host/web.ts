import type { FileKind, Host, HostFile, SaveTarget } from './port.ts';

/** The part of the File System Access API we use; browsers without it fall back to an input and a download. */
interface PickerWindow {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

const picker = window as unknown as PickerWindow;

const TYPES: Record<FileKind, { readonly mime: string; readonly endings: readonly string[] }> = {
  share: { mime: 'application/vnd.jalon+zip', endings: ['.jalon'] },
  data: { mime: 'text/csv', endings: ['.csv', '.tsv', '.txt'] },
  csv: { mime: 'text/csv', endings: ['.csv'] },
  svg: { mime: 'image/svg+xml', endings: ['.svg'] },
  png: { mime: 'image/png', endings: ['.png'] },
  html: { mime: 'text/html', endings: ['.html'] },
};

const accepted = (kind: FileKind) => [{ accept: { [TYPES[kind].mime]: TYPES[kind].endings } }];

const isCancel = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** A browser file as the workbench sees it. */
export const fileOf = (file: File, target: SaveTarget | null): HostFile => ({
  name: file.name,
  size: file.size,
  blob: () => Promise.resolve(file),
  target,
});

/** Files through a hidden input: what every browser has. */
function pickByInput(kind: FileKind, multiple: boolean): Promise<readonly HostFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = TYPES[kind].endings.join(',');
  input.multiple = multiple;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])].map((file) => fileOf(file, null))));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The browser as host: files stay where the person keeps them, nothing leaves the page. */
export function webHost(): Host {
  let edited = false;
  addEventListener('beforeunload', (event) => {
    if (edited) event.preventDefault();
  });
  return {
    kind: 'web',
    async pickFiles(kind, multiple) {
      if (!picker.showOpenFilePicker) return pickByInput(kind, multiple);
      try {
        const handles = await picker.showOpenFilePicker({ multiple, types: accepted(kind) });
        return await Promise.all(
          handles.map(async (handle) => fileOf(await handle.getFile(), { name: handle.name, token: handle })),
        );
      } catch (error) {
        if (isCancel(error)) return [];
        throw error;
      }
    },
    async saveFile({ name, kind, content, target }) {
      try {
        const handle = isHandle(target?.token)
          ? target.token
          : await picker.showSaveFilePicker?.({ suggestedName: name, types: accepted(kind) });
        if (!handle) {
          download(name, content);
          return { name, token: null };
        }
        const writer = await handle.createWritable();
        await writer.write(content);
        await writer.close();
        return { name: handle.name, token: handle };
      } catch (error) {
        if (isCancel(error)) return null;
        throw error;
      }
    },
    onOpenRequest: () => () => undefined,
    onMenu: () => () => undefined,
    onCloseRequest: () => () => undefined,
    describeWindow(state) {
      edited = state.edited;
    },
  };
}

const isHandle = (token: unknown): token is FileSystemFileHandle =>
  typeof FileSystemFileHandle !== 'undefined' && token instanceof FileSystemFileHandle;
