import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrastOf, distanceOf, VISIONS } from '../../support/colour-distance.ts';

const sheet = readFileSync(resolve(import.meta.dirname, '../../../renderer/ui/tokens.css'), 'utf8');

/** The tokens of a theme; the dark one has those of the light one that it does not name. */
function tokensOf(theme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const inBlock = (head: string) =>
    [...(sheet.split(`${head} {`)[1]?.split('\n}')[0] ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
      ([, name = '', colour = '']) => [name, colour] as const,
    );
  const dark = theme === 'dark' ? inBlock(':root[data-theme="dark"]') : [];
  return Object.fromEntries([...inBlock(':root'), ...dark]);
}

const STATUSES = ['good', 'moderate', 'poor', 'bad', 'unknown'] as const;
const visions = Object.keys(VISIONS) as (keyof typeof VISIONS)[];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  const of = (name: string): string => tokens[name] ?? '';

  test.each(visions)('no two statuses look alike: %s', (vision) => {
    const alike = STATUSES.flatMap((one, at) =>
      STATUSES.slice(at + 1).map((other) => ({ one, other, distance: distanceOf(of(one), of(other), vision) })),
    ).filter(({ distance }) => !(distance >= 20));
    expect(alike).toEqual([]);
  });

  test('text has a contrast of 4.5:1 on every ground it stands on', () => {
    const grounds = ['surface', 'surface-raised', 'surface-sunken', 'accent-soft'];
    const pale = ['ink', 'ink-soft', ...STATUSES].flatMap((name) =>
      grounds
        .filter((ground) => STATUSES.every((status) => status !== name) || ground !== 'surface-sunken')
        .map((ground) => ({ name, ground, contrast: contrastOf(of(name), of(ground)) })),
    );
    expect(pale.filter(({ contrast }) => !(contrast >= 4.5))).toEqual([]);
    expect(contrastOf(of('accent'), of('accent-ink'))).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(of('accent'), of('surface'))).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(of('navy-ink'), of('navy'))).toBeGreaterThanOrEqual(7);
    expect(contrastOf(of('line-strong'), of('surface'))).toBeGreaterThanOrEqual(3);
  });
});
