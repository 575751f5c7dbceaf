import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => resolve(import.meta.dirname, path);

/** The workbench as a web application: static files, relative addresses, any web server. */
export default defineConfig({
  root: at('renderer'),
  base: './',
  plugins: [react()],
  define: { global: 'globalThis' },
  worker: { format: 'es' },
  build: { outDir: at('out/web'), emptyOutDir: true, chunkSizeWarningLimit: 6000 },
});
