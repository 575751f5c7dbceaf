import { expect, test } from 'vitest';
import { rulesOf } from '#shared/engine/series-sql';
import { freshWorkbench } from '../../support/workbench.ts';

test('what is missing is unknown where the indicator, the numerator of a rate, or a rate that divides by it says so', () => {
  const { catalogue } = freshWorkbench();
  const rules = rulesOf(
    catalogue,
    catalogue.framework.indicators.map(({ id }) => id),
  );
  expect(rules.filter((rule) => rule.isMissingUnknown).map(({ indicator }) => indicator)).toEqual([
    'ctx-population',
    'ctx-gdp',
    'ctx-requirements',
    'money-in-donor-costs',
    'money-oda',
    'money-in-donor-share',
    'money-budget',
    'money-expenditure',
    'money-expenditure-audited',
  ]);
});
