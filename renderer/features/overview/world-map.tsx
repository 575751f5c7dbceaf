import { useEffect, useMemo, useState } from 'react';
import { classOf } from '#shared/charts/classes';
import { outlineOf, type Shapes, shapesOf } from '#shared/charts/map/outlines';
import { PLACES } from '#shared/charts/map/places';
import { mapFit, viewOf } from '#shared/charts/map/view';
import { MAP_PALETTES, rampOf } from '#shared/charts/palette';
import { kept } from '#shared/core/kept';
import { worldTopology } from '../../charts/world.ts';
import { useSession } from '../../store/session.ts';
import { useMarks } from './use-marks.ts';
import styles from './who-row.module.css';

/** An area that covers fewer square pixels is a circle instead. */
const LEAST_SEEN = 6;
const RADIUS = 3.5;

const worldShapes = kept(async () => shapesOf(await worldTopology()));

/** The shapes of areas; null until they are loaded, and where they cannot be. */
function useShapes(): Shapes | null {
  const [shapes, setShapes] = useState<Shapes | null>(null);
  useEffect(() => {
    worldShapes().then(setShapes, () => undefined);
  }, []);
  return shapes;
}

interface WorldMapProps {
  readonly width: number;
  readonly height: number;
  readonly values: ReadonlyMap<string, number>;
  /** Areas that are compared. */
  readonly areas: readonly string[];
  readonly breaks: readonly number[];
  /** An area and its value in words; `null` where it has none. */
  readonly textOf: (area: string) => string;
  readonly label: string;
  readonly onPick: (area: string) => void;
  /** What stands beside the map, about the area pointed at or, with null, about all. */
  readonly children: (pointed: string | null) => React.ReactNode;
}

/** Areas coloured by the class of their value, in an equal-area projection; hatched without data, pale where not compared. */
export function WorldMap(props: WorldMapProps) {
  const { width, height, values, areas, breaks, textOf, label, onPick, children } = props;
  const shapes = useShapes();
  const theme = useSession((state) => state.theme);
  const palette = MAP_PALETTES[theme];
  const colours = rampOf(palette.sequential, breaks.length + 1);
  const { fit, paths } = useMemo(() => {
    const made = mapFit(viewOf(areas), { left: 0, top: 0, width, height });
    return { fit: made, paths: [...(shapes ?? [])].map(([code, rings]) => [code, outlineOf(rings, made)] as const) };
  }, [areas, width, height, shapes]);
  const order = useMemo(
    () =>
      areas
        .filter((area) => values.has(area) && Object.hasOwn(PLACES, area))
        .sort((a, b) => (values.get(b) ?? 0) - (values.get(a) ?? 0)),
    [areas, values],
  );
  const { ref, onKeyDown, markOf, pointed } = useMarks(order, onPick);
  const compared = useMemo(() => new Set(areas), [areas]);
  const colourOf = (area: string) => colours[classOf(values.get(area) ?? 0, { breaks })] ?? palette.noData;
  const isSmall = (area: string) => ((PLACES[area]?.[2] ?? 0) / 1000) * fit.scale ** 2 < LEAST_SEEN;
  return (
    <>
      {children(pointed)}
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
        <defs>
          <pattern
            id="overview-no-data"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" fill={palette.other} />
            <line x1="0" x2="0" y1="0" y2="5" stroke={palette.noData} strokeWidth="3" />
          </pattern>
        </defs>
        {paths.map(([code, d]) => {
          if (!values.has(code) || !compared.has(code))
            return (
              <path
                key={code}
                d={d}
                fill={compared.has(code) ? 'url(#overview-no-data)' : palette.other}
                stroke={palette.border}
                strokeWidth={0.4}
              />
            );
          return isSmall(code) ? null : (
            <path
              key={code}
              d={d}
              className={styles.mapArea}
              fill={colourOf(code)}
              stroke={palette.border}
              {...markOf(code, textOf(code))}
            />
          );
        })}
        {order.filter(isSmall).map((code) => {
          const { left, top } = fit.at(PLACES[code]?.[0] ?? 0, PLACES[code]?.[1] ?? 0);
          return (
            <circle
              key={code}
              className={styles.mapArea}
              cx={left}
              cy={top}
              r={RADIUS}
              fill={colourOf(code)}
              stroke={palette.border}
              {...markOf(code, textOf(code))}
            />
          );
        })}
      </svg>
    </>
  );
}
