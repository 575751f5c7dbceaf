import type { Unit } from '../../framework/units.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Backtest } from '../../projections/backtest.ts';
import { escapeMarkup } from '../markup.ts';
import { projectedChange, projectedValue } from './projected-value.ts';

/** Years ahead of the forecasts of the past that are listed, where there are as many. */
const AHEAD = 3;

/** What would have been projected in the past beside what came, as HTML folded away; blank where nothing was tested. */
export function pastMisses({ misses }: Pick<Backtest, 'misses'>, unit: Unit, t: Translator): string {
  const ahead = Math.min(AHEAD, Math.max(0, ...misses.map(({ from, year }) => year - from)));
  if (ahead === 0) return '';
  const caption = escapeMarkup(t('decision.past', { count: ahead }));
  const columns = (['from', 'year', 'projected', 'actual', 'miss'] as const).map(
    (key) => `<th scope="col">${escapeMarkup(t(`decision.past.${key}`))}</th>`,
  );
  const rows = misses
    .filter(({ from, year }) => year - from === ahead)
    .toSorted((a, b) => a.year - b.year)
    .map(({ from, year, projected, actual }) => {
      const cells = [
        String(year),
        projectedValue(projected, unit, t.language),
        projectedValue(actual, unit, t.language),
        projectedChange(projected - actual, unit, t),
      ];
      return `<tr><th scope="row">${from}</th>${cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`;
    });
  return `<details><summary>${caption}</summary><div class="wide" role="region" tabindex="0" aria-label="${caption}"><table><caption class="unseen">${caption}</caption><thead><tr>${columns.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></details>`;
}
