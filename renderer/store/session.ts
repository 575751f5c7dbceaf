import { create } from 'zustand';
import type { Failure } from '#shared/core/errors';
import type { Language } from '#shared/core/language';
import type { CsvDialect } from '#shared/export/csv-dialect';
import type { Pledge } from '#shared/pledges/pledge';
import type { Manifest } from '#shared/share/manifest';
import type { Parts } from '#shared/share/needed-tables';
import type { Results } from '#shared/share/results';
import type { Salvaged } from '#shared/share/salvage';
import type { Seal } from '#shared/share/seal';
import { draftFor, draftReaching, isSameDocument, newChart } from '#shared/workbench/drafts';
import type { Drafts, Source, Workbench } from '#shared/workbench/workbench';
import type { HostFile, SaveTarget } from '../host/port.ts';
import type { ConnectedTables } from './connected-tables.ts';
import { firstCsvDialect, firstLanguage, firstTheme, keep, type Theme } from './preferences.ts';
import type { Step } from './steps.ts';

export const VIEWS = ['overview', 'data', 'explore', 'gaps', 'scenarios', 'pledges', 'report', 'review'] as const;
export type View = (typeof VIEWS)[number];
export type { Theme };

/** The parts of the gaps view in the order of their tabs. */
export const GAP_SECTIONS = [
  'scoreboard',
  'ranking',
  'lens',
  'series',
  'inequality',
  'responsibility',
  'support',
  'data',
] as const;
export type GapSection = (typeof GAP_SECTIONS)[number];

/** The parts of the pledges view in the order of their tabs. */
export const PLEDGE_SECTIONS = ['pipeline', 'support', 'matching', 'needs', 'pages', 'register'] as const;
export type PledgeSection = (typeof PLEDGE_SECTIONS)[number];

/** A series a new benchmark is to be for; `area` may be a group. */
export interface BenchmarkFor {
  readonly indicator: string;
  readonly area: string;
}

/** Where to go, and what to show there; without more a view is found as it was left. */
export type Destination =
  | { readonly view: 'overview' | 'data' | 'report' }
  /** With the card of a pledge of the workbench open. */
  | { readonly view: 'pledges'; readonly section?: PledgeSection; readonly pledge?: string }
  /** A new chart; without areas it follows the lens. */
  | { readonly view: 'explore'; readonly indicator?: string; readonly areas?: readonly string[] }
  /** With `benchmarkFor` the form of a new benchmark is open. */
  | { readonly view: 'gaps'; readonly section?: GapSection; readonly benchmarkFor?: BenchmarkFor }
  /** A saved scenario, or a new one that supposes a benchmark is reached in an area. */
  | {
      readonly view: 'scenarios';
      readonly scenario?: string;
      readonly target?: { readonly benchmark: string; readonly area: string };
    }
  | { readonly view: 'review'; readonly part?: 'versions' };

/** A piece of long work the status bar shows, with the means to stop it. */
export interface Task {
  readonly id: number;
  readonly label: string;
  readonly startedAt: number;
  readonly done: number | null;
  /** Rows the task goes through, once they are counted. */
  readonly rows: number | null;
  /** Null once it can no longer be taken back. */
  readonly cancel: (() => void) | null;
}

/** Where the open workbench is kept. */
export interface FileState {
  readonly target: SaveTarget | null;
  /** Root hash of the file as opened or last saved; null while never saved. */
  readonly root: string | null;
  /** The workbench as opened, made or last saved: while it is the one in hand there is nothing to save. */
  readonly saved: Workbench | null;
  /** When it was first changed since then, as an ISO instant; absent while it was not. */
  readonly editedFrom?: string | undefined;
  /** What the file says of itself, as it was opened or last saved; absent where it was not read. */
  readonly stated?: FileStatement | undefined;
  /** What was lost of the damaged file this is a copy of, until it is saved. */
  readonly salvaged?: SalvagedFrom | undefined;
  /** The manifest of the file; absent while never saved. */
  readonly manifest?: Manifest | undefined;
  /** What figures showed when the file was saved, as it keeps it. */
  readonly results?: Results | undefined;
  /** What figures showed when they were worked out again last, not saved yet. */
  readonly worked?: Results | undefined;
}

export interface FileStatement {
  /** What the file is called. */
  readonly name: string;
  /** ISO instant; empty in files from before the first release, as are the next two. */
  readonly savedAt: string;
  /** Empty: nobody gave a name. */
  readonly savedBy: string;
  readonly appVersion: string;
  readonly seals: readonly Seal[];
}

export interface SalvagedFrom extends Pick<Salvaged, 'lost' | 'lostSources'> {
  /** What the damaged file is called. */
  readonly name: string;
}

/** A number whose origin a person asked for; blank `dims` is the total. */
export interface Traced {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  readonly dims: string;
}

/** A data file on its way in, and the id of the source it is to take the place of; null: it becomes a new one. */
export interface Arrival {
  readonly file: HostFile;
  readonly replaces: string | null;
  /** What a person said it is; absent: as it looks. */
  readonly as?: 'pledges';
}

/** A file that could not be opened, and why. The open workbench is as it was. */
export interface Refused {
  readonly name: string;
  readonly failure: Failure;
  /** The sources of its document, as far as that could be read. */
  readonly sources: readonly Source[];
  readonly file: HostFile;
}

/** The document in hand with all that is known of it; opening replaces these together or not at all. */
export interface DocumentState {
  readonly workbench: Workbench | null;
  /** What undo takes back, oldest first. */
  readonly past: readonly Step[];
  /** What redo does again, the next one last. */
  readonly future: readonly Step[];
  readonly file: FileState;
  /** Table parts by hash: what the share file carries and the engine's tables are made from. */
  readonly parts: Parts;
  readonly pledges: readonly Pledge[];
  /** What the engine's views stand for now; null while it has no tables of any document. */
  readonly connected: ConnectedTables | null;
}

export interface Session extends DocumentState {
  /** Counts the documents opened: views of another one start anew. */
  readonly opened: number;
  /** Why the engine could not be brought into step with the document; null while it is or is on its way. */
  readonly syncFailure: Failure | null;
  readonly refused: Refused | null;
  readonly language: Language;
  readonly theme: Theme;
  /** Null: that of the language. */
  readonly csvDialect: CsvDialect | null;
  /** Where the person went last; another object each time. */
  readonly destination: Destination;
  /** The part of the gaps view that is open. */
  readonly gapSection: GapSection;
  /** The part of the pledges view that is open. */
  readonly pledgeSection: PledgeSection;
  /** What a destination opened in a view, until the first change of it makes it a draft of the workbench. */
  readonly opening: Drafts;
  /** How views were left, by `remembered` in `view-state`. */
  readonly viewStates: ReadonlyMap<object, unknown>;
  /** Data files on their way in: chosen, dropped, pasted or handed over, not yet loaded; the first is in hand. */
  readonly incoming: readonly Arrival[];
  readonly traced: Traced | null;
  readonly task: Task | null;
  readonly notice: Failure | null;
  readonly kept: KeptEdits;
}

/** How far the edits are kept on this computer, beside the file. */
export interface KeptEdits {
  /** Edits not yet kept. */
  readonly pending: number;
  /** Why the last one could not be kept. */
  readonly failure: Failure | null;
  /** When the last one was kept, as an ISO instant; null where there is none the file does not hold. */
  readonly at: string | null;
}

export const NO_DOCUMENT: DocumentState = {
  workbench: null,
  past: [],
  future: [],
  file: { target: null, root: null, saved: null },
  parts: new Map(),
  pledges: [],
  connected: null,
};

export const useSession = create<Session>(() => ({
  ...NO_DOCUMENT,
  opened: 0,
  syncFailure: null,
  refused: null,
  language: firstLanguage(),
  theme: firstTheme(),
  csvDialect: firstCsvDialect(),
  destination: { view: 'overview' },
  gapSection: 'scoreboard',
  pledgeSection: 'pipeline',
  opening: {},
  viewStates: new Map(),
  incoming: [],
  traced: null,
  task: null,
  notice: null,
  kept: { pending: 0, failure: null, at: null },
}));

const { setState } = useSession;

/** Whether the workbench holds changes that its file does not. */
export const isEdited = ({ workbench, file }: Pick<Session, 'workbench' | 'file'>): boolean =>
  workbench !== null && (file.saved === null || !isSameDocument(workbench, file.saved));

/** Leads to a view. What it had in the making before is not lost: undo finds it. */
export function show(destination: Destination): void {
  setState(({ gapSection, pledgeSection, opening, workbench }) => ({
    destination,
    gapSection: sectionOf(destination) ?? gapSection,
    pledgeSection: pledgeSectionOf(destination) ?? pledgeSection,
    opening: { ...opening, ...openedBy(destination, workbench) },
    refused: null,
  }));
}

const sectionOf = (destination: Destination): GapSection | undefined =>
  destination.view === 'gaps' ? (destination.section ?? (destination.benchmarkFor && 'series')) : undefined;

const pledgeSectionOf = (destination: Destination): PledgeSection | undefined =>
  destination.view === 'pledges'
    ? (destination.section ?? (destination.pledge === undefined ? undefined : 'register'))
    : undefined;

/** Leads to a view with what is put in hand there. */
export function showWith(destination: Destination, drafts: Drafts): void {
  show(destination);
  setState(({ opening }) => ({ opening: { ...opening, ...drafts } }));
}

function openedBy(destination: Destination, workbench: Workbench | null): Drafts {
  if (destination.view === 'explore' && destination.indicator !== undefined)
    return { explore: newChart(destination.indicator, destination.areas) };
  if (destination.view !== 'scenarios' || !workbench) return {};
  const saved = workbench.scenarios.find(({ id }) => id === destination.scenario);
  const scenarios = saved ? draftFor(saved) : destination.target ? draftReaching(workbench, destination.target) : null;
  return scenarios ? { scenarios } : {};
}

/** Shows where a number comes from; null closes the drawer. */
export function trace(traced: Traced | null): void {
  setState({ traced });
}

export function setLanguage(language: Language): void {
  keep('language', language);
  setState({ language });
}

export function setCsvDialect(csvDialect: CsvDialect): void {
  keep('csv', csvDialect);
  setState({ csvDialect });
}

export function setTheme(theme: Theme): void {
  keep('theme', theme);
  setState({ theme });
}

export function notify(notice: Failure | null): void {
  setState({ notice });
}
