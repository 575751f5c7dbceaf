import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { bundledScript } from './electron/build/bundled-script.mjs';
import { pairedCatalogues } from './electron/build/paired-catalogues.mjs';
import { rendererBuild, workerBuild } from './vite.web.config.ts';

const at = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      outDir: at('out/main'),
      // Everything but Electron is bundled: the packaged application needs no node_modules.
      externalizeDeps: false,
      minify: true,
      sourcemap: false,
      rollupOptions: { input: { index: at('electron/main.ts') } },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      externalizeDeps: false,
      minify: true,
      sourcemap: false,
      // A sandboxed preload must be one CommonJS file.
      rollupOptions: {
        input: { index: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), bundledScript(), pairedCatalogues()],
    define: { global: 'globalThis' },
    worker: workerBuild,
    build: { ...rendererBuild, outDir: at('out/renderer'), rollupOptions: { input: at('renderer/index.html') } },
  },
});
