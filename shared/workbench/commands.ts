import type { ChartSpec } from '../charts/spec.ts';
import type { LocalText } from '../core/language.ts';
import type { Area, AreaGroup, Term } from '../framework/areas.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Framework, FrameworkNode, Indicator } from '../framework/framework.ts';
import type { Lens } from '../framework/lens.ts';
import type { Publisher } from '../framework/publisher.ts';
import type { Benchmark } from '../gaps/benchmarks/benchmark.ts';
import type { PledgeEdit } from '../pledges/by-hand.ts';
import type { EditionDecision } from '../pledges/editions/kept-decision.ts';
import type { PledgeDecision } from '../pledges/matching/decisions.ts';
import type { Scenario } from '../projections/scenario.ts';
import type { KeyTerm } from '../responsibility/key.ts';
import type { FrozenReport } from './frozen-report.ts';
import type { Report, ReportBlock } from './report.ts';
import type { Comment, Verdict } from './review.ts';
import { joinedTrail, type TrailEntry, trailBeyond, withTrail } from './trail.ts';
import type { Correction, Drafts, SavedLens, Source, Workbench } from './workbench.ts';

/** The lists of a workbench whose items are put and removed one by one. */
interface Lists {
  readonly benchmark: Benchmark;
  readonly pledgeDecision: PledgeDecision;
  readonly scenario: Scenario;
  readonly chart: ChartSpec;
  readonly lens: SavedLens;
  readonly comment: Comment;
  readonly verdict: Verdict;
  readonly correction: Correction;
  readonly pledgeEdit: PledgeEdit;
  readonly editionDecision: EditionDecision;
  readonly block: ReportBlock;
  readonly frozenReport: FrozenReport;
  readonly source: Source;
  readonly publisher: Publisher;
  readonly indicator: Indicator;
  readonly node: FrameworkNode;
  readonly area: Area;
  readonly group: AreaGroup;
  readonly theme: Term;
  readonly actor: Term;
  readonly edition: Term;
}

export type ListName = keyof Lists;

type PutCommand = {
  readonly [K in ListName]: { readonly type: `${K}/put`; readonly item: Lists[K]; readonly at?: number };
}[ListName];
/** `id` is what the item is known by in its list: see `keyOfItem`. */
type RemoveCommand = { readonly [K in ListName]: { readonly type: `${K}/remove`; readonly id: string } }[ListName];

/** Null: nothing is in the making. */
export type DraftCommand = {
  readonly [K in keyof Drafts]-?: {
    readonly type: 'draft/set';
    readonly view: K;
    readonly draft: NonNullable<Drafts[K]> | null;
  };
}[keyof Drafts];

/** One change of the workbench; plain data, so that undo, journal and audit trail are the same list. */
export type Command =
  | { readonly type: 'title/set'; readonly title: string }
  | ({ readonly type: 'report/set' } & Omit<Report, 'blocks'>)
  | { readonly type: 'lens/set'; readonly lens: Lens }
  /** Null: as if nobody had chosen. */
  | { readonly type: 'fair-share-key/set'; readonly key: readonly KeyTerm[] | null }
  | { readonly type: 'framework/set'; readonly name: LocalText; readonly baselineYear: number }
  | DraftCommand
  /** Entries of another copy's trail that come with a merge, and go with it when it is undone. */
  | { readonly type: 'trail/join'; readonly add: readonly TrailEntry[]; readonly drop: readonly TrailEntry[] }
  | { readonly type: 'all'; readonly commands: readonly Command[] }
  | PutCommand
  | RemoveCommand;

export interface Applied {
  readonly next: Workbench;
  readonly inverse: Command;
}

/** An item of some list: known by its id or, as areas, groups and terms are, by its code. */
export type ListItem = { readonly id: string } | { readonly code: string };

/** What an item is known by in its list. */
export const keyOfItem = (item: ListItem): string => ('id' in item ? item.id : item.code);

const withFramework = (w: Workbench, part: Partial<Framework>): Workbench =>
  withCatalogue(w, { framework: { ...w.catalogue.framework, ...part } });

const withCatalogue = (w: Workbench, part: Partial<Catalogue>): Workbench => ({
  ...w,
  catalogue: { ...w.catalogue, ...part },
});

/** Where each list lives in the workbench. */
const lists: {
  readonly [K in ListName]: {
    read(w: Workbench): readonly Lists[K][];
    write(w: Workbench, items: readonly Lists[K][]): Workbench;
  };
} = {
  benchmark: { read: (w) => w.benchmarks, write: (w, benchmarks) => ({ ...w, benchmarks }) },
  pledgeDecision: {
    read: (w) => w.pledgeDecisions ?? [],
    write: ({ pledgeDecisions: _, ...w }, decisions) =>
      decisions.length > 0 ? { ...w, pledgeDecisions: decisions } : w,
  },
  scenario: { read: (w) => w.scenarios, write: (w, scenarios) => ({ ...w, scenarios }) },
  chart: { read: (w) => w.charts, write: (w, charts) => ({ ...w, charts }) },
  lens: { read: (w) => w.lenses, write: (w, lenses) => ({ ...w, lenses }) },
  correction: { read: (w) => w.corrections, write: (w, corrections) => ({ ...w, corrections }) },
  pledgeEdit: {
    read: (w) => w.pledgeEdits ?? [],
    write: ({ pledgeEdits: _, ...w }, pledgeEdits) => (pledgeEdits.length > 0 ? { ...w, pledgeEdits } : w),
  },
  frozenReport: {
    read: (w) => w.frozenReports ?? [],
    write: ({ frozenReports: _, ...w }, made) => (made.length > 0 ? { ...w, frozenReports: made } : w),
  },
  editionDecision: {
    read: (w) => w.editionDecisions ?? [],
    write: ({ editionDecisions: _, ...w }, made) => (made.length > 0 ? { ...w, editionDecisions: made } : w),
  },
  comment: { read: (w) => w.comments, write: (w, comments) => ({ ...w, comments }) },
  verdict: {
    read: (w) => w.verdicts ?? [],
    write: ({ verdicts: _, ...w }, verdicts) => (verdicts.length > 0 ? { ...w, verdicts } : w),
  },
  block: { read: (w) => w.report.blocks, write: (w, blocks) => ({ ...w, report: { ...w.report, blocks } }) },
  source: { read: (w) => w.sources, write: (w, sources) => ({ ...w, sources }) },
  publisher: { read: (w) => w.publishers, write: (w, publishers) => ({ ...w, publishers }) },
  indicator: {
    read: (w) => w.catalogue.framework.indicators,
    write: (w, indicators) => withFramework(w, { indicators }),
  },
  node: { read: (w) => w.catalogue.framework.nodes, write: (w, nodes) => withFramework(w, { nodes }) },
  edition: { read: (w) => w.catalogue.framework.editions, write: (w, editions) => withFramework(w, { editions }) },
  area: { read: (w) => w.catalogue.areas, write: (w, areas) => withCatalogue(w, { areas }) },
  group: { read: (w) => w.catalogue.groups, write: (w, groups) => withCatalogue(w, { groups }) },
  theme: { read: (w) => w.catalogue.themes, write: (w, themes) => withCatalogue(w, { themes }) },
  actor: { read: (w) => w.catalogue.actors, write: (w, actors) => withCatalogue(w, { actors }) },
};

export const LIST_NAMES = Object.keys(lists) as readonly ListName[];

/** The items of a list, in its order. */
export const listItemsOf = (workbench: Workbench, list: ListName): readonly ListItem[] => lists[list].read(workbench);

/** The workbench with other items in a list; they must be of its kind. */
export const withItems = (workbench: Workbench, list: ListName, items: readonly ListItem[]): Workbench =>
  lists[list].write(workbench, items as never);

/** The workbench after `command`, and the command that takes it back. No clock, no chance: ids and times come with it. */
export function apply(workbench: Workbench, command: Command): Applied {
  switch (command.type) {
    case 'title/set':
      return { next: { ...workbench, title: command.title }, inverse: { type: 'title/set', title: workbench.title } };
    case 'report/set': {
      const { blocks, ...before } = workbench.report;
      const { type, ...head } = command;
      return { next: { ...workbench, report: { ...head, blocks } }, inverse: { type, ...before } };
    }
    case 'lens/set':
      return { next: { ...workbench, lens: command.lens }, inverse: { type: 'lens/set', lens: workbench.lens } };
    case 'fair-share-key/set': {
      const { fairShareKey, ...rest } = workbench;
      return {
        next: command.key ? { ...rest, fairShareKey: command.key } : rest,
        inverse: { type: 'fair-share-key/set', key: fairShareKey ?? null },
      };
    }
    case 'framework/set': {
      const { name, baselineYear } = workbench.catalogue.framework;
      const next = withFramework(workbench, { name: command.name, baselineYear: command.baselineYear });
      return { next, inverse: { type: 'framework/set', name, baselineYear } };
    }
    case 'draft/set': {
      const { drafts, ...rest } = workbench;
      const { [command.view]: before, ...others } = drafts ?? {};
      const next = command.draft ? { ...others, [command.view]: command.draft } : others;
      return {
        next: Object.keys(next).length > 0 ? { ...rest, drafts: next } : rest,
        inverse: { type: 'draft/set', view: command.view, draft: before ?? null } as DraftCommand,
      };
    }
    case 'trail/join': {
      const before = workbench.trail ?? [];
      const after = joinedTrail(trailBeyond(before, command.drop), command.add);
      const inverse = { type: command.type, add: trailBeyond(before, after), drop: trailBeyond(after, before) };
      return { next: withTrail(workbench, after), inverse };
    }
    case 'all': {
      let next = workbench;
      const inverses: Command[] = [];
      for (const step of command.commands) {
        const applied = apply(next, step);
        next = applied.next;
        inverses.unshift(applied.inverse);
      }
      return { next, inverse: { type: 'all', commands: inverses } };
    }
    default: {
      const [list, verb] = command.type.split('/') as [ListName, 'put' | 'remove'];
      return verb === 'put'
        ? put(workbench, list, (command as PutCommand).item, (command as PutCommand).at)
        : remove(workbench, list, (command as RemoveCommand).id);
    }
  }
}

/** Whether the list already holds the item a command puts. */
export function has(workbench: Workbench, command: Command): boolean {
  if (!('item' in command)) return false;
  const [list] = command.type.split('/') as [ListName];
  return lists[list].read(workbench).some((known) => keyOfItem(known) === keyOfItem(command.item));
}

function put(workbench: Workbench, list: ListName, item: ListItem, at?: number): Applied {
  const items: readonly ListItem[] = lists[list].read(workbench);
  const index = items.findIndex((known) => keyOfItem(known) === keyOfItem(item));
  const without = index < 0 ? items : items.toSpliced(index, 1);
  const place = at ?? (index < 0 ? items.length : index);
  const next = withItems(workbench, list, without.toSpliced(place, 0, item));
  const known = items[index];
  const inverse = known
    ? { type: `${list}/put`, item: known, at: index }
    : { type: `${list}/remove`, id: keyOfItem(item) };
  return { next, inverse: inverse as Command };
}

function remove(workbench: Workbench, list: ListName, id: string): Applied {
  const items: readonly ListItem[] = lists[list].read(workbench);
  const index = items.findIndex((known) => keyOfItem(known) === id);
  const known = items[index];
  if (!known) return { next: workbench, inverse: { type: 'all', commands: [] } };
  return {
    next: withItems(workbench, list, items.toSpliced(index, 1)),
    inverse: { type: `${list}/put`, item: known, at: index } as Command,
  };
}
