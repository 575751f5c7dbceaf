import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { keepsState } from '../support/keeps-state.ts';

const HAS_STATE = [
  /^\s*vi\.(mock|doMock)\(/m,
  /from '[./]+\/renderer\/(store|queries|workflows|host|engine|app|ui)\//,
  /from '[./]+\/electron\/(?!cli\/drawing\/)/,
];

test('what replaces a module, or tests code with state, has modules of its own', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(import.meta.dirname, name));
  const forgotten = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return !keepsState(file) && HAS_STATE.some((sign) => sign.test(text));
  });
  expect(forgotten.map((file) => relative(import.meta.dirname, file))).toEqual([]);
  expect(files.filter(keepsState).length).toBeGreaterThan(50);
});
