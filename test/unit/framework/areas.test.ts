import { expect, test } from 'vitest';
import { nameUnderKind } from '#shared/framework/areas';

test('under the name of its kind a group is called without it; a name of one’s own stays as written', () => {
  const named = (kind: 'bureau' | 'un-region' | 'own', en: string, fr: string) =>
    [nameUnderKind({ kind, name: { en, fr } }, 'en'), nameUnderKind({ kind, name: { en, fr } }, 'fr')] as const;
  expect(named('bureau', 'Europe (UNHCR bureau)', 'Europe (bureau du HCR)')).toEqual(['Europe', 'Europe']);
  expect(named('un-region', 'Asia (UN region)', 'Asie (région de l’ONU)')).toEqual(['Asia', 'Asie']);
  expect(named('own', 'Europe (UNHCR bureau)', 'Europe (bureau du HCR)')).toEqual([
    'Europe (UNHCR bureau)',
    'Europe (bureau du HCR)',
  ]);
});
