import { formatNumber, type NumberStyle } from '../../core/format.ts';
import type { Language } from '../../core/language.ts';
import type { Indicator } from '../../framework/framework.ts';
import { isPercent } from '../../framework/units.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ComponentKey } from '../formula/component-keys.ts';
import type { Component, Expression, Working } from '../formula/expression.ts';
import { isComponent, isConstant, type Sum } from '../formula/expression.ts';
import { type Leaves, written } from '../formula/expression-text.ts';
import { FORMULA_SYMBOLS } from '../formula/symbols.ts';
import type { Assessment } from './method.ts';

/** Enough digits to follow a sum on a pocket calculator; of a year, two decimals. */
const DIGITS = 5;
const YEAR_DIGITS = 6;

/** A number of the formula as people read it; whole numbers are not rounded. */
export function componentText(
  { value, unit }: Pick<Component, 'value' | 'unit'>,
  { unit: own }: Indicator,
  t: Translator,
): string {
  if (value === null) return t('gaps.notComputed');
  switch (unit) {
    case 'year':
      return plain(value, t.language, { significant: YEAR_DIGITS, grouping: false });
    case 'percent':
      return plain(value, t.language, { percent: true });
    case 'square':
      return plain(value * own.multiplier ** 2, t.language);
    case 'value':
      return isPercent(own)
        ? plain((value * own.multiplier) / 100, t.language, { percent: true })
        : plain(value * own.multiplier, t.language);
    default:
      return plain(value, t.language);
  }
}

const plain = (value: number, language: Language, style: NumberStyle = {}): string =>
  formatNumber(value, language, { significant: DIGITS, ...style });

/** One number of a method, and where it is not given the formula that gives it. */
export interface FormulaRow {
  readonly key: ComponentKey;
  readonly name: string;
  readonly symbol: string | null;
  readonly value: string;
  readonly formula: FormulaText | null;
  /** The class follows from it. */
  readonly decides: boolean;
}

export interface FormulaText {
  readonly symbols: string;
  /** The same with its numbers; null where the formula names none, or some number is missing. */
  readonly numbers: string | null;
  /** Which part of a rule in parts applied. */
  readonly branch: string | null;
}

/** Everything a method works with on one series, in the order of its formula. */
export const formulaRows = (
  assessment: Pick<Assessment, 'components' | 'decidedBy'>,
  indicator: Indicator,
  t: Translator,
): readonly FormulaRow[] =>
  assessment.components().map((one) => ({
    key: one.key,
    name: t(`gaps.component.${one.key}`),
    symbol: FORMULA_SYMBOLS[one.key] ?? null,
    value: componentText(one, indicator, t),
    formula: one.working ? formulaText(one.working, one.value !== null, indicator, t) : null,
    decides: one.key === assessment.decidedBy,
  }));

/** Of these the number the class follows from and all it is worked out of, in the order of the formula; all of them where no number decides. */
export function decidingRows(
  assessment: Pick<Assessment, 'components' | 'decidedBy'>,
  indicator: Indicator,
  t: Translator,
): readonly FormulaRow[] {
  const rows = formulaRows(assessment, indicator, t);
  const decisive = assessment.components().find(({ key }) => key === assessment.decidedBy);
  if (!decisive) return rows;
  const needed = new Set(componentsIn(decisive).map(({ key }) => key));
  return rows.filter(({ key }) => needed.has(key));
}

/** The components an expression rests on, itself among them. */
function componentsIn(expression: Expression): readonly Component[] {
  if (isConstant(expression)) return [];
  if (isComponent(expression))
    return [expression, ...(expression.working ? componentsIn(expression.working.expression) : [])];
  return 'operands' in expression ? expression.operands.flatMap(componentsIn) : [];
}

function formulaText(
  { expression, branch }: Working,
  isKnown: boolean,
  indicator: Indicator,
  t: Translator,
): FormulaText {
  const constant = (value: number) => plain(value, t.language);
  const inSymbols: Leaves = {
    constant,
    component: ({ key }) => FORMULA_SYMBOLS[key] ?? t(`gaps.component.${key}`),
    sum: ({ body }) => `Σ ${body}`,
  };
  const inNumbers: Leaves = {
    constant,
    component: (one) => componentText(one, indicator, t),
    sum: (one) => termsText(one, indicator, t),
  };
  return {
    symbols: written(expression, inSymbols),
    numbers: !isKnown || isConstant(expression) ? null : written(expression, inNumbers),
    branch: isKnown && branch ? t(`gaps.branch.${branch}`) : null,
  };
}

/** A sum of more terms than this shows its first and its last. */
const MOST_TERMS = 4;

function termsText({ terms, unit }: Sum, indicator: Indicator, t: Translator): string {
  const texts = terms.map((value) => {
    const text = componentText({ value, unit }, indicator, t);
    return value < 0 ? `(${text})` : text;
  });
  const shown = texts.length <= MOST_TERMS ? texts : [...texts.slice(0, 2), '…', ...texts.slice(-1)];
  return shown.join(' + ');
}

/** The last steps up to the number the class follows from, each in one line: its name, its numbers and what they give. */
export function decidingSteps(assessment: Assessment, indicator: Indicator, t: Translator): readonly string[] {
  const rows = formulaRows(assessment, indicator, t);
  const until = rows.findIndex(({ decides }) => decides) + 1;
  return rows
    .slice(0, until)
    .flatMap(({ name, formula, value }) =>
      formula?.numbers ? [t('gaps.step', { name, numbers: formula.numbers, value })] : [],
    )
    .slice(-3);
}
