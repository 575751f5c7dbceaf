import { test } from 'vitest';
import { ORIGINS, outcomesFrom, pooled, readOriginPanels } from '../support/origin-panels.ts';
import { hasSharedData } from '../support/shared-data.ts';

/** Widths were chosen on origins up to 2012 and confirmed on the later ones. */
const LAST_OF_DEVELOPMENT = 2012;

test('coverage and score of intervals from every origin of 2004 to 2019, five years ahead', () => {
  if (!hasSharedData) {
    console.log('skipped: the folder of publishers’ files (../shared/data) is not on this machine');
    return;
  }
  for (const panel of readOriginPanels()) {
    const byOrigin = ORIGINS.map((origin) => ({ origin, outcomes: outcomesFrom(panel, origin) }));
    const groups = [
      ...byOrigin.map(({ origin, outcomes }) => [String(origin), outcomes] as const),
      ['to 2012', byOrigin.flatMap(({ origin, outcomes }) => (origin <= LAST_OF_DEVELOPMENT ? outcomes : []))] as const,
      [
        'from 2013',
        byOrigin.flatMap(({ origin, outcomes }) => (origin > LAST_OF_DEVELOPMENT ? outcomes : [])),
      ] as const,
      ['all', byOrigin.flatMap(({ outcomes }) => outcomes)] as const,
    ];
    const lines = groups.flatMap(([title, outcomes]) => {
      if (outcomes.length === 0) return [];
      const { cover80, cover95, msis } = pooled(outcomes);
      const cells = [outcomes.length, cover80.toFixed(3), cover95.toFixed(3), msis.toFixed(1)];
      return [title.padEnd(12) + cells.map((cell) => String(cell).padStart(9)).join('')];
    });
    console.log(`\n${panel.name}\n${' '.repeat(12)}   series   in 80%   in 95%     MSIS\n${lines.join('\n')}`);
  }
});
