import { expect, test } from 'vitest';
import { valueTyped } from '../../../../renderer/features/report/text/typed-value.ts';
import { freshWorkbench } from '../../../support/workbench.ts';

const { catalogue } = freshWorkbench();
const found = (text: string) => {
  const value = valueTyped(text, catalogue);
  return (
    value && [catalogue.framework.indicators.find(({ id }) => id === value.indicator)?.code, value.area, value.year]
  );
};

test.each([
  ['3.1.1 World 2025', ['3.1.1', 'WLD', 2025]],
  ['3.1.1 monde', ['3.1.1', 'WLD', null]],
  ['  3.1.1   Kenya  latest ', ['3.1.1', 'KEN', null]],
  ['3.1.1 KEN dernière', ['3.1.1', 'KEN', null]],
  ['3.1.1 Cote d’Ivoire 2019', ['3.1.1', 'CIV', 2019]],
])('%s is a value of the data', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each(['', 'World 2025', '3.1.1', '3.1.1 Atlantis 2025', '9.9.9 World 2025', '3.1.1 World 25', '=1+1'])(
  '“%s” names none, and stays text',
  (text) => {
    expect(found(text)).toBeNull();
  },
);
