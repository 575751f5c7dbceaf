import { categoriesOf, type PledgeDimension } from './dimensions.ts';
import { PLEDGE_STAGES, type Pledge, type PledgeStage } from './pledge.ts';

/** From who pledges to how far it has come. */
export const STAGE_FLOW: readonly PledgeDimension[] = ['actor', 'contribution', 'theme', 'situation', 'stage'];

export interface StageFlowNode<D extends string = PledgeDimension> {
  readonly dimension: D;
  /** '' where pledges state none. */
  readonly category: string;
  /** Pledges, or what is measured of them, each divided evenly among its categories: over a dimension they add up to the whole. */
  readonly weight: number;
  /** Pledges that are of it, each whole. */
  readonly pledges: number;
}

export interface StageFlowLink {
  /** Places in `nodes`. */
  readonly from: number;
  readonly to: number;
  /** The same, divided evenly among its pairs of categories. */
  readonly weight: number;
  readonly pledges: number;
}

export interface StageFlow<D extends string = PledgeDimension> {
  /** By dimension in the order given, in each the greatest weight first; stages in their own order. */
  readonly nodes: readonly StageFlowNode<D>[];
  /** Between one dimension and the next. */
  readonly links: readonly StageFlowLink[];
  readonly pledges: number;
  /** What all pledges weigh. */
  readonly weight: number;
}

export interface StageFlowReading<D extends string> {
  readonly categoriesIn: (pledge: Pledge, dimension: D) => readonly string[];
  /** What a pledge weighs, such as its amount in US dollars; one that weighs nothing is left out. */
  readonly weightOf: (pledge: Pledge) => number;
}

const COUNTED: StageFlowReading<PledgeDimension> = { categoriesIn: categoriesOf, weightOf: () => 1 };

/**
 * How pledges run through the dimensions, for a Sankey diagram. One with two contributions and three themes weighs ½ in each
 * contribution, ⅓ in each theme and ⅙ in each link between them, so that what enters a node leaves it and every dimension adds up to
 * the number of pledges.
 */
export function stageFlow(pledges: readonly Pledge[], dimensions?: readonly PledgeDimension[]): StageFlow;
export function stageFlow<D extends string>(
  pledges: readonly Pledge[],
  dimensions: readonly D[],
  reading: StageFlowReading<D>,
): StageFlow<D>;
export function stageFlow(
  pledges: readonly Pledge[],
  dimensions: readonly string[] = STAGE_FLOW,
  { categoriesIn, weightOf }: StageFlowReading<string> = COUNTED as StageFlowReading<string>,
): StageFlow<string> {
  const nodes: Mutable<StageFlowNode<string>>[] = [];
  /** By the node they come from, then by that they lead to. */
  const links: Map<number, Mutable<StageFlowLink>>[] = [];
  const places = dimensions.map(() => new Map<string, number>());
  let [counted, whole] = [0, 0];
  for (const pledge of pledges) {
    const weight = weightOf(pledge);
    if (!(weight > 0)) continue;
    counted++;
    whole += weight;
    let before: readonly number[] = [];
    for (let at = 0; at < dimensions.length; at++) {
      const dimension = dimensions[at]!;
      const categories = categoriesIn(pledge, dimension);
      const own: number[] = [];
      for (const category of categories) {
        let place = places[at]!.get(category);
        if (place === undefined) {
          place = nodes.push({ dimension, category, weight: 0, pledges: 0 }) - 1;
          links.push(new Map());
          places[at]!.set(category, place);
        }
        add(nodes[place]!, weight / categories.length);
        own.push(place);
      }
      for (const from of before)
        for (const to of own) {
          let link = links[from]!.get(to);
          if (!link) {
            link = { from, to, weight: 0, pledges: 0 };
            links[from]!.set(to, link);
          }
          add(link, weight / (before.length * own.length));
        }
      before = own;
    }
  }
  return {
    ...inOrder(
      nodes,
      links.flatMap((own) => [...own.values()]),
      dimensions,
    ),
    pledges: counted,
    weight: whole,
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function add(to: { weight: number; pledges: number }, weight: number): void {
  to.weight += weight;
  to.pledges++;
}

function inOrder(
  nodes: readonly StageFlowNode<string>[],
  links: readonly StageFlowLink[],
  dimensions: readonly string[],
): Pick<StageFlow<string>, 'nodes' | 'links'> {
  const rank = ({ dimension, category, weight }: StageFlowNode<string>): number =>
    dimension === 'stage' ? PLEDGE_STAGES.indexOf(category as PledgeStage) : -weight;
  const order = nodes
    .map((node, at) => ({ node, at }))
    .sort(
      (a, b) =>
        dimensions.indexOf(a.node.dimension) - dimensions.indexOf(b.node.dimension) ||
        rank(a.node) - rank(b.node) ||
        (a.node.category < b.node.category ? -1 : 1),
    );
  const place = new Map(order.map(({ at }, now) => [at, now]));
  return {
    nodes: order.map(({ node }) => node),
    links: links
      .map(({ from, to, ...rest }) => ({ from: place.get(from)!, to: place.get(to)!, ...rest }))
      .sort((a, b) => a.from - b.from || a.to - b.to),
  };
}
