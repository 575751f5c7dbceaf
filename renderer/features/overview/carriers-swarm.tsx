import { useMemo } from 'react';
import { SMALL, wrapText } from '#shared/charts/text';
import { formatNumber } from '#shared/core/format';
import { dotLabels, logScale, type SwarmItem, swarmDomain, swarmTicks, swarmWithin } from '#shared/overview/swarm';
import type { AreaShare } from '#shared/responsibility/responsibility';
import { useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import { windowTextWidth } from '../../ui/window-text.ts';
import { useMarks } from './use-marks.ts';
import styles from './who-row.module.css';

/** Countries that are named: those that host most, and those that carry most for their economy. */
const [LARGEST, FURTHEST] = [7, 2];
const AXIS = 34;
/** From parity to the words beside it, and from line to line of them. */
const [BESIDE, LINE] = [8, 13];
/** Half of the widest tick. */
const PAD = 26;

interface CarriersSwarmProps {
  readonly width: number;
  readonly height: number;
  /** Countries with someone hosted. */
  readonly shares: readonly AreaShare[];
  /** Countries of the lens; the others stand back. */
  readonly areas: readonly string[];
  readonly label: string;
  readonly onPick: (area: string) => void;
  /** What stands beside the picture, about the country pointed at or, with null, about all. */
  readonly children: (pointed: string | null) => React.ReactNode;
}

/** A dot per country, on a logarithmic scale of its share of people hosted over its share of GDP, as large as the number it hosts. */
export function CarriersSwarm({ width, height, shares, areas, label, onPick, children }: CarriersSwarmProps) {
  const t = useT();
  const { nameOf } = usePlaces();
  const domain = useMemo(() => swarmDomain(shares.map(({ ratioGdp }) => ratioGdp)), [shares]);
  const scale = logScale(domain, width - 2 * PAD);
  const inLines = (text: string, most: number) =>
    wrapText(text, most, Number.POSITIVE_INFINITY, (line) => windowTextWidth(line, SMALL));
  const sides = [
    { words: inLines(`← ${t('overview.swarm.less')}`, scale(1) + PAD - BESIDE), x: scale(1) - BESIDE, anchor: 'end' },
    {
      words: inLines(`${t('overview.swarm.more')} →`, width - scale(1) - PAD - BESIDE),
      x: scale(1) + BESIDE,
      anchor: 'start',
    },
  ] as const;
  const axis = AXIS + LINE * (Math.max(...sides.map(({ words }) => words.length)) - 1);
  const room = { width: width - 2 * PAD, height: height - axis };
  const compared = useMemo(() => new Set(areas), [areas]);
  const dots = useMemo(() => {
    const items = shares.map(
      ({ area, ratioGdp, hosted }): SwarmItem => ({ id: area, value: ratioGdp, weight: hosted ?? 0 }),
    );
    const size = { width: room.width, radii: [2.6, Math.min(26, room.width / 20)] as const, domain };
    return swarmWithin(items, size, room.height - 14);
  }, [shares, domain, room.width, room.height]);
  const own = dots.filter(({ item }) => compared.has(item.id));
  const order = useMemo(
    () =>
      shares
        .filter(({ area }) => compared.has(area))
        .sort((a, b) => b.ratioGdp - a.ratioGdp)
        .map(({ area }) => area),
    [shares, compared],
  );
  const { ref, onKeyDown, markOf, pointed } = useMarks(order, onPick);
  const middle = room.height / 2;
  const named = [
    ...[...own].sort((a, b) => b.r - a.r).slice(0, LARGEST),
    ...[...own].sort((a, b) => b.item.value - a.item.value).slice(0, FURTHEST),
  ];
  const labels = dotLabels([...new Set(named)], (id) => windowTextWidth(nameOf(id), SMALL, 600), {
    ...room,
    line: SMALL + 2,
    dots,
    upright: scale(1),
  });
  const ticks = swarmTicks(domain);
  const times = (value: number) => formatNumber(value, t.language, { significant: 2 });
  const textOf = ({ item }: (typeof dots)[number]) =>
    t('overview.swarm.at', {
      name: nameOf(item.id),
      times: times(item.value),
      hosted: formatNumber(item.weight, t.language, { decimals: 0 }),
    });
  const pointedDot = dots.find(({ item }) => item.id === pointed);
  return (
    <>
      {children(pointedDot ? textOf(pointedDot) : null)}
      {/* biome-ignore lint/a11y/useSemanticElements: a picture of many buttons is no form */}
      <svg
        ref={ref}
        className={styles.whoPicture}
        role="group"
        aria-label={label}
        width={width}
        height={height}
        onKeyDown={onKeyDown}
      >
        <g transform={`translate(${PAD} ${middle})`}>
          {ticks.map((tick) => (
            <g key={tick}>
              <line
                className={Math.abs(tick - 1) < 1e-9 ? styles.swarmParity : styles.swarmGrid}
                x1={scale(tick)}
                x2={scale(tick)}
                y1={-middle}
                y2={middle + 4}
              />
              <text className={styles.swarmTick} x={scale(tick)} y={middle + 16}>
                {t(tick === domain[0] ? 'overview.swarm.least' : 'overview.swarm.times', { times: times(tick) })}
              </text>
            </g>
          ))}
          {sides.map(({ words, x, anchor }) =>
            words.map((line, at) => (
              <text key={line} className={styles.swarmSide} x={x} y={middle + 31 + at * LINE} textAnchor={anchor}>
                {line}
              </text>
            )),
          )}
          {dots.map((dot) =>
            compared.has(dot.item.id) ? (
              <circle
                key={dot.item.id}
                className={dot.item.value >= 1 ? styles.moreThanShare : styles.lessThanShare}
                cx={dot.x}
                cy={dot.y}
                r={dot.r}
                {...markOf(dot.item.id, textOf(dot))}
              />
            ) : (
              <circle key={dot.item.id} className={styles.outsideLens} cx={dot.x} cy={dot.y} r={dot.r} />
            ),
          )}
          {labels.map(({ id, x, y, line }) => (
            <g key={id} className={styles.dotName}>
              {line ? <line x1={line.x} x2={line.x} y1={line.from} y2={line.to} /> : null}
              <text x={x} y={y - 2}>
                {nameOf(id)}
              </text>
            </g>
          ))}
        </g>
      </svg>
    </>
  );
}
