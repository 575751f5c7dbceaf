import { expect, test } from 'vitest';
import { isToken } from '#shared/bridge/contract';
import { createGrants } from '../../../../electron/files/grants.ts';

const identity = { device: 1n, inode: 2n };

test('a token is long, random and of the form the contract knows', () => {
  const grants = createGrants();
  const tokens = Array.from({ length: 100 }, () => grants.grantRead({ window: 1, path: '/a', identity }));
  expect(new Set(tokens).size).toBe(100);
  expect(tokens.every(isToken)).toBe(true);
});

test('a token serves one purpose', () => {
  const grants = createGrants();
  const read = grants.grantRead({ window: 1, path: '/a', identity });
  const write = grants.grantWrite({ window: 1, path: '/a', kind: 'share', seen: null });
  expect([grants.readable(read)?.path, grants.writable(write)?.path]).toEqual(['/a', '/a']);
  expect([grants.readable(write), grants.writable(read)]).toEqual([null, null]);
});

test('the tokens of a window go with it, those of another stay', () => {
  const grants = createGrants();
  const [gone, stays] = [1, 2].map((window) => grants.grantRead({ window, path: '/a', identity }));
  grants.dropWindow(1);
  expect([gone, stays].map((token) => grants.holder(token ?? ''))).toEqual([null, 2]);
  expect([grants.readable(gone ?? ''), grants.readable(stays ?? '')?.window]).toEqual([null, 2]);
});
