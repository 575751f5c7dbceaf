// Derives the bundled dataset from the publishers' downloads.
// Usage: node datasets/gcr/build.mjs FOLDER_OF_DOWNLOADS [OUTPUT_FOLDER]

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areasAndGroups } from './build/areas.mjs';
import { countryResults, publishedTargets } from './build/country-results.mjs';
import { readCsv, writeCsv, writeJson } from './build/files.mjs';
import { hostsBySituation, hostsByYear, planObservations, refugeePlans } from './build/funding.mjs';
import { moneyObservations } from './build/money.mjs';
import { COLUMNS, headlines, hosted, solutions, sortObservations, worldBank } from './build/observations.mjs';
import { PLEDGE_COLUMNS, pledgeRegister } from './build/pledges.mjs';
import { flowRegister, REGISTER_COLUMNS } from './build/register.mjs';
import { scopeGroups } from './build/scopes.mjs';
import { FRAMEWORK } from './hand/framework.mjs';
import { SOURCES } from './hand/sources.mjs';
import { TERMS } from './hand/terms.mjs';

const here = import.meta.dirname;

/** The files of the dataset, name → text. `downloads`: a folder for each publisher, as the README lists them. */
export function buildDataset(downloads) {
  const read = (path) => readCsv(join(downloads, path));
  const plans = refugeePlans(read('fts/fts_requirements_funding_global_HXL_2026-02.csv'));
  const hosts = hostsBySituation(plans);
  const handAreas = readCsv(join(here, 'hand/areas.csv'));
  const { areas, groups } = areasAndGroups(handAreas, read('unhcr/countries.csv'), hosts, hostsByYear(plans));
  const areaCodes = new Set(areas.map(({ code }) => code));
  const panel = read('iati-unhcr/gcr_panel_2022_2025.csv');
  const money = moneyObservations(read, handAreas);
  const observations = sortObservations([
    ...hosted(read('unhcr/population.csv')),
    ...solutions(read('unhcr/solutions.csv')),
    ...worldBank(read('worldbank/population.csv'), 'ctx-population', 'worldbank-population', areaCodes),
    ...worldBank(read('worldbank/gdp.csv'), 'ctx-gdp', 'worldbank-gdp', areaCodes),
    ...headlines(readCsv(join(here, 'hand/headlines.csv'))),
    ...planObservations(plans),
    ...countryResults(panel),
    ...money.rows,
  ]);
  const scopes = scopeGroups(panel, observations, areaCodes);
  const pledges = pledgeRegister(hosts, new Map(areas.map(({ code, name }) => [code, name.en])));
  const register = flowRegister(
    read('fts-flows/fts_2025_unhcr_and_refugee_plans.csv'),
    read('fts/fts_requirements_funding_global_HXL_2026-02.csv'),
    areas,
  );
  return new Map([
    ['framework.json', writeJson(FRAMEWORK)],
    ['areas.json', writeJson(areas)],
    ['groups.json', writeJson([...groups, ...scopes, ...money.donors])],
    ['terms.json', writeJson(TERMS)],
    ['sources.json', writeJson(SOURCES)],
    ['targets.json', writeJson(publishedTargets(observations, FRAMEWORK.indicators))],
    ['observations.csv', writeCsv(COLUMNS, observations)],
    ['pledges.csv', writeCsv(PLEDGE_COLUMNS, pledges)],
    ['register.csv', writeCsv(REGISTER_COLUMNS, register.rows)],
    ['register.json', writeJson(register.names)],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [downloads, output = here] = process.argv.slice(2);
  if (!downloads) {
    console.error('Usage: node datasets/gcr/build.mjs FOLDER_OF_DOWNLOADS [OUTPUT_FOLDER]');
    process.exit(2);
  }
  for (const [name, text] of buildDataset(downloads)) {
    writeFileSync(join(output, name), text);
    console.log(`${name}: ${(text.length / 1e6).toFixed(2)} MB`);
  }
}
