import duckdbWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { holdLife } from './worker-life.ts';

// DuckDB's own script is written for a plain worker and runs as a module too; it stays a file of its own, untouched. It sets its
// message handler at once, so that it can be asked as soon as the window hears that it lives.
await import(/* @vite-ignore */ new URL(duckdbWorker, self.location.href).href);
holdLife();
