// Writes shared/framework/french-areas.ts: how areas and groups stand in a French sentence, by their published names; and
// shared/pledges/french-organisations.ts: what international organisations of the bundled flows are called in French.
// Run after a change of articles.csv, of names, of organisations.csv or of register.json: node datasets/articles/build.mjs
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

/** UNHCR is named by its acronym in French texts. */
const KNOWN_BY_ACRONYM = new Map([['unhcr', 'HCR']]);

/** The article of a name, by its first word; a vowel drops that of either gender. */
const FIRST_WORDS = {
  'le ': [
    'Bureau',
    'Centre',
    'Comité',
    'Croissant-Rouge',
    'Département',
    'Fonds',
    'HCR',
    'Haut-Commissariat',
    'Institut',
    'Partenariat',
    'Programme',
    'Service',
  ],
  'la ': ['Commission', 'Communauté', 'Conférence', 'Croix-Rouge', 'Direction', 'Fédération'],
  'les ': ['Nations', 'Volontaires'],
  'l’': ['Autorité', 'Entité', 'Office', 'Organisation', 'Union'],
  '': ['Gavi,', 'L’éducation'],
};
const articleOf = (name) => {
  const first = name.split(' ')[0];
  const found = Object.entries(FIRST_WORDS).find(([, words]) => words.includes(first));
  if (!found) throw new Error(`no article for ${name}`);
  return found[0];
};

const plain = (name) => name.replaceAll('’', "'").toLowerCase();
const { data: organisations } = Papa.parse(read('../gcr/organisations.csv'), { header: true, skipEmptyLines: true });
const known = new Map(
  organisations
    .filter(({ actor, fr }) => actor === 'organizations' && fr !== '')
    .flatMap(({ id, en, fr, others }) =>
      [en, ...others.split(';')].map((name) => [plain(name), KNOWN_BY_ACRONYM.get(id) ?? fr]),
    ),
);
const inFrench = JSON.parse(read('../gcr/register.json')).organizations.flatMap(({ name }) => {
  const french = known.get(plain(name));
  return french === undefined ? [] : [[name, articleOf(french), french].join('|')];
});

writeFileSync(
  join(import.meta.dirname, '../../shared/pledges/french-organisations.ts'),
  `/**
 * International organisations of the bundled flows, a line each: the name as the Financial Tracking Service writes it, the French article with its space, the French name.
 * Written by \`node datasets/articles/build.mjs\`.
 */
export const FRENCH_ORGANISATIONS = \`
${[...new Set(inFrench)].sort().join('\n')}
\`;
`,
);
