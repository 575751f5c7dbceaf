import { SCOPES } from '../hand/groups.mjs';
import { byText } from './files.mjs';

/** Indicators by whose rows countries are in a scope. Who gives is known by what was given: nothing, or money back, is no gift. */
const ROWS_OF = {
  operations: { indicators: ['money-budget', 'money-expenditure', 'money-expenditure-audited'], counts: () => true },
  donors: { indicators: ['money-income', 'money-income-audited'], counts: ({ value }) => value > 0 },
  dac: { indicators: ['money-in-donor-costs', 'money-oda'], counts: () => true },
};

/**
 * Groups of kind `scope`: the areas that indicators are asked of (`askedOf`). `panel`: rows of `gcr_panel_2022_2025.csv`, every country
 * in it, whatever rows of it are used; `observations`: those made; `areaCodes`: what is an area, and no group.
 */
export function scopeGroups(panel, observations, areaCodes) {
  const membersOf = (slug) =>
    slug === 'results'
      ? panel.map(({ iso3 }) => iso3)
      : observations
          .filter((row) => ROWS_OF[slug].indicators.includes(row.indicator) && ROWS_OF[slug].counts(row))
          .map(({ area }) => area);
  return Object.entries(SCOPES).map(([slug, name]) => ({
    code: `scope:${slug}`,
    kind: 'scope',
    name,
    members: [...new Set(membersOf(slug))].filter((code) => areaCodes.has(code)).sort(byText),
    supporters: [],
  }));
}
