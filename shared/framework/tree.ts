import type { Framework, FrameworkNode, Indicator } from './framework.ts';

/** A top-level node with every indicator below it, in the order of the framework. `node` null: indicators outside it. */
export interface Band {
  readonly node: FrameworkNode | null;
  readonly indicators: readonly Indicator[];
}

/** The top-level nodes of `framework` with those of `indicators` that stand below them, at whatever depth. */
export function bandsOf(framework: Framework, indicators: readonly Indicator[]): readonly Band[] {
  const parents = new Map(framework.nodes.map((node) => [node.id, node.parent]));
  const rootOf = (id: string | null): string | null => {
    let current = id;
    for (let depth = 0; current !== null && depth <= framework.nodes.length; depth++) {
      const parent = parents.get(current);
      if (parent === undefined) return null;
      if (parent === null) return current;
      current = parent;
    }
    return null;
  };
  const byRoot = new Map<string | null, Indicator[]>();
  for (const indicator of indicators) {
    const root = rootOf(indicator.parent);
    const band = byRoot.get(root);
    if (band) band.push(indicator);
    else byRoot.set(root, [indicator]);
  }
  const bands: Band[] = framework.nodes
    .filter((node) => node.parent === null)
    .map((node) => ({ node, indicators: byRoot.get(node.id) ?? [] }));
  const own = byRoot.get(null) ?? [];
  return own.length > 0 ? [...bands, { node: null, indicators: own }] : bands;
}
