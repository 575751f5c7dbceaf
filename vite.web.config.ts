import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bundledScript } from './electron/build/bundled-script.mjs';
import { packedAsset } from './electron/build/packed-asset.mjs';
import { pairedCatalogues } from './electron/build/paired-catalogues.mjs';
import { typstWithoutEval } from './electron/build/typst-without-eval.mjs';

const at = (path: string) => resolve(import.meta.dirname, path);

/** How the renderer is built, for the desktop and for the web. Files stay files: our policy allows neither inline code nor fonts. */
export const rendererBuild = {
  minify: true,
  sourcemap: false,
  emptyOutDir: true,
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  chunkSizeWarningLimit: 6000,
} as const;

/** How workers are built; plugins of the page do not see them. */
export const workerBuild = {
  format: 'es',
  plugins: () => [typstWithoutEval(), packedAsset(), pairedCatalogues({ isWhole: true })],
} as const;

export default defineConfig({
  root: at('renderer'),
  base: './',
  plugins: [react(), bundledScript(), pairedCatalogues()],
  define: { global: 'globalThis' },
  worker: workerBuild,
  build: { ...rendererBuild, outDir: at('out/web') },
});
