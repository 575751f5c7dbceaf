import { formatNumber } from '../core/format.ts';
import type { Translator } from '../i18n/translator.ts';
import { conditionsText } from './conditions.ts';
import { type ColumnRole, type Recipe, ROLES, type Role } from './recipe.ts';
import { isByStep, isByYear, layoutOf } from './roles/layout.ts';

/** The steps a recipe can have, in the order they are carried out. */
export const STEP_IDS = [
  'table',
  'read',
  'cut',
  'missing',
  'rows',
  'roles',
  'reshape',
  'whole',
  'areas',
  'matches',
  'repeated',
  'footnotes',
  'suppress',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** One named step of a recipe, in words. */
export interface RecipeStep {
  readonly id: StepId;
  readonly title: string;
  /** What the step does with this file, a line each. */
  readonly lines: readonly string[];
}

/** What a recipe does, step by step; steps that change nothing in this file are left out. */
export function recipeSteps(recipe: Recipe, t: Translator): readonly RecipeStep[] {
  return STEP_IDS.map((id) => ({ id, title: t(`recipe.step.${id}`), lines: LINES[id](recipe, t) })).filter(
    ({ lines }) => lines.length > 0,
  );
}

/** A sign between quotation marks, or its name where it cannot be seen. */
export function signName(sign: string, t: Translator): string {
  if (sign === '') return t('data.thousands.none');
  if (sign === '\t') return t('data.tab');
  return sign.trim() === '' ? t(sign === ' ' ? 'data.thousands.space' : 'data.thousands.noBreak') : sign;
}

/** Values listed before the rest is counted; a table by years or with many measures names first and last. */
const LISTED = 6;

const labelOf = ({ label, position }: ColumnRole): string => label.trim() || String(position + 1);

const LINES: Readonly<Record<StepId, (recipe: Recipe, t: Translator) => readonly string[]>> = {
  table: ({ table }, t) => (table === '' ? [] : [t('recipe.step.table.text', { table })]),
  read: ({ dialect: { encoding, delimiter, decimal, thousands } }, t) =>
    (
      [
        ['data.encoding', encoding],
        ['data.delimiter', signName(delimiter, t)],
        ['data.decimal', decimal],
        ['data.thousands', signName(thousands, t)],
      ] as const
    ).map(([label, value]) => t('fields.line', { label: t(label), value })),
  cut: ({ dialect: { skipLines, tagRow, subHeaders = 0, footerLines } }, t) => [
    ...(skipLines > 0 ? [t('recipe.step.cut.above', { lines: skipLines })] : []),
    ...(tagRow ? [t('recipe.step.cut.tags')] : []),
    ...(subHeaders > 0 ? [t('recipe.step.cut.under', { lines: subHeaders })] : []),
    ...(footerLines > 0 ? [t('recipe.step.cut.below', { lines: footerLines })] : []),
  ],
  missing: ({ dialect }) => (dialect.missing.length > 0 ? [dialect.missing.join(' · ')] : []),
  rows: ({ conditions, columns }) => conditions.map((condition) => conditionsText([condition], columns)),
  roles: ({ columns }, t) =>
    ROLES.flatMap((role: Role) => {
      const own = columns.filter((column) => column.role === role);
      return own.length === 0
        ? []
        : [t('recipe.step.role', { role: t(`fields.role.${role}`), columns: listed(own.map(labelOf)) })];
    }),
  reshape: (recipe, t) => {
    const values = recipe.columns.filter(({ role }) => role === 'value');
    const layout = layoutOf(recipe);
    const [first, last] = [values[0], values.at(-1)];
    if (layout === 'long' || !first || !last) return [];
    return [t(`recipe.step.reshape.${layout}`, { first: labelOf(first), last: labelOf(last) })];
  },
  whole: ({ area, year, columns }, t) => [
    ...(area === null ? [] : [t('recipe.step.whole.area', { area })]),
    ...(year === null || isByYear(columns) || isByStep(columns)
      ? []
      : [t('recipe.step.whole.year', { year: formatNumber(year, t.language, { grouping: false }) })]),
  ],
  areas: ({ area, areaCodes }, t) => (area === null ? [t(`recipe.step.areas.${areaCodes}`)] : []),
  matches: ({ matches }, t) => Object.entries(matches).map(([text, area]) => t('recipe.step.match', { text, area })),
  repeated: ({ repeated }, t) => [t(`data.repeated.${repeated}`)],
  footnotes: ({ footnotes }, t) =>
    footnotes === null ? [] : [t('recipe.step.footnotes.text', { table: footnotes.table })],
  suppress: ({ suppressBelow, sensitive, columns }, t) => {
    if (suppressBelow === null) return [];
    const named = columns.filter(({ position }) => sensitive.includes(position)).map(labelOf);
    return named.length === 0
      ? [t('recipe.step.suppress.all', { below: suppressBelow })]
      : [t('recipe.step.suppress.some', { below: suppressBelow, columns: named.join(', ') })];
  },
};

/** Labels after each other; of many, the first ones and the last. */
const listed = (labels: readonly string[]): string =>
  labels.length <= LISTED ? labels.join(', ') : `${labels.slice(0, LISTED - 1).join(', ')} … ${labels.at(-1)}`;
