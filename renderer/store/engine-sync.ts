import { JalonError, toFailure } from '#shared/core/errors';
import { queue } from '#shared/core/queue';
import type { Engine } from '#shared/engine/port';
import { observationTable, type TablesByKey } from '#shared/share/needed-tables';
import type { LoadBundled } from '#shared/share/tables';
import type { Source, Workbench } from '#shared/workbench/workbench';
import { type ConnectedTables, isInStep } from './connected-tables.ts';
import { type DocumentState, notify, type Session, useSession } from './session.ts';

/** A document that is to take the place of the one in hand; its tables are loaded on the way. */
export interface Candidate
  extends Pick<DocumentState, 'file' | 'parts'>,
    Partial<Pick<DocumentState, 'past' | 'future'>> {
  readonly workbench: Workbench;
}

export interface EngineSync {
  /** Brings the engine into step with the document in hand, as it is when its turn comes. Never rejects: a failure is said. */
  sync(): Promise<void>;
  /**
   * Replaces the document in hand: tables first, under names no view reads, then document, tables, file and pledges together. Whatever
   * goes wrong before that leaves everything as it was. Rejects as `loadTables` does, and with `shell/edited-meanwhile` {name}.
   */
  replace(candidate: Candidate, replacing: Replacing): Promise<void>;
  /**
   * Takes the first document in hand at once; its tables follow, and a failure to load them is said. Rejects with `shell/edited-meanwhile`
   * {name} where one is in hand already.
   */
  begin(candidate: Candidate): Promise<void>;
  /** Notes that the engine holds `tables` already, made beside the queue. */
  adopt(tables: TablesByKey): void;
  /** The engine's table of a source's observations; it must be loaded. */
  tableOf(source: Source): string;
  /** The engine was restarted and holds nothing: everything is made again. */
  lost(): Promise<void>;
}

interface Replacing {
  /** The workbench that may be given up; where another is in hand by then nothing is replaced. */
  readonly given: Workbench | null;
  readonly signal: AbortSignal;
  /** Called when all is ready and nothing replaced yet; may throw. */
  commit(): void;
}

const { getState, setState } = useSession;

/** Comes with the engine, after the first picture. */
const tableCode = () => import('#shared/share/tables');

/** One queue for all that changes the engine's tables: every step reads the newest state when its turn comes. */
export function engineSync(engine: () => Promise<Engine>, loadBundled: LoadBundled): EngineSync {
  const inTurn = queue();
  let version = 0;

  /** What the engine holds; views may read less of it. */
  let held: TablesByKey = new Map();
  /** Counts the engine's lives: what was made in another one is gone. */
  let life = 0;

  const refuseIfLost = (began: number): void => {
    if (began !== life) throw new JalonError('engine/stopped');
  };

  /** Loads what `workbench` needs beside what is held. */
  async function load(
    ready: Engine,
    { workbench, parts }: Pick<Candidate, 'workbench' | 'parts'>,
    signal?: AbortSignal,
  ): Promise<TablesByKey> {
    const began = life;
    const { loadTables } = await tableCode();
    const tables = await loadTables(ready, workbench, parts, { held, loadBundled, ...(signal && { signal }) });
    refuseIfLost(began);
    held = new Map([...held, ...tables]);
    return tables;
  }

  async function connect(
    ready: Engine,
    workbench: Workbench,
    tables: TablesByKey,
  ): Promise<{ readonly connected: ConnectedTables; readonly pledges: DocumentState['pledges'] }> {
    const began = life;
    // From here on the views may stand for either: nothing is asked of them.
    setState({ connected: null });
    const { connectTables, pledgesIn } = await tableCode();
    const pledges = await pledgesIn(ready, workbench, tables);
    await connectTables(ready, workbench, tables);
    refuseIfLost(began);
    const { id: documentId, corrections, pledgeEdits, catalogue } = workbench;
    version += 1;
    return { connected: { version, documentId, tables, corrections, pledgeEdits, groups: catalogue.groups }, pledges };
  }

  /** Drops tables nothing reads. */
  async function prune(ready: Engine, tables: TablesByKey): Promise<void> {
    const used = new Set(tables.values());
    const unused = new Set([...held.values()].filter((table) => !used.has(table)));
    held = tables;
    for (const table of unused) await ready.drop(table).catch(() => undefined);
  }

  async function step(): Promise<void> {
    for (;;) {
      const { workbench, parts, connected } = getState();
      if (!workbench || isInStep(connected, workbench)) return;
      const ready = await engine();
      const tables = await load(ready, { workbench, parts });
      // What was typed meanwhile is met by the next round.
      setState({ ...(await connect(ready, workbench, tables)), syncFailure: null });
      await prune(ready, tables);
    }
  }

  async function stepOrSay(): Promise<void> {
    try {
      await step();
    } catch (error) {
      const failure = toFailure(error);
      setState({ syncFailure: failure });
      notify(failure);
    }
  }

  /** Loads `candidate` beside the document in hand, or in its place where both do not fit. */
  async function loadBeside(ready: Engine, candidate: Candidate, signal: AbortSignal): Promise<TablesByKey> {
    try {
      return await load(ready, candidate, signal);
    } catch (error) {
      if (toFailure(error).code !== 'engine/out-of-memory' || held.size === 0) throw error;
      setState({ connected: null });
      await prune(ready, new Map());
      return load(ready, candidate, signal);
    }
  }

  async function replace(candidate: Candidate, { given, signal, commit }: Replacing): Promise<void> {
    const { workbench } = candidate;
    const refuseIfEdited = (): void => {
      if (getState().workbench !== given) throw new JalonError('shell/edited-meanwhile', { name: workbench.title });
    };
    const ready = await engine();
    const before = held;
    let tables: TablesByKey;
    try {
      tables = await loadBeside(ready, candidate, signal);
      refuseIfEdited();
      commit();
      const made = await connect(ready, workbench, tables);
      refuseIfEdited();
      setState((state) => ({ ...inHand(candidate, state), ...made }));
    } catch (error) {
      await prune(ready, new Map([...before].filter(([key]) => held.has(key))));
      // The views may stand for the other document by now.
      if (!getState().connected) await stepOrSay();
      throw error;
    }
    await prune(ready, tables);
  }

  let waiting: Promise<void> | null = null;

  function sync(): Promise<void> {
    waiting ??= inTurn(() => {
      waiting = null;
      return stepOrSay();
    });
    return waiting;
  }

  return {
    sync,
    replace: (candidate, replacing) => inTurn(() => replace(candidate, replacing)),
    async begin(candidate) {
      if (getState().workbench) throw new JalonError('shell/edited-meanwhile', { name: candidate.workbench.title });
      setState((state) => inHand(candidate, state));
      await sync();
    },
    adopt(tables) {
      held = new Map([...held, ...tables]);
    },
    tableOf: (source) => observationTable(source, held),
    lost() {
      held = new Map();
      life += 1;
      setState({ connected: null });
      return sync();
    },
  };
}

/** The state with `candidate` in it, and nothing that was about the document before. */
const inHand = (candidate: Candidate, { destination: { view }, opened }: Pick<Session, 'destination' | 'opened'>) =>
  ({
    past: [],
    future: [],
    ...candidate,
    opened: opened + 1,
    syncFailure: null,
    refused: null,
    traced: null,
    destination: { view },
    gapSection: 'scoreboard',
    pledgeSection: 'pipeline',
    opening: {},
    viewStates: new Map(),
  }) as const satisfies Partial<Session>;

/** Brings the engine into step after every change of what its tables depend on. */
export function keepInStep({ sync }: Pick<EngineSync, 'sync'>): () => void {
  return useSession.subscribe(({ workbench: now }, { workbench: then }) => {
    if (!now || now === then) return;
    const isSame =
      now.id === then?.id &&
      now.sources === then.sources &&
      now.corrections === then.corrections &&
      now.pledgeEdits === then.pledgeEdits &&
      now.catalogue.groups === then.catalogue.groups;
    if (!isSame) void sync();
  });
}
