import { niceTicks, yearTicks } from '../../charts/ticks.ts';
import type { Unit } from '../../framework/units.ts';
import { valueText } from '../../framework/value-text.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Path } from '../../projections/paths.ts';
import { escapeMarkup } from '../markup.ts';

export interface FanPicture {
  readonly observed: readonly (readonly [year: number, value: number])[];
  readonly years: readonly number[];
  readonly baseline: Path;
  /** Null: the baseline alone. */
  readonly scenario: Path | null;
  /** Whether the scenario supposes what it reaches, so that its width is no probability. */
  readonly isAssumed: boolean;
  readonly target: { readonly value: number; readonly year: number } | null;
  readonly unit: Unit;
  /** What is told to those who do not see it. */
  readonly description: string;
}

/** Years observed that are shown, at most. */
const PAST = 20;
const TOP = 12;
const BOTTOM = 28;

type Place = readonly [x: number, y: number];

/**
 * A fan chart as SVG, `width` × `height` CSS pixels: observed years, the baseline dashed with its 95 percent interval behind, the
 * scenario with its intervals, the target as a line. Colours are those of the page's style.
 */
export function fanSvg(fan: FanPicture, width: number, height: number, t: Translator): string {
  const { years, baseline, scenario, isAssumed, target, unit, description } = fan;
  const observed = fan.observed.slice(-PAST);
  const last = observed.at(-1);
  const bands = [...baseline.intervals, ...(scenario && !isAssumed ? scenario.intervals : [])];
  const values = [
    ...observed.map(([, value]) => value),
    ...[baseline, ...(scenario ? [scenario] : [])].flatMap(({ median }) => median),
    ...bands.flatMap(({ lower, upper }) => [...lower, ...upper]),
    ...(target ? [target.value] : []),
  ].filter(Number.isFinite);
  const low = Math.min(...values);
  const ticks = niceTicks(low >= 0 ? 0 : low, Math.max(...values), height < 260 ? 4 : 6);
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const labels = ticks.map((tick) => valueText(tick, unit, t.language));
  const left = 12 + 7 * Math.max(...labels.map(({ length }) => length));
  const right = 14;
  const [first, final] = [observed[0]?.[0] ?? years[0] ?? 0, Math.max(years.at(-1) ?? 0, target?.year ?? 0)];
  const x = (year: number): number => left + ((year - first) / Math.max(1, final - first)) * (width - left - right);
  const y = (value: number): number => TOP + ((top - value) / (top - bottom)) * (height - TOP - BOTTOM);
  const start: readonly Place[] = last ? [[x(last[0]), y(last[1])]] : [];
  const placed = (line: readonly number[]): readonly Place[] => [
    ...start,
    ...line.map((value, at): Place => [x(years[at] ?? 0), y(value)]),
  ];
  const band = ({ lower, upper }: Path['intervals'][number], kind: string): string =>
    `<path class="${kind}" d="${pathText([...placed(upper), ...placed(lower).toReversed()])}Z"/>`;
  const line = (places: readonly Place[], kind: string): string =>
    `<path class="line ${kind}" d="${pathText(places)}"/>`;
  const wide = baseline.intervals.at(-1);
  const marked = yearTicks(first, final, Math.max(3, Math.floor((width - left) / 60)));
  const drawn = [
    ...ticks.map(
      (tick, at) =>
        `<path class="${tick === 0 ? 'axis' : 'grid'}" d="M${n(left)} ${n(y(tick))}H${n(width - right)}"/><text x="${n(left - 8)}" y="${n(y(tick) + 4)}" text-anchor="end">${escapeMarkup(labels[at] ?? '')}</text>`,
    ),
    ...marked.map((year) => `<text x="${n(x(year))}" y="${n(height - 8)}" text-anchor="middle">${year}</text>`),
    ...(wide ? [band(wide, 'band-baseline')] : []),
    ...(scenario && !isAssumed
      ? scenario.intervals.toReversed().map((one) => band(one, one.level > 80 ? 'band-wide' : 'band'))
      : []),
    ...(target
      ? [
          line(
            [
              [x(last?.[0] ?? first), y(target.value)],
              [x(final), y(target.value)],
            ],
            'target',
          ),
        ]
      : []),
    line(placed(baseline.median), 'baseline'),
    ...(scenario ? [line(placed(scenario.median), 'scenario')] : []),
    line(
      observed.map(([year, value]): Place => [x(year), y(value)]),
      'observed',
    ),
    ...endMark(placed((scenario ?? baseline).median).at(-1), scenario ? 'scenario' : 'baseline'),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(description)}">${drawn.join('')}</svg>`;
}

const endMark = (place: Place | undefined, kind: string): readonly string[] =>
  place ? [`<circle class="end ${kind}" cx="${n(place[0])}" cy="${n(place[1])}" r="4"/>`] : [];

const n = (value: number): string => (Number.isFinite(value) ? String(Math.round(value * 10) / 10) : '0');

const pathText = (places: readonly Place[]): string =>
  places.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
