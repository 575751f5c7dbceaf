import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { AreaGroup } from '#shared/framework/areas';
import type { Framework } from '#shared/framework/framework';
import { noSharedData, sharedData } from '../../support/shared-data.ts';

type Row = Readonly<Record<string, string>>;

const file = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../../datasets/gcr', name), 'utf8');
const rowsOf = (text: string): readonly Row[] => Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
const groups: readonly AreaGroup[] = JSON.parse(file('groups.json'));
const { indicators }: Framework = JSON.parse(file('framework.json'));
const areas = new Set((JSON.parse(file('areas.json')) as readonly { readonly code: string }[]).map(({ code }) => code));
const observations = rowsOf(file('observations.csv'));
const scopes = groups.filter(({ kind }) => kind === 'scope');
const membersOf = (code: string | undefined) => scopes.find((group) => group.code === code)?.members ?? [];

describe('whom indicators are asked of', () => {
  it.each([
    ['scope:results', 60],
    ['scope:operations', 141],
    ['scope:donors', 104],
    ['scope:dac', 30],
  ])('%s has %i countries', (code, count) => {
    const members = membersOf(code);
    expect(members.length).toBe(count);
    expect(members.filter((member) => !areas.has(member))).toEqual([]);
  });

  it('is a group for what operations report, for money by country and for donors, and all countries for the rest', () => {
    const asked = indicators.filter(({ askedOf }) => askedOf !== undefined);
    expect(new Set(asked.map(({ askedOf }) => askedOf))).toEqual(new Set(scopes.map(({ code }) => code)));
    expect(asked.every(({ id }) => /^gcr-.*-op$|^money-/.test(id))).toBe(true);
    expect(indicators.filter(({ id, askedOf }) => /^gcr-.*-op$|^money-/.test(id) && !askedOf)).toEqual([]);
  });

  it('holds every country that has a value', () => {
    for (const { id, askedOf } of indicators) {
      if (askedOf === undefined) continue;
      const members = new Set(membersOf(askedOf));
      const outside = observations.filter(
        (row) =>
          row.indicator === id && areas.has(row.area ?? '') && !members.has(row.area ?? '') && Number(row.value) > 0,
      );
      expect(outside, id).toEqual([]);
    }
  });
});

describe.skipIf(noSharedData())('the file of UNHCR’s results', () => {
  it('names the countries whose operations report, whatever rows of it are used', () => {
    const panel = rowsOf(readFileSync(sharedData('iati-unhcr/gcr_panel_2022_2025.csv'), 'utf8'));
    expect(membersOf('scope:results')).toEqual([...new Set(panel.map(({ iso3 = '' }) => iso3))].sort());
  });
});
