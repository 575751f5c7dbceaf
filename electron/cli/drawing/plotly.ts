import { createRequire } from 'node:module';
import { setImmediate as nextTask } from 'node:timers/promises';
import type { Figure } from '#shared/charts/figure-parts';
import { bundledMap } from '../bundled.ts';
import { windowWithoutScreen } from './window.ts';

interface Plotly {
  register(modules: readonly unknown[]): void;
  newPlot(element: unknown, data: unknown, layout: unknown, config: unknown): Promise<unknown>;
  purge(element: unknown): void;
  readonly Snapshot: { toSVG(element: unknown, format: 'svg', scale: number): string };
}

/** What Plotly reads of a window. */
const GLOBALS = [
  'navigator',
  'HTMLElement',
  'SVGElement',
  'Element',
  'Node',
  'DOMParser',
  'XMLSerializer',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'MutationObserver',
] as const;

export interface Drawing {
  /** What Plotly draws of a figure, as SVG markup; not yet finished for print. */
  draw(figure: Figure): Promise<string>;
  /** Takes the window away again. */
  close(): Promise<void>;
}

/**
 * Plotly in a window without a screen: happy-dom, as jsdom needs a newer Node and a writer of our own would have to say again what Plotly
 * means by each of the marks we use. While it is open the process looks like a browser: libraries that ask must be loaded before.
 */
export async function openDrawing(): Promise<Drawing> {
  const window = windowWithoutScreen();
  const taken = new Map<string, PropertyDescriptor | undefined>();
  const give = (name: string, value: unknown) => {
    taken.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };
  give('window', window);
  give('self', window);
  give('document', window.document);
  for (const name of GLOBALS) give(name, window[name]);
  Object.assign(window.URL, { createObjectURL: () => '' });
  const plotly = load();
  return {
    async draw(figure) {
      if ('geo' in figure.layout)
        Object.assign(globalThis, {
          PlotlyGeoAssets: { topojson: { world_110m: JSON.parse(await bundledMap()) } },
        });
      const element = window.document.createElement('div');
      window.document.body.append(element);
      const { data, layout } = structuredClone({ data: figure.data, layout: figure.layout });
      try {
        await plotly.newPlot(element, data, layout, { ...figure.config, staticPlot: true });
        return plotly.Snapshot.toSVG(element, 'svg', 1);
      } finally {
        plotly.purge(element);
        element.remove();
        // happy-dom holds its nodes weakly, and what was held weakly is kept for as long as no new task begins.
        await nextTask();
      }
    },
    async close() {
      for (const [name, before] of taken)
        if (before) Object.defineProperty(globalThis, name, before);
        else Reflect.deleteProperty(globalThis, name);
      await window.happyDOM.close();
    },
  };
}

function load(): Plotly {
  const require = createRequire(import.meta.url);
  const plotly = require('plotly.js/lib/core') as Plotly;
  plotly.register(
    ['bar', 'heatmap', 'choropleth', 'scattergeo'].map((trace) => require(`plotly.js/lib/${trace}`) as unknown),
  );
  return plotly;
}
