// Tests keep what the files before them imported: to import it all again for each file took half of their time. Code that has state
// begins anew all the same, and what a file left faked or stubbed ends with it.
import { readFileSync } from 'node:fs';
import { afterAll, expect, vi } from 'vitest';
import { keepsState } from './keeps-state.ts';

const { testPath } = expect.getState();
if (testPath === undefined) throw new Error('there is no test file to prepare for');
const hasMocks = readFileSync(testPath, 'utf8').includes('vi.mock(');
if (hasMocks || keepsState(testPath)) vi.resetModules();

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  if (hasMocks) vi.resetModules();
});
