import type { RecentFile } from '#shared/bridge/contract';
import type { FileKind } from '#shared/bridge/file-kinds';
import type { LinkId } from '#shared/bridge/links';
import type { Language } from '#shared/core/language';

export type { FileKind, LinkId, RecentFile };

/** A file the person chose. `bytes` reads it whole; nothing is read before. */
export interface HostFile {
  readonly name: string;
  readonly size: number;
  blob(): Promise<Blob>;
  /** Where a later save goes without asking; null where the host cannot write back (web without file access). */
  readonly target: SaveTarget | null;
}

/** An opaque place the host may write to again. */
export interface SaveTarget {
  readonly name: string;
  readonly token: unknown;
}

/** What the surroundings can do for the workbench. Two implementations: desktop (bridge) and web (browser file API). */
export interface Host {
  readonly kind: 'desktop' | 'web';
  /** Asks for files; an empty list when the person cancels. */
  pickFiles(kind: 'share' | 'data', multiple: boolean): Promise<readonly HostFile[]>;
  /** Writes `content`; asks where when there is no `target`. Null when the person cancels. Rejects with `JalonError`. */
  saveFile(request: {
    readonly name: string;
    readonly kind: FileKind;
    readonly content: Blob;
    readonly target: SaveTarget | null;
  }): Promise<SaveTarget | null>;
  /** Files handed to the application from outside: argument, association, a second start. */
  onOpenRequest(listener: (file: HostFile) => void): () => void;
  /** A choice in the native menu: the id of an action of `renderer/app/actions`. */
  onMenu(listener: (action: string) => void): () => void;
  /** The window is about to close: the listener says whether it may. */
  onCloseRequest(listener: () => Promise<boolean>): () => void;
  /** Title, unsaved mark and language of the window and its menus. */
  describeWindow(state: { readonly title: string; readonly edited: boolean; readonly language: Language }): void;
  /** Workbenches opened or saved before on this machine, latest first; empty where the host keeps no list. */
  recentFiles(): Promise<readonly RecentFile[]>;
  /** Rejects with `JalonError` where the file is gone from the list or from the disk. */
  openRecent(id: string): Promise<HostFile>;
  clearRecent(): Promise<void>;
  /** Opens a known address in the browser. */
  openLink(id: LinkId): Promise<void>;
}
