import { canonicalJson } from '../core/canonical-json.ts';
import type { Lever } from '../projections/scenario.ts';
import type { CommentPlace, LeverPlace, ReviewAnchor } from '../workbench/review.ts';
import { findQuote, reportParagraphs } from './paragraphs.ts';
import { hashOf, type ShownContent, shownAt } from './shown.ts';

export const ANCHOR_STATES = ['here', 'moved', 'changed', 'gone'] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** An anchor at `place` as it is now; null: nothing is there, or it is not known yet. */
export async function anchorAt<P extends CommentPlace>(
  place: P,
  content: ShownContent,
): Promise<ReviewAnchor<P> | null> {
  if (place.on === 'paragraph') return { place, shown: await hashOf(place.exact), numbers: null, number: null };
  if (place.on === 'lever') {
    const lever = leversOf(place.scenario, content)?.[place.at];
    return lever ? { place, shown: await hashOf(lever), numbers: null, number: place.at + 1 } : null;
  }
  const shown = shownAt(place, content);
  if (!shown) return null;
  return {
    place,
    shown: await hashOf(shown.content),
    numbers: numbersAt(place, content),
    number: shown.number,
  };
}

const numbersAt = (place: CommentPlace, { numbers }: ShownContent): string | null =>
  place.on === 'figure' || place.on === 'chart' || place.on === 'scenario' ? (numbers?.(place) ?? null) : null;

/** The place of the lever at `at` of a saved scenario, with its neighbours; null: there is none. */
export async function leverPlace(scenario: string, at: number, content: ShownContent): Promise<LeverPlace | null> {
  const levers = leversOf(scenario, content);
  if (!levers?.[at]) return null;
  const said = levers.filter((lever) => canonicalJson(lever) === canonicalJson(levers[at]));
  const beside = async (one: number) => (levers[one] ? hashOf(levers[one]) : '');
  return {
    on: 'lever',
    scenario,
    at,
    isOnly: said.length === 1,
    before: await beside(at - 1),
    after: await beside(at + 1),
  };
}

const leversOf = (id: string, { workbench }: ShownContent): readonly Lever[] | undefined =>
  workbench.scenarios.find((scenario) => scenario.id === id)?.levers;

/** What became of what an anchor hangs on; null: not known yet. */
export async function anchorState(anchor: ReviewAnchor, content: ShownContent): Promise<AnchorState | null> {
  const { place } = anchor;
  if (place.on === 'paragraph')
    return findQuote(place, reportParagraphs(content.workbench.report.blocks, place.language)).state;
  if (place.on === 'lever') return leverState(anchor.shown, place, content);
  const shown = shownAt(place, content);
  if (!shown) return shown === null ? 'gone' : null;
  if ((await hashOf(shown.content)) !== anchor.shown) return 'changed';
  const numbers = numbersAt(place, content);
  if (numbers && anchor.numbers && numbers !== anchor.numbers) return 'changed';
  return shown.number === anchor.number ? 'here' : 'moved';
}

/** A lever is known by what it says; another one counts as an edit of it only between both of its neighbours. */
async function leverState(shown: string, place: LeverPlace, content: ShownContent): Promise<AnchorState> {
  const levers = leversOf(place.scenario, content);
  if (!levers) return 'gone';
  const hashes = await Promise.all(levers.map(hashOf));
  const isBetween = (at: number) => (hashes[at - 1] ?? '') === place.before && (hashes[at + 1] ?? '') === place.after;
  const matches = hashes.flatMap((hash, at) => (hash === shown ? [at] : []));
  const between = hashes.flatMap((_, at) => (isBetween(at) ? [at] : []));
  if (matches.some(isBetween)) return matches.find(isBetween) === place.at ? 'here' : 'moved';
  if (matches.length === 1 && place.isOnly)
    return between.length > 0 ? 'changed' : matches[0] === place.at ? 'here' : 'moved';
  if (matches.length > 0) return 'changed';
  return between.length === 1 ? 'changed' : 'gone';
}
