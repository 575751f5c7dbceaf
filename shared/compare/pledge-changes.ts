import type { Pledge } from '../pledges/pledge.ts';
import { rowOfPledge } from '../pledges/rows.ts';

export interface ChangedPledge {
  readonly id: string;
  readonly title: string;
  /** Columns of the register that differ. */
  readonly columns: readonly string[];
}

/** How the pledges of one workbench became those of another, by their ids. */
export interface PledgeChanges {
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
  /** How often each column differs, most often first. */
  readonly byColumn: readonly { readonly column: string; readonly count: number }[];
  readonly examples: {
    readonly added: readonly ChangedPledge[];
    readonly gone: readonly ChangedPledge[];
    readonly changed: readonly ChangedPledge[];
  };
}

/** Pledges listed of each kind. */
const MOST_LISTED = 20;

/** Compares pledges by id; those that share one (several editions of a register) in their order. */
export function pledgeChanges(before: readonly Pledge[], after: readonly Pledge[]): PledgeChanges {
  const [was, now] = [byOccurrence(before), byOccurrence(after)];
  const about = ({ id, title }: Pledge, columns: readonly string[] = []): ChangedPledge => ({ id, title, columns });
  const gone = [...was].filter(([key]) => !now.has(key)).map(([, pledge]) => about(pledge));
  const added: ChangedPledge[] = [];
  const changed: ChangedPledge[] = [];
  const counts = new Map<string, number>();
  for (const [key, pledge] of now) {
    const then = was.get(key);
    if (!then) {
      added.push(about(pledge));
      continue;
    }
    const [old, fresh] = [rowOfPledge(then), rowOfPledge(pledge)] as [Row, Row];
    const columns = Object.keys({ ...old, ...fresh }).filter((column) => (old[column] ?? '') !== (fresh[column] ?? ''));
    for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
    if (columns.length > 0) changed.push(about(pledge, columns));
  }
  return {
    added: added.length,
    gone: gone.length,
    changed: changed.length,
    byColumn: [...counts].map(([column, count]) => ({ column, count })).sort((a, b) => b.count - a.count),
    examples: {
      added: added.slice(0, MOST_LISTED),
      gone: gone.slice(0, MOST_LISTED),
      changed: changed.slice(0, MOST_LISTED),
    },
  };
}

type Row = Readonly<Record<string, string | null | undefined>>;

function byOccurrence(pledges: readonly Pledge[]): ReadonlyMap<string, Pledge> {
  const seen = new Map<string, number>();
  return new Map(
    pledges.map((pledge) => {
      const again = seen.get(pledge.id) ?? 0;
      seen.set(pledge.id, again + 1);
      return [JSON.stringify([pledge.id, again]), pledge];
    }),
  );
}
