import { expect, test } from 'vitest';
import { breakBetween, breaksOf } from '#shared/framework/breaks';
import { freshWorkbench } from '../../support/workbench.ts';

test('schooling as operations report it does not compare across the change of its definition in 2023', () => {
  const indicator = freshWorkbench().catalogue.framework.indicators.find(({ id }) => id === 'gcr-2.2.1-op');
  const breaks = breaksOf(indicator ?? {}, [{ year: 2022 }, { year: 2023 }, { year: 2024 }]);
  expect(breakBetween(breaks, 2022, 2024)).toMatchObject({ year: 2023 });
  expect(breakBetween(breaks, 2023, 2024)).toBeNull();
});
