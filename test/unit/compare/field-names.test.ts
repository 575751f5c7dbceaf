import { expect, test } from 'vitest';
import { fieldName } from '#shared/compare/field-names';
import { translator } from '#shared/i18n/translator';
import { chart } from '#shared/workbench/chart-schema';
import { editionDecision, pledgeEdit } from '#shared/workbench/register-schema';
import { commentSchema, verdictSchema } from '#shared/workbench/review-schema';
import { scenario } from '#shared/workbench/scenario-schema';

/** Every field a schema names, however deep. */
function fieldsOf(schema: unknown, found = new Set<string>(), seen = new Set<unknown>()): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return found;
  seen.add(schema);
  const { def } = schema as { readonly def?: Readonly<Record<string, unknown>> };
  if (typeof def?.type !== 'string') return found;
  const fields = def.type === 'object' ? (def.shape as object) : {};
  for (const key of Object.keys(fields)) found.add(key);
  for (const inner of [...Object.values(fields), ...Object.values(def)].flat()) fieldsOf(inner, found, seen);
  return found;
}

const BENCHMARK =
  'id name kind indicator scope target targetYear baseYear limit source sourceYear against members peerGroup key window thresholds lowerBound red green optimum area dims weight group'.split(
    ' ',
  );
const INDICATOR =
  'code parent unit measure label multiplier money currency prices direction domain lower upper aggregation numerator denominator factor formula headline beside askedOf missing breaks note themes actors editions year'.split(
    ' ',
  );
const FIELDS = [
  ...new Set([
    ...[chart, scenario, commentSchema, verdictSchema, pledgeEdit, editionDecision].flatMap((one) => [
      ...fieldsOf(one),
    ]),
    ...BENCHMARK,
    ...INDICATOR,
  ]),
].sort();

test('fields that people can change are named in words, in either language', () => {
  expect(FIELDS.length).toBeGreaterThan(100);
  const [en, fr] = [translator('en'), translator('fr')];
  const isWord = (field: string) => fieldName(field, fr) !== field || SAME_IN_FRENCH.has(field);
  expect(FIELDS.filter((field) => /[a-z][A-Z]/.test(fieldName(field, en)))).toEqual([]);
  expect(FIELDS.filter((field) => !isWord(field))).toEqual([]);
});

const SAME_IN_FRENCH: ReadonlySet<string> = new Set([
  'annotations',
  'horizon',
  'note',
  'source',
  'type',
  'transformation',
]);
