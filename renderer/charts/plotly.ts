import type { Figure } from '#shared/charts/figure-parts';
import worldUrl from '../../datasets/map/world.json?url';

/** What we use of Plotly. It changes what it is given: hand it copies (`copyOf`). */
export interface Plotly {
  react(element: HTMLElement, data: unknown, layout: unknown, config: unknown): Promise<PlotlyElement>;
  purge(element: HTMLElement): void;
  toImage(
    figure: unknown,
    options: { format: 'svg' | 'png'; width: number; height: number; scale: number },
  ): Promise<string>;
}

/** An element that Plotly draws into, once it has drawn. */
export interface PlotlyElement extends HTMLElement {
  on(
    event: 'plotly_click',
    listener: (event: { readonly points: readonly { readonly customdata?: unknown }[] }) => void,
  ): void;
  removeAllListeners(event: 'plotly_click'): void;
}

type Core = Plotly & { register(modules: readonly unknown[]): void };

let loading: Promise<Core> | undefined;
let loadingMaps: Promise<void> | undefined;

/** Our bundle: the core (with scatter) and two traces, loaded when the first chart needs it; what maps need when the first map does. */
export async function loadPlotly(figure?: Pick<Figure, 'layout'>): Promise<Plotly> {
  const plotly = await loadCore();
  if (figure && 'geo' in figure.layout) {
    loadingMaps ??= loadMaps(plotly);
    await loadingMaps;
  }
  return plotly;
}

function loadCore(): Promise<Core> {
  loading ??= Promise.all([
    import('plotly.js/lib/core'),
    import('plotly.js/lib/bar'),
    import('plotly.js/lib/heatmap'),
  ]).then(([core, bar, heatmap]) => {
    core.default.register([bar.default, heatmap.default]);
    return core.default;
  });
  return loading;
}

/** The traces of maps, and the world put where Plotly looks before it would ask an address for it. */
async function loadMaps(plotly: Core): Promise<void> {
  const [choropleth, scattergeo, world] = await Promise.all([
    import('plotly.js/lib/choropleth'),
    import('plotly.js/lib/scattergeo'),
    fetch(worldUrl).then((response) => response.json()),
  ]);
  plotly.register([choropleth.default, scattergeo.default]);
  Object.assign(globalThis, { PlotlyGeoAssets: { topojson: { world_110m: world } } });
}

export const copyOf = (figure: Figure) =>
  structuredClone({ data: figure.data, layout: figure.layout, config: figure.config });
