declare module 'plotly.js/lib/core' {
  import type { Plotly } from './plotly.ts';

  const plotly: Plotly & { register(modules: readonly unknown[]): void };
  // biome-ignore lint/style/noDefaultExport: the module is CommonJS
  export default plotly;
}
declare module 'plotly.js/lib/bar' {
  const trace: unknown;
  // biome-ignore lint/style/noDefaultExport: the module is CommonJS
  export default trace;
}
declare module 'plotly.js/lib/choropleth' {
  const trace: unknown;
  // biome-ignore lint/style/noDefaultExport: the module is CommonJS
  export default trace;
}
declare module 'plotly.js/lib/scattergeo' {
  const trace: unknown;
  // biome-ignore lint/style/noDefaultExport: the module is CommonJS
  export default trace;
}
