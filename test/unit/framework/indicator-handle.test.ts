import { expect, test } from 'vitest';
import { handleOf } from '#shared/framework/indicators-named';

const named = { code: 'labour', name: { en: 'Work permits', fr: 'Permis de travail' } };

test('an indicator of a framework is called by its code, one that a file brought by its name', () => {
  expect(handleOf({ ...named, code: '2.1.1', parent: 'gcr-2.1' }, 'en')).toBe('2.1.1');
  expect(handleOf({ ...named, parent: null }, 'fr')).toBe('Permis de travail');
});
