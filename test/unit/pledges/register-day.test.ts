import { expect, test } from 'vitest';
import { registerDay } from '#shared/pledges/register-day';

test('a register holds as of the last day on which a source was retrieved, else as of its last update', () => {
  const pledges = [{ stageDate: '2024-05-01' }, { stageDate: null }, { stageDate: '2025-02-30' }];
  expect(registerDay(pledges, ['2025-01-02T10:00:00Z', '2024-12-31'])).toBe('2025-01-02');
  expect(registerDay(pledges, [])).toBe('2024-05-01');
  expect(registerDay([], ['some day'])).toBeNull();
});
