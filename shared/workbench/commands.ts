import type { ChartSpec } from '../charts/spec.ts';
import type { Language } from '../core/language.ts';
import type { Indicator } from '../framework/framework.ts';
import type { Lens } from '../framework/lens.ts';
import type { Benchmark } from '../gaps/benchmark.ts';
import type { Scenario } from '../projections/scenario.ts';
import type { Comment, Correction, ReportBlock, SavedLens, Source, Workbench } from './workbench.ts';

/** The lists of a workbench whose items are put and removed by id. */
interface Lists {
  readonly benchmark: Benchmark;
  readonly scenario: Scenario;
  readonly chart: ChartSpec;
  readonly lens: SavedLens;
  readonly comment: Comment;
  readonly correction: Correction;
  readonly block: ReportBlock;
  readonly source: Source;
  readonly indicator: Indicator;
}

type ListName = keyof Lists;

type PutCommand = {
  readonly [K in ListName]: { readonly type: `${K}/put`; readonly item: Lists[K]; readonly at?: number };
}[ListName];
type RemoveCommand = { readonly [K in ListName]: { readonly type: `${K}/remove`; readonly id: string } }[ListName];

/** One change of the workbench; plain data, so that undo, journal and audit trail are the same list. */
export type Command =
  | { readonly type: 'title/set'; readonly title: string }
  | { readonly type: 'report/set'; readonly title: string; readonly language: Language }
  | { readonly type: 'lens/set'; readonly lens: Lens }
  | { readonly type: 'all'; readonly commands: readonly Command[] }
  | PutCommand
  | RemoveCommand;

export interface Applied {
  readonly next: Workbench;
  readonly inverse: Command;
}

interface Identified {
  readonly id: string;
}

/** Where each list lives in the workbench. */
const lists: {
  readonly [K in ListName]: {
    read(w: Workbench): readonly Lists[K][];
    write(w: Workbench, items: readonly Lists[K][]): Workbench;
  };
} = {
  benchmark: { read: (w) => w.benchmarks, write: (w, benchmarks) => ({ ...w, benchmarks }) },
  scenario: { read: (w) => w.scenarios, write: (w, scenarios) => ({ ...w, scenarios }) },
  chart: { read: (w) => w.charts, write: (w, charts) => ({ ...w, charts }) },
  lens: { read: (w) => w.lenses, write: (w, lenses) => ({ ...w, lenses }) },
  correction: { read: (w) => w.corrections, write: (w, corrections) => ({ ...w, corrections }) },
  comment: { read: (w) => w.comments, write: (w, comments) => ({ ...w, comments }) },
  block: { read: (w) => w.report.blocks, write: (w, blocks) => ({ ...w, report: { ...w.report, blocks } }) },
  source: { read: (w) => w.sources, write: (w, sources) => ({ ...w, sources }) },
  indicator: {
    read: (w) => w.catalogue.framework.indicators,
    write: (w, indicators) => ({
      ...w,
      catalogue: { ...w.catalogue, framework: { ...w.catalogue.framework, indicators } },
    }),
  },
};

/** The workbench after `command`, and the command that takes it back. No clock, no chance: ids and times come with it. */
export function apply(workbench: Workbench, command: Command): Applied {
  switch (command.type) {
    case 'title/set':
      return { next: { ...workbench, title: command.title }, inverse: { type: 'title/set', title: workbench.title } };
    case 'report/set': {
      const { report } = workbench;
      return {
        next: { ...workbench, report: { ...report, title: command.title, language: command.language } },
        inverse: { type: 'report/set', title: report.title, language: report.language },
      };
    }
    case 'lens/set':
      return { next: { ...workbench, lens: command.lens }, inverse: { type: 'lens/set', lens: workbench.lens } };
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

function put(workbench: Workbench, list: ListName, item: Identified, at?: number): Applied {
  const items: readonly Identified[] = lists[list].read(workbench);
  const index = items.findIndex((known) => known.id === item.id);
  const without = index < 0 ? items : items.toSpliced(index, 1);
  const place = at ?? (index < 0 ? items.length : index);
  const next = write(workbench, list, without.toSpliced(place, 0, item));
  const known = items[index];
  const inverse = known ? { type: `${list}/put`, item: known, at: index } : { type: `${list}/remove`, id: item.id };
  return { next, inverse: inverse as Command };
}

function remove(workbench: Workbench, list: ListName, id: string): Applied {
  const items: readonly Identified[] = lists[list].read(workbench);
  const index = items.findIndex((known) => known.id === id);
  const known = items[index];
  if (!known) return { next: workbench, inverse: { type: 'all', commands: [] } };
  return {
    next: write(workbench, list, items.toSpliced(index, 1)),
    inverse: { type: `${list}/put`, item: known, at: index } as Command,
  };
}

const write = (workbench: Workbench, list: ListName, items: readonly Identified[]): Workbench =>
  lists[list].write(workbench, items as never);
