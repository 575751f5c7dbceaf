import { expect, test, vi } from 'vitest';
import { kept } from '#shared/core/kept';

test('is made once, also for those who ask meanwhile', async () => {
  const make = vi.fn(async () => ({}));
  const ask = kept(make);
  const [one, other] = await Promise.all([ask(), ask()]);
  expect([one, await ask()]).toEqual([other, one]);
  expect(make).toHaveBeenCalledOnce();
});

test('a failure is that of all who waited, and is not kept', async () => {
  const make = vi.fn(async () => 'made').mockRejectedValueOnce(new Error('no'));
  const ask = kept(make);
  const waiting = [ask(), ask()];
  for (const one of waiting) await expect(one).rejects.toThrow('no');
  expect(await ask()).toBe('made');
  expect(make).toHaveBeenCalledTimes(2);
});
