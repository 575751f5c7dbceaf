import type { Figure } from '#shared/charts/figure-parts';
import { kept } from '#shared/core/kept';
import { queue } from '#shared/core/queue';
import { worldTopology } from './world.ts';

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

/** Our bundle: the core (with scatter) and bars, loaded when the first chart needs it; what maps need when the first map does. */
export async function loadPlotly(figure?: Pick<Figure, 'layout'>): Promise<Plotly> {
  if (figure && 'geo' in figure.layout) await maps();
  return core();
}

const core = kept(async (): Promise<Core> => {
  const [plotly, bar] = await Promise.all([import('plotly.js/lib/core'), import('plotly.js/lib/bar')]);
  plotly.default.register([bar.default]);
  return plotly.default;
});

/** The traces of maps, and the world put where Plotly looks before it would ask an address for it. */
const maps = kept(async (): Promise<void> => {
  const [plotly, choropleth, scattergeo, world] = await Promise.all([
    core(),
    import('plotly.js/lib/choropleth'),
    import('plotly.js/lib/scattergeo'),
    worldTopology(),
  ]);
  plotly.register([choropleth.default, scattergeo.default]);
  Object.assign(globalThis, { PlotlyGeoAssets: { topojson: { world_110m: world } } });
});

export const copyOf = (figure: Figure) =>
  structuredClone({ data: figure.data, layout: figure.layout, config: figure.config });

const drawing = queue();

/** Draws at once, or after what others draw, each in a task of its own: the page answers between two of them. A null takes no time. */
export const inTurn = <T>(draw: () => Promise<T> | null): Promise<T | null> =>
  new Promise((resolve, reject) => {
    drawing(async () => {
      const drawn = draw();
      resolve(drawn);
      if (drawn) await new Promise((next) => setTimeout(next));
    }).catch(reject);
  });
