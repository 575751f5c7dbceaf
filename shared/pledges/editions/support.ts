import { pledgerConcentration } from '../concentration.ts';
import { giverOf } from '../giver.ts';
import type { Edition } from './edition.ts';

/** Who stands behind one edition of a register, against the edition before it. */
export interface EditionSupport {
  readonly label: string;
  readonly pledges: number;
  /** Givers: what belongs to one State counts as one. */
  readonly givers: number;
  /** Share of the pledges that the four largest givers make; null without pledges. */
  readonly top: number | null;
  /** As concentrated as if so many gave the same each; null without pledges. */
  readonly effective: number | null;
  /** Givers that the edition before does not have, and those that only it has; null in the first. */
  readonly fresh: readonly string[] | null;
  readonly lost: readonly string[] | null;
}

/** Who stands behind each edition of a register, in the order given. Givers are known by their names alone. */
export function supportOverEditions(editions: readonly Edition[]): readonly EditionSupport[] {
  const givers = editions.map(({ pledges }) => new Set(pledges.map(giverOf).filter((giver) => giver !== '')));
  return editions.map(({ label, pledges }, at) => {
    const { top, effective } = pledgerConcentration(pledges).byPledges;
    const [before, now] = [givers[at - 1], givers[at] ?? new Set<string>()];
    return {
      ...{ label, pledges: pledges.length, givers: now.size, top, effective },
      fresh: before ? [...now].filter((giver) => !before.has(giver)).sort() : null,
      lost: before ? [...before].filter((giver) => !now.has(giver)).sort() : null,
    };
  });
}
