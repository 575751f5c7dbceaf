import type { Figure } from '#shared/charts/figure';

/** What we use of Plotly. It changes what it is given: hand it copies (`copyOf`). */
export interface Plotly {
  react(element: HTMLElement, data: unknown, layout: unknown, config: unknown): Promise<unknown>;
  purge(element: HTMLElement): void;
  toImage(
    figure: unknown,
    options: { format: 'svg' | 'png'; width: number; height: number; scale: number },
  ): Promise<string>;
}

let loading: Promise<Plotly> | undefined;

/** Our bundle: the core (with scatter) and two traces, loaded when the first chart needs it. */
export function loadPlotly(): Promise<Plotly> {
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

export const copyOf = (figure: Figure) =>
  structuredClone({ data: figure.data, layout: figure.layout, config: figure.config });
