import type { Role } from '../recipe.ts';

/** Roles that HXL hashtags give (HXL 1.1 core schema); the first pattern that fits decides. */
const TAGS: readonly (readonly [RegExp, Role])[] = [
  [/^#date\+(start|end)/, 'attribute'],
  [/^#date/, 'time'],
  [/^#(country|adm0|geo|region)\+name\+(origin|source)|^#(country|adm0)\+(origin|source)\+name/, 'attribute'],
  [/^#(country|adm0|geo|region)[^ ]*\+(origin|source)/, 'counterpart'],
  [/^#(country|adm0|geo|region)[^ ]*\+name/, 'attribute'],
  [/^#(country|adm0|geo|region)/, 'area'],
  [/^#indicator\+(name|code|label)/, 'indicator'],
  [/^#(indicator|affected|population|value|reached|targeted|inneed|refugees|idps|returnees)/, 'value'],
  [/^#status/, 'status'],
  [/^#(activity|org|sector|meta|contact|crisis|event)/, 'attribute'],
  [/^#/, 'dimension'],
];

/** The role a hashtag gives its column; null for a blank one. */
export const roleOfTag = (tag: string): Role | null =>
  TAGS.find(([pattern]) => pattern.test(tag.trim().toLowerCase().replaceAll(' ', '')))?.[1] ?? null;

/** Whether a row under a header is one of HXL hashtags: most of its filled cells are. */
export const isTagRow = (row: readonly string[]): boolean => {
  const filled = row.filter((cell) => cell.trim() !== '');
  const tags = filled.filter((cell) => /^\s*#[a-z]/i.test(cell));
  return tags.length >= 2 && tags.length > filled.length / 2;
};

/** Concepts of SDMX by the ids that data structures give them (SDMX content-oriented guidelines, cross-domain concepts). */
const CONCEPTS: readonly (readonly [RegExp, Role])[] = [
  [/^OBS_VALUE$/, 'value'],
  [/^TIME_PERIOD$/, 'time'],
  [/^(REF_AREA|GEO|GEO_PICT|REPORTING_COUNTRY)$|_REP_CTY$/, 'area'],
  [/^(COUNTERPART_AREA|PARTNER|ORIGIN)$/, 'counterpart'],
  [/^(INDICATOR|MEASURE|SERIES|SUBJECT)$/, 'indicator'],
  [/^(UNIT_MEASURE|UNIT)$/, 'unit'],
  [/^(UNIT_MULT(IPLIER)?|POWER_?CODE|SCALAR_FACTOR|SCALE)$/, 'multiplier'],
  [/^OBS_(STATUS|FLAG)$/, 'status'],
  [/^(DATAFLOW|STRUCTURE|STRUCTURE_ID|STRUCTURE_NAME|LAST UPDATE)$/, 'attribute'],
  [/^ACTION$/, 'action'],
];

/** The id of an SDMX concept in the label of a column ("REF_AREA: Reference area", Eurostat's "geo"). */
export const idOfLabel = (label: string): string => label.split(':')[0]?.trim().toUpperCase() ?? '';

/**
 * The roles of an SDMX-CSV header, or null where it is none: named concepts as they are, other columns before the time dimensions,
 * those after it attributes (SDMX-CSV 2.0 field guide: dimensions come before measures and attributes).
 */
export function rolesOfSdmx(header: readonly string[]): readonly Role[] | null {
  const ids = header.map(idOfLabel);
  const isSdmx =
    ids.includes('OBS_VALUE') &&
    ids.includes('TIME_PERIOD') &&
    (/^(DATAFLOW|STRUCTURE)$/.test(ids[0] ?? '') || ids.includes('GEO') || ids.includes('REF_AREA'));
  if (!isSdmx) return null;
  const time = ids.indexOf('TIME_PERIOD');
  return ids.map(
    (id, at) => CONCEPTS.find(([pattern]) => pattern.test(id))?.[1] ?? (at < time ? 'dimension' : 'attribute'),
  );
}
