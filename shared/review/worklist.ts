import { cellsInDoubt } from '../intake/loss/loss-alerts.ts';
import { valueReferences } from '../report/values.ts';
import type { ExhibitBlock } from '../workbench/report.ts';
import type { ValueReference } from '../workbench/rich-text.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** Reasons to look twice, the gravest first. */
export const DOUBTS = [
  'correction',
  'sentence',
  'invented',
  'no-skill',
  'dropped',
  'cells',
  'areas',
  'assumption',
  'benchmark',
  'licence',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** One thing a reviewer should look at; `name` is a text of the document, `count` how much of it there is. */
export type DoubtItem =
  | {
      readonly doubt: 'correction';
      readonly id: string;
      readonly indicator: string;
      readonly area: string;
      readonly year: number;
      readonly dims: string;
      readonly name: string;
    }
  /** A number in a sentence that is no longer what the data say. */
  | { readonly doubt: 'sentence'; readonly id: string; readonly reference: ValueReference; readonly now: number | null }
  | {
      readonly doubt: Exclude<Doubt, 'correction' | 'sentence'>;
      readonly id: string;
      readonly name: string;
      readonly count: number;
    };

/** What only the engine knows; what is left out is not told. */
export interface DoubtEvidence {
  readonly valueNow?: (reference: ValueReference) => number | null | undefined;
  /** Ids of scenarios whose projection did not beat "no change" on the past. */
  readonly withoutSkill?: ReadonlySet<string>;
}

/** The worklist of a reviewer, in order of doubt. */
export function worklistOf(workbench: Workbench, { valueNow, withoutSkill }: DoubtEvidence = {}): readonly DoubtItem[] {
  const { corrections, report, sources, benchmarks, scenarios } = workbench;
  const items: readonly DoubtItem[] = [
    ...corrections.map(({ id, indicator, area, year, dims, author }) => ({
      doubt: 'correction' as const,
      id,
      indicator,
      area,
      year,
      dims,
      name: author,
    })),
    ...valueReferences(report.blocks).flatMap((reference, at): readonly DoubtItem[] => {
      const now = valueNow?.(reference);
      if (now === undefined || reference.seen === null || now === reference.seen) return [];
      return [{ doubt: 'sentence', id: `sentence-${at}`, reference, now }];
    }),
    ...report.blocks
      .filter((block): block is ExhibitBlock => block.kind === 'exhibit')
      .filter(({ source }) => 'register' in source && source.register === 'example')
      .map(({ id }) => ({ doubt: 'invented' as const, id, name: id, count: 1 })),
    ...sources
      .filter(({ register }) => (register?.loss.illustrative ?? 0) > 0)
      .map(({ id, name, register }) => ({
        doubt: 'invented' as const,
        id,
        name,
        count: register?.loss.illustrative ?? 0,
      })),
    ...scenarios
      .filter(({ id }) => withoutSkill?.has(id))
      .map(({ id, name }) => ({ doubt: 'no-skill' as const, id, name, count: 1 })),
    ...sources
      .map(({ id, name, loss, register }) => ({
        doubt: 'dropped' as const,
        id,
        name,
        count: setAside(loss ?? register?.loss),
      }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
    ...sources
      .map(({ id, name, loss }) => ({ doubt: 'cells' as const, id, name, count: loss ? cellsInDoubt(loss) : 0 }))
      .filter(({ count }) => count > 0),
    ...sources
      .map(({ id, name, loss }) => ({ doubt: 'areas' as const, id, name, count: loss?.unmatchedAreas.length ?? 0 }))
      .filter(({ count }) => count > 0),
    ...scenarios
      .map(({ id, name, levers }) => ({
        doubt: 'assumption' as const,
        id,
        name,
        count: levers.filter((lever) => lever.kind === 'link' && lever.source.trim() === '').length,
      }))
      .filter(({ count }) => count > 0),
    ...benchmarks
      .filter(({ source }) => source.trim() === '')
      .map(({ id, name }) => ({ doubt: 'benchmark' as const, id, name, count: 1 })),
    ...sources
      .filter(({ kind, licence }) => kind === 'file' && licence.trim() === '')
      .map(({ id, name }) => ({ doubt: 'licence' as const, id, name, count: 1 })),
  ];
  return items.toSorted((a, b) => DOUBTS.indexOf(a.doubt) - DOUBTS.indexOf(b.doubt));
}

const setAside = (loss: { readonly rowsSetAside: readonly { readonly rows: number }[] } | null | undefined): number =>
  (loss?.rowsSetAside ?? []).reduce((sum, { rows }) => sum + rows, 0);
