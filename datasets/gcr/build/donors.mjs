import { ACTORS, DONORS, GOVERNMENTS, OTHERS, TOTALS } from '../hand/donors.mjs';

const tidy = (name) => name.replace(/\s+/g, ' ').trim();
const bare = (name) =>
  tidy(name)
    .replace(/ \(Government of\)$/, '')
    .replace(/^(Government of( the)?|Bailiwick of) /, '');

/**
 * Resolves donors to areas (ISO3) and donor groups (`donor:slug`). `areas`: rows of `hand/areas.csv`. `codeOf(name, kind)` is null for a
 * total; a government it does not know is an error.
 */
export function donorResolver(areas) {
  const governments = new Map(areas.map((row) => [row.name_en, row.iso3]));
  for (const [iso3, spellings] of Object.entries(GOVERNMENTS))
    for (const name of spellings) governments.set(name, iso3);
  const donors = new Map(DONORS.flatMap(({ slug, spellings }) => spellings.map((name) => [name, `donor:${slug}`])));
  const pooled = new Set();
  const codeOf = (name, kind) => {
    if (TOTALS.includes(tidy(name))) return null;
    const known = donors.get(bare(name)) ?? governments.get(bare(name));
    if (known) return known;
    const actor = ACTORS[kind];
    if (!actor) throw new Error(`unknown donor: ${name} (${kind})`);
    pooled.add(tidy(name));
    return `donor:others-${actor}`;
  };
  return { codeOf, pooled };
}

/** Groups of kind `donor`, of those in `used`. */
export function donorGroups(used) {
  const group = (code, name, actor, pooled) => ({
    code,
    kind: 'donor',
    name,
    members: [],
    supporters: [],
    ...(actor ? { actor } : {}),
    ...(pooled ? { pooled: true } : {}),
  });
  return [
    ...DONORS.map(({ slug, name, actor, pooled }) => group(`donor:${slug}`, name, actor, pooled)),
    ...Object.entries(OTHERS).map(([actor, name]) => group(`donor:others-${actor}`, name, actor, true)),
  ].filter(({ code }) => used.has(code));
}
