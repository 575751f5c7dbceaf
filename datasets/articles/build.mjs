// Writes shared/framework/french-areas.ts: how areas and groups stand in a French sentence, by their published names.
// Run after a change of articles.csv or of names: node datasets/articles/build.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const read = (path) => readFileSync(join(import.meta.dirname, path), 'utf8');
const { data: rows } = Papa.parse(read('articles.csv'), { header: true, skipEmptyLines: true });
const named = ['areas', 'groups'].flatMap((name) => JSON.parse(read(`../gcr/${name}.json`)));
const names = new Map(named.map(({ code, name }) => [code, name.fr]));

/** Where one is: by the article and the gender. */
function inside({ article, gender }, form) {
  if (article === '') return `à ${form}`;
  if (article === 'les') return `aux ${form}`;
  return gender === 'm' && article === 'le' ? `au ${form}` : `en ${form}`;
}

/** What says whose group it is; workbenches of before have the names without it. */
const SUFFIX = / \((?:bureau du HCR|région de l’ONU)\)/g;

const lines = new Map(
  rows.flatMap((row) => {
    const name = names.get(row.code);
    if (name === undefined) throw new Error(`${row.code} is neither an area nor a group`);
    const form = row.form || name;
    const article = row.article === '' || row.article === 'l’' ? row.article : `${row.article} `;
    const line = [name, article, form, row.in || inside(row, form), row.number].join('|');
    const before = name.replace(SUFFIX, '');
    return [...(before === name ? [] : [[before, line.replaceAll(SUFFIX, '')]]), [name, line]];
  }),
);

writeFileSync(
  join(import.meta.dirname, '../../shared/framework/french-areas.ts'),
  `/**
 * How areas and groups stand in a French sentence, a line each: published name, article with its space, name inside a sentence, where one is, number (\`s\`, \`p\`).
 * Written by \`node datasets/articles/build.mjs\`.
 */
export const FRENCH_AREAS = \`
${[...lines.values()].sort().join('\n')}
\`;
`,
);
