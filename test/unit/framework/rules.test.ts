import { expect, test } from 'vitest';
import { codeFailure, codeFor, possibleParents, removalFailure, unhcrFailure } from '#shared/framework/rules';
import { freshWorkbench } from '../../support/workbench.ts';

const { catalogue } = freshWorkbench();

test('a node with others under it cannot be removed, one with indicators can', () => {
  expect(removalFailure(catalogue, 'node', 'objective-1')).toEqual({
    code: 'catalogue/has-nodes',
    params: { code: '1', count: 2 },
  });
  expect(removalFailure(catalogue, 'node', 'outcome-1.1')).toBeNull();
});

test('the world cannot be removed, any other group, area or term can', () => {
  expect(removalFailure(catalogue, 'group', 'WLD')?.code).toBe('catalogue/world');
  expect(removalFailure(catalogue, 'group', 'platform:igad')).toBeNull();
  expect(removalFailure(catalogue, 'area', 'KEN')).toBeNull();
  expect(removalFailure(catalogue, 'edition', '2019')).toBeNull();
});

test('an indicator that others are made of cannot be removed', () => {
  expect(removalFailure(catalogue, 'indicator', 'ctx-gdp')?.code).toBe('catalogue/has-derived');
  expect(removalFailure(catalogue, 'indicator', 'ctx-refugees-per-gdp')).toBeNull();
});

test('no two areas share a UNHCR code, and none is needed', () => {
  expect(unhcrFailure(catalogue, 'XXX', 'ANG')?.params).toEqual({ code: 'ANG', area: 'AGO' });
  expect(unhcrFailure(catalogue, 'AGO', 'ANG')).toBeNull();
  expect(unhcrFailure(catalogue, 'XXX', '')).toBeNull();
});

test('areas and groups share their codes, whatever the case; terms have lists of their own', () => {
  expect(codeFailure(catalogue, 'group', 'ken ')).toEqual({ code: 'catalogue/code-taken', params: { code: 'KEN' } });
  expect(codeFailure(catalogue, 'area', 'platform:IGAD')?.code).toBe('catalogue/code-taken');
  expect(codeFailure(catalogue, 'area', 'WLD')?.code).toBe('catalogue/code-taken');
  expect(codeFailure(catalogue, 'theme', 'education')?.code).toBe('catalogue/code-taken');
  expect(codeFailure(catalogue, 'actor', 'education')).toBeNull();
  expect(codeFailure(catalogue, 'edition', '2022')?.code).toBe('catalogue/code-taken');
  expect(codeFailure(catalogue, 'area', ' ')?.code).toBe('catalogue/code-missing');
  expect(codeFailure(catalogue, 'area', 'x'.repeat(201))?.code).toBe('catalogue/code-too-long');
});

test('a code is made of the name, and never one that is taken', () => {
  expect(codeFor(catalogue, 'group', 'Pays d’accueil – Sahel', 'own:')).toBe('own:pays-d-accueil-sahel');
  expect(codeFor(catalogue, 'theme', 'Éducation')).toBe('education-2');
  expect(codeFor(catalogue, 'group', 'IGAD', 'platform:')).toBe('platform:igad-2');
  expect(codeFor(catalogue, 'group', '…')).toBe('');
});

test('a node may stand under any but itself and those below it', () => {
  const ids = possibleParents(catalogue.framework, 'objective-1').map(({ id }) => id);
  expect(ids).not.toContain('objective-1');
  expect(ids).not.toContain('outcome-1.2');
  expect(ids).toContain('outcome-2.1');
  expect(possibleParents(catalogue.framework, 'new')).toEqual(catalogue.framework.nodes);
});
