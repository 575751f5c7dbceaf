import type { Generation, Health, LeftJournal, RecentFile } from '#shared/bridge/contract';
import type { FileKind } from '#shared/bridge/file-kinds';
import type { LinkId } from '#shared/bridge/links';
import type { Language } from '#shared/core/language';
import type { KnownKey, Seal, SealPurpose } from '#shared/share/seal';

export type { FileKind, Generation, Health, LeftJournal, LinkId, RecentFile };

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

/** What a journal held when its window ended. */
export interface RecoveredJournal {
  /** Its whole records in order; a torn last one is left out. */
  readonly records: readonly string[];
  /** Table parts by SHA-256; a part that no longer has its hash is left out. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly target: SaveTarget | null;
  /** Present where whole lines after the records given were altered, so that work after them is not in `records`. */
  readonly damaged?: true;
}

/**
 * Keeps unsaved work between saves, so that a crash loses nothing. One journal per open document and window. An id is a
 * UUID or of the form of `JOURNAL_ID`. Every call rejects with `JalonError` `journal/…` or `file/…`; where the host can keep
 * none at all, `begin` rejects with `journal/unavailable` and `left` is empty.
 */
export interface Journals {
  /**
   * Starts a journal: `first` is its first record, `target` the file a later save goes to. Durable when settled.
   * The journal counts as held by this window until `discard` or the window's end.
   */
  begin(id: string, first: string, target: SaveTarget | null): Promise<void>;
  /** Adds records in order; durable (flushed) when settled. */
  append(id: string, records: readonly string[]): Promise<void>;
  /** Keeps a table part beside the records, once per hash; durable when settled. */
  putPart(id: string, sha256: string, bytes: Uint8Array): Promise<void>;
  /** Latest first. Asked once, as a window starts: what it held before belongs to a page that is gone. */
  left(): Promise<readonly LeftJournal[]>;
  /** Takes over a left journal; what is added later comes after the records given. */
  recover(id: string): Promise<RecoveredJournal>;
  /** Ends a journal: its work is saved or given up. */
  discard(id: string): Promise<void>;
}

/**
 * The key the person at this computer seals with, whose private half no page ever holds, and the keys of colleagues by name. Calls reject
 * with `JalonError`: `seal/…`, `file/…`, and with `seal/unavailable` where the browser knows no such keys or keeps nothing.
 */
export interface Keys {
  /** The public half; null while there is none. */
  own(): Promise<KnownKey | null>;
  /** The own key under this name; made where there is none. */
  nameOwn(name: string): Promise<KnownKey>;
  /** Signs the root of a file or the hash of a certificate, 64 hexadecimal digits, at an ISO instant. */
  seal(root: string, at: string, purpose: SealPurpose): Promise<Seal>;
  known(): Promise<readonly KnownKey[]>;
  /** Keeps a key, or gives one that is kept another name. Rejects with `seal/name-taken` {name}. */
  keep(key: KnownKey): Promise<readonly KnownKey[]>;
  forget(key: string): Promise<readonly KnownKey[]>;
}

/** What the host can do for the workbench. Two implementations: desktop (bridge) and web (browser file API). */
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
  readonly journals: Journals;
  readonly keys: Keys;
  /** Earlier states of a file kept when it was saved over, latest first; empty where the host keeps none. */
  generations(target: SaveTarget): Promise<readonly Generation[]>;
  /** An earlier state as a file without a target of its own. Rejects with `file/unknown-generation` where it is kept no more. */
  openGeneration(target: SaveTarget, id: string): Promise<HostFile>;
  /** The page stood still or came back, or a process it leans on ended, as the main process saw it; never on the web. */
  onHealth(listener: (health: Health) => void): () => void;
  /** Opens a known address in the browser. */
  openLink(id: LinkId): Promise<void>;
}
