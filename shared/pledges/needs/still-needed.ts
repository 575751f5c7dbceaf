import { CONTRIBUTIONS, type Contribution, type Pledge } from '../pledge.ts';
import { type OpenPledges, openPledges } from './open-pledges.ts';
import type { NeedEvidence } from './situation-needs.ts';

/** What a situation still needs. Amounts in US dollars; null is not known. */
export interface StillNeeded {
  readonly situation: string;
  readonly theme: string | null;
  readonly year: number;
  readonly requirements: number | null;
  readonly received: number | null;
  /** Open pledges to the situation in all themes. */
  readonly open: OpenPledges;
  /** max(0, requirements − received − open pledges); the requirements of plans are not told by theme, so neither is this. */
  readonly left: number | null;
  /** Open pledges to the situation in the theme; those in all themes where none is chosen. */
  readonly inTheme: OpenPledges;
  /** Of those in the theme, by kind of contribution; a pledge of several kinds counts in each. */
  readonly kinds: readonly { readonly kind: Contribution; readonly pledges: readonly Pledge[] }[];
}

/** How much a situation still needs, and what is promised to it in a theme. */
export function stillNeeded(
  { situation, year, requirements, received }: NeedEvidence,
  pledges: readonly Pledge[],
  theme: string | null,
): StillNeeded {
  const open = openPledges(pledges, situation);
  const inTheme = openPledges(pledges, situation, theme);
  const all = [...inTheme.own, ...inTheme.shared];
  return {
    situation,
    theme,
    year,
    requirements,
    received,
    open,
    left: requirements === null || received === null ? null : Math.max(0, requirements - received - (open.usd ?? 0)),
    inTheme,
    kinds: CONTRIBUTIONS.map((kind) => ({
      kind,
      pledges: all.filter(({ contributions }) => contributions.includes(kind)),
    })),
  };
}
