import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeTurns } from '../../../renderer/ui/quiet-turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const log: string[] = [];
beforeEach(() => void log.splice(0));
const free: (() => void)[] = [];
const turnsOf = () => makeTurns((then) => void free.push(then), 1000);
const comeFree = (): void => free.shift()?.();

test('one after another, each in a moment of its own, and the next only when the one before has ended', () => {
  const turns = turnsOf();
  const [first] = ['a', 'b', 'c'].map((name) => turns.ask(() => log.push(name)));
  expect(log).toEqual([]);
  comeFree();
  comeFree();
  expect(log).toEqual(['a']);
  first?.();
  expect(log).toEqual(['a']);
  comeFree();
  expect(log).toEqual(['a', 'b']);
});

test('who leaves before its turn is passed over, also where nobody else waits', () => {
  const turns = turnsOf();
  turns.ask(() => log.push('a'))();
  comeFree();
  turns.ask(() => log.push('b'));
  comeFree();
  expect(log).toEqual(['b']);
});

test('a turn that never ends keeps the others waiting only so long', () => {
  const turns = turnsOf();
  for (const name of ['a', 'b']) turns.ask(() => log.push(name));
  comeFree();
  vi.advanceTimersByTime(999);
  expect(free).toEqual([]);
  vi.advanceTimersByTime(1);
  comeFree();
  expect(log).toEqual(['a', 'b']);
});
