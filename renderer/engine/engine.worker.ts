import duckdbWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { holdLife, sayReady } from './worker-life.ts';

await holdLife();
// DuckDB's own script is written for a plain worker and runs as a module too; it stays a file of its own, untouched.
await import(/* @vite-ignore */ new URL(duckdbWorker, self.location.href).href);
sayReady();
