import { categoriesOf, type PledgeDimension } from './dimensions.ts';
import { PLEDGE_STAGES, type Pledge, type PledgeStage } from './pledge.ts';

/** From who pledges to how far it has come. */
export const STAGE_FLOW: readonly PledgeDimension[] = ['actor', 'contribution', 'theme', 'situation', 'stage'];

export interface StageFlowNode {
  readonly dimension: PledgeDimension;
  /** '' where pledges state none. */
  readonly category: string;
  /** Pledges, each divided evenly among its categories: over a dimension they add up to all pledges. */
  readonly weight: number;
  /** Pledges that are of it, each whole. */
  readonly pledges: number;
}

export interface StageFlowLink {
  /** Places in `nodes`. */
  readonly from: number;
  readonly to: number;
  /** Pledges, each divided evenly among its pairs of categories. */
  readonly weight: number;
  readonly pledges: number;
}

export interface StageFlow {
  /** By dimension in the order given, in each the greatest weight first; stages in their own order. */
  readonly nodes: readonly StageFlowNode[];
  /** Between one dimension and the next. */
  readonly links: readonly StageFlowLink[];
  readonly pledges: number;
}

/**
 * How pledges run through the dimensions, for a Sankey diagram. One with two contributions and three themes weighs ½ in each
 * contribution, ⅓ in each theme and ⅙ in each link between them, so that what enters a node leaves it and every dimension adds up to
 * the number of pledges.
 */
export function stageFlow(pledges: readonly Pledge[], dimensions: readonly PledgeDimension[] = STAGE_FLOW): StageFlow {
  const nodes = new Map<string, { -readonly [K in keyof StageFlowNode]: StageFlowNode[K] }>();
  const links = new Map<string, { from: string; to: string; weight: number; pledges: number }>();
  for (const pledge of pledges) {
    let before: readonly string[] = [];
    for (const dimension of dimensions) {
      const categories = categoriesOf(pledge, dimension);
      const keys = categories.map((category) => JSON.stringify([dimension, category]));
      for (const [at, category] of categories.entries()) {
        const node = nodes.get(keys[at]!) ?? { dimension, category, weight: 0, pledges: 0 };
        node.weight += 1 / categories.length;
        node.pledges++;
        nodes.set(keys[at]!, node);
      }
      for (const from of before)
        for (const to of keys) {
          const link = links.get(`${from}${to}`) ?? { from, to, weight: 0, pledges: 0 };
          link.weight += 1 / (before.length * keys.length);
          link.pledges++;
          links.set(`${from}${to}`, link);
        }
      before = keys;
    }
  }
  const rank = (node: StageFlowNode): number =>
    node.dimension === 'stage' ? PLEDGE_STAGES.indexOf(node.category as PledgeStage) : -node.weight;
  const ordered = [...nodes].sort(
    ([a, one], [b, other]) =>
      dimensions.indexOf(one.dimension) - dimensions.indexOf(other.dimension) ||
      rank(one) - rank(other) ||
      (a < b ? -1 : 1),
  );
  const place = new Map(ordered.map(([key], at) => [key, at]));
  return {
    nodes: ordered.map(([, node]) => node),
    links: [...links.values()]
      .map(({ from, to, ...rest }) => ({ from: place.get(from)!, to: place.get(to)!, ...rest }))
      .sort((a, b) => a.from - b.from || a.to - b.to),
    pledges: pledges.length,
  };
}
