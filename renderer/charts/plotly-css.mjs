// Writes renderer/public/plotly.css from Plotly's own rule table, so that the page needs no style element (our CSP allows none).
// Run after an update of plotly.js: node renderer/charts/plotly-css.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('plotly.js/build/plotcss.js'), 'utf8');
const table = /var rules = (\{[\s\S]*?\n\});/.exec(source)?.[1];
if (!table) throw new Error('plotly.js/build/plotcss.js no longer holds a table of rules');

const rules = [...table.matchAll(/^\s*("(?:[^"\\]|\\.)+"):\s*("(?:[^"\\]|\\.)*")/gm)].map((pair) => [
  JSON.parse(pair[1]),
  JSON.parse(pair[2]),
]);
const css = rules
  .map(
    ([selector, body]) =>
      `${selector.replace(/^,/, ' ,').replaceAll('X', '.js-plotly-plot .plotly').replaceAll('Y', '.plotly-notifier')}{${body}}`,
  )
  .join('\n');
writeFileSync(join(import.meta.dirname, '../public/plotly.css'), `${css}\n`);
process.stderr.write(`${rules.length} rules\n`);
