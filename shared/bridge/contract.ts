import { z } from 'zod';
import { LANGUAGES } from '../core/language.ts';
import type { Result } from '../core/result.ts';
import { type KnownKey, SEAL_PURPOSES, type Seal } from '../share/seal.ts';
import type { MenuAction } from './actions.ts';
import type { EventName, RequestName } from './channels.ts';
import { TOKEN } from './data-scheme.ts';
import { FILE_KINDS, type FileKind } from './file-kinds.ts';
import { JOURNAL_ID, MOST_RECORD, MOST_RECORDS } from './journals.ts';
import { LINK_IDS } from './links.ts';

z.config({ jitless: true });

/** A place the host may write to: `token` for `saveUrl`, valid while the window lives. */
export interface SaveGrant {
  readonly name: string;
  readonly token: string;
}

/** A file the person chose or handed over: `token` for `readUrl`; `save` where a later save may replace it. */
export interface FileGrant {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly token: string;
  readonly save: SaveGrant | null;
}

export interface AppInfo {
  readonly version: string;
  readonly platform: string;
}

export interface RecentFile {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  /** ISO 8601, UTC. */
  readonly openedAt: string;
}

/** An earlier version of a workbench that a save replaced. */
export interface Generation {
  /** Lower-case hexadecimal SHA-256 of its bytes. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  readonly bytes: number;
}

/** A journal that no living window holds. */
export interface LeftJournal {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
  readonly bytes: number;
}

export interface JournalRecovery {
  readonly records: readonly string[];
  /** Each part with a token for `readUrl`. */
  readonly parts: readonly { readonly sha256: string; readonly token: string }[];
  readonly target: SaveGrant | null;
  /** Lines after the records given were altered. */
  readonly isDamaged: boolean;
}

const nothing = z.strictObject({});
const id = z.string().regex(/^[0-9a-f]{64}$/);
const token = z.string().regex(TOKEN);
const journal = z.string().regex(JOURNAL_ID);
const record = z.string().max(MOST_RECORD);
const owner = z.string().trim().min(1).max(200);
const kinds = Object.keys(FILE_KINDS) as [FileKind, ...FileKind[]];

/** What each request takes. Anything else is refused before a handler sees it. */
export const requests = {
  'app.info': nothing,
  'files.pick': z.strictObject({ kind: z.enum(['share', 'data']), multiple: z.boolean() }),
  'files.saveAs': z.strictObject({ name: z.string().min(1).max(200), kind: z.enum(kinds) }),
  'generations.list': z.strictObject({ token }),
  'generations.open': z.strictObject({ token, id }),
  'journals.begin': z.strictObject({ id: journal, first: record, target: token.nullable() }),
  'journals.append': z.strictObject({ id: journal, records: z.array(record).max(MOST_RECORDS) }),
  'journals.part': z.strictObject({ id: journal, sha256: id }),
  'journals.left': nothing,
  'journals.recover': z.strictObject({ id: journal }),
  'journals.discard': z.strictObject({ id: journal }),
  'window.describe': z.strictObject({ title: z.string().max(300), edited: z.boolean(), language: z.enum(LANGUAGES) }),
  'window.close-answer': z.strictObject({ request: z.int().nonnegative(), mayClose: z.boolean() }),
  'recent.list': nothing,
  'recent.open': z.strictObject({ id }),
  'recent.clear': nothing,
  'links.open': z.strictObject({ id: z.enum(LINK_IDS) }),
  'keys.own': nothing,
  'keys.name': z.strictObject({ name: owner }),
  'keys.seal': z.strictObject({ root: id, at: z.iso.datetime().max(40), purpose: z.enum(SEAL_PURPOSES) }),
  'keys.known': nothing,
  'keys.keep': z.strictObject({ name: owner, key: id }),
  'keys.forget': z.strictObject({ key: id }),
} as const satisfies Record<RequestName, z.ZodType>;

export type RequestInput<N extends RequestName> = z.infer<(typeof requests)[N]>;

/** What each request answers with, as the value of a `Result`. */
export interface RequestOutputs {
  readonly 'app.info': AppInfo;
  /** Empty when the person cancels. */
  readonly 'files.pick': readonly FileGrant[];
  /** Null when the person cancels. */
  readonly 'files.saveAs': SaveGrant | null;
  /** Latest first. */
  readonly 'generations.list': readonly Generation[];
  readonly 'generations.open': FileGrant;
  readonly 'journals.begin': null;
  readonly 'journals.append': null;
  /** A token for `saveUrl` that takes the bytes of this hash only; null: the part is kept already. */
  readonly 'journals.part': SaveGrant | null;
  /** Those no window holds, latest first. */
  readonly 'journals.left': readonly LeftJournal[];
  readonly 'journals.recover': JournalRecovery;
  readonly 'journals.discard': null;
  readonly 'window.describe': null;
  readonly 'window.close-answer': null;
  readonly 'recent.list': readonly RecentFile[];
  readonly 'recent.open': FileGrant;
  readonly 'recent.clear': null;
  readonly 'links.open': null;
  /** The public half of the key of the person at this computer; null while there is none. */
  readonly 'keys.own': KnownKey | null;
  /** The same with this name, made where there was none. */
  readonly 'keys.name': KnownKey;
  /** The private half never leaves the main process. */
  readonly 'keys.seal': Seal;
  readonly 'keys.known': readonly KnownKey[];
  readonly 'keys.keep': readonly KnownKey[];
  readonly 'keys.forget': readonly KnownKey[];
}

/** The page stopped answering, answers again, or a process it leans on (graphics, network) ended. */
export type Health = 'unresponsive' | 'responsive' | 'process-gone';

/** What the main process tells the window. */
export interface EventPayloads {
  readonly 'open-request': FileGrant;
  readonly menu: { readonly action: MenuAction };
  /** Answered by `window.close-answer` with the same `request`. */
  readonly 'close-request': { readonly request: number };
  readonly health: { readonly health: Health };
}

/** What the preload exposes as `window.jalon`, and nothing else. */
export interface BridgeClient {
  readonly requests: { readonly [N in RequestName]: (input: RequestInput<N>) => Promise<Result<RequestOutputs[N]>> };
  /** Registers a listener and returns the function that takes it away. Events without a listener wait for the first one. */
  readonly events: { readonly [E in EventName]: (listener: (payload: EventPayloads[E]) => void) => () => void };
}

export const isToken = (text: string): boolean => TOKEN.test(text);
