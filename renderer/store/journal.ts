import type { LeftJournal } from '#shared/bridge/contract';
import { toFailure } from '#shared/core/errors';
import { queue } from '#shared/core/queue';
import { hasUnfinished } from '#shared/workbench/drafts';
import { partsOfSource, type Workbench } from '#shared/workbench/workbench';
import type { Journals, SaveTarget } from '../host/port.ts';
import { onEdit } from './history.ts';
import { type FileState, isEdited, type KeptEdits, useSession } from './session.ts';
import type { Edit } from './steps.ts';

/** What is known of the document's file besides: what was lost of a damaged one, who saved it when, and when it was first changed since. */
export type FileFacts = Pick<FileState, 'salvaged' | 'stated' | 'editedFrom'>;

/** First record of a journal: the document the edits start from. */
export interface Snapshot {
  readonly format: 1;
  readonly at: string;
  readonly workbench: Workbench;
  /** Root hash of its file; null while never saved. */
  readonly root: string | null;
  /** Whether the snapshot itself is what the file holds. */
  readonly isSaved: boolean;
  /** Absent in journals of earlier versions. */
  readonly file?: FileFacts | undefined;
}

/** Every other record: an edit and when it was made. */
export interface EditRecord {
  readonly at: string;
  readonly edit: Edit;
}

export interface Journal {
  /** Keeps edits from now on; returns the means to stop. */
  start(): () => void;
  /** What other windows had left when this one started, latest first. Rejects with `JalonError`. */
  left(): Promise<readonly LeftJournal[]>;
  /** Begins anew with the document in hand, whose edits the journal `recovered` held until now. */
  adopt(recovered: string): Promise<void>;
  /** Lets go of what was kept of the document in hand: its changes were given up. */
  giveUp(): Promise<void>;
  /** Settles when all that was edited so far is kept, or could not be. */
  settled(): Promise<void>;
}

interface Current {
  readonly id: string;
  /** The document it is of. */
  readonly opened: number;
  readonly parts: Set<string>;
}

/** An edit that is not kept yet, with all that a journal beginning with it needs. */
interface Waiting {
  readonly opened: number;
  readonly record: string;
  readonly before: Snapshot;
  readonly target: SaveTarget | null;
}

const { getState, setState } = useSession;

/**
 * Keeps every edit in the host's journal as it is made. A journal begins with the first edit of a saved or new document and ends when
 * the document is saved or another one takes its place. `now` is the clock, as an ISO instant.
 */
export function journalOf(journals: () => Journals, now: () => string = () => new Date().toISOString()): Journal {
  const inTurn = queue();
  let current: Current | null = null;
  let waiting: readonly Waiting[] = [];
  /** Nothing could be kept: the next journal begins with the document as it is by then. */
  let isBroken = false;
  /** Journals that could not be continued. What they hold is all there is until the next one has begun. */
  let broken: readonly string[] = [];

  /** Asked for once, before anything is kept: what this window begins itself is never taken for left. */
  let found: Promise<readonly LeftJournal[]> | null = null;
  const left = () => {
    found ??= inTurn(() => journals().left());
    return found;
  };

  const say = (part: Partial<KeptEdits>): void => setState(({ kept }) => ({ kept: { ...kept, ...part } }));

  const snapshotOf = (workbench: Workbench): Snapshot => {
    const { file } = getState();
    const { root, salvaged, stated, editedFrom } = file;
    const isSaved = !isEdited({ workbench, file });
    return { format: 1, at: now(), workbench, root, isSaved, file: { salvaged, stated, editedFrom } };
  };

  async function begin(opened: number, snapshot: Snapshot, target: SaveTarget | null): Promise<Current> {
    const made = { id: crypto.randomUUID(), opened, parts: new Set<string>() };
    await journals().begin(made.id, JSON.stringify(snapshot), target);
    current = made;
    return made;
  }

  /** Puts the parts of the document beside its edits, each once. */
  async function keepParts(journal: Current): Promise<void> {
    const { workbench, parts } = getState();
    for (const { sha256 } of workbench?.sources.flatMap(partsOfSource) ?? []) {
      const bytes = parts.get(sha256);
      if (!bytes || journal.parts.has(sha256)) continue;
      await journals().putPart(journal.id, sha256, bytes);
      journal.parts.add(sha256);
    }
  }

  async function discardBroken(): Promise<void> {
    const ids = broken;
    broken = [];
    for (const id of ids) await journals().discard(id);
  }

  async function end(): Promise<void> {
    const ended = current;
    current = null;
    if (ended) await journals().discard(ended.id);
  }

  /** Runs a step of keeping; what goes wrong is said, and the next edit begins anew. */
  const keeping = (step: () => Promise<void>): Promise<void> =>
    inTurn(async () => {
      try {
        await step();
        if (current || !isEdited(getState())) await discardBroken();
      } catch (error) {
        if (current) broken = [...broken, current.id];
        current = null;
        waiting = [];
        isBroken = true;
        say({ failure: toFailure(error), pending: 0 });
      }
    });

  /** Keeps what waits of the document in hand; edits of one that was left have gone with it. */
  async function keepWaiting(): Promise<void> {
    const { opened, workbench } = getState();
    const own = waiting.filter((one) => one.opened === opened);
    waiting = [];
    const [first] = own;
    if (!first || !workbench) return;
    if (current && current.opened !== opened) await end();
    let records = own.map(({ record }) => record);
    if (!current && isBroken) {
      await begin(opened, snapshotOf(workbench), first.target);
      records = [];
    }
    const journal = current ?? (await begin(opened, first.before, first.target));
    // Parts first: an edit that is kept can be made again.
    await keepParts(journal);
    if (records.length > 0) await journals().append(journal.id, records);
    isBroken = false;
    say({ pending: waiting.length, failure: null, at: now() });
  }

  function note(edit: Edit, before: Workbench): void {
    const { opened, file } = getState();
    const record = JSON.stringify({ at: now(), edit } satisfies EditRecord);
    waiting = [...waiting, { opened, record, before: snapshotOf(before), target: file.target }];
    say({ pending: waiting.length });
    void keeping(keepWaiting);
  }

  /** Ends the journal of a document that was saved as it is, or left. */
  const settleUp = (): Promise<void> =>
    keeping(async () => {
      const state = getState();
      const isLeft = current !== null && current.opened !== state.opened;
      if (current && (isLeft || !isEdited(state))) await end();
      if (!isEdited(state)) say({ pending: 0, at: null, failure: null });
      // The file does not hold what is in the making.
      const { workbench, file, opened } = state;
      if (!current && workbench && !isEdited(state) && hasUnfinished(workbench))
        await keepParts(await begin(opened, snapshotOf(workbench), file.target));
    });

  return {
    left,
    start() {
      void left().catch(() => undefined);
      const stops = [
        onEdit(note),
        useSession.subscribe((state, before) => {
          if (state.opened !== before.opened || state.file.saved !== before.file.saved) void settleUp();
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    adopt: (recovered) =>
      keeping(async () => {
        const { workbench, file, opened } = getState();
        if (!workbench) return;
        await keepParts(await begin(opened, snapshotOf(workbench), file.target));
        await journals().discard(recovered);
        say({ at: now(), failure: null });
      }),
    giveUp: () =>
      keeping(async () => {
        waiting = [];
        await end();
        await discardBroken();
      }),
    settled: () => inTurn(async () => undefined),
  };
}
