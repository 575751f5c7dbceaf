import { Pause, Play } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { Button } from './button.tsx';
import './search.css';

/** How long a year stands while they are played, in milliseconds; longer where people asked for less motion. */
const [STEP, CALM_STEP] = [700, 2000];

interface YearSliderProps {
  readonly label: string;
  readonly play: string;
  readonly pause: string;
  /** Ascending; those that are no year of the data are stepped over. */
  readonly years: readonly number[];
  readonly value: number;
  /** A year shown in passing, while the years are played. */
  readonly onPass: (year: number) => void;
  readonly onChange: (year: number) => void;
}

/** A year by dragging, by arrow keys, or played from the first to the last. */
export function YearSlider({ label, play, pause, years, value, onPass, onChange }: YearSliderProps) {
  const [isPlaying, setPlaying] = useState(false);
  const shown = towards(years, value, value);
  const place = years.indexOf(shown);
  const step = useEffectEvent(() => {
    const next = years[place + 1];
    if (next === undefined) return stop();
    onPass(next);
  });
  const stop = () => {
    setPlaying(false);
    onChange(shown);
  };
  useEffect(() => {
    if (!isPlaying) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = setInterval(step, isCalm ? CALM_STEP : STEP);
    return () => clearInterval(timer);
  }, [isPlaying]);
  const start = () => {
    const [first] = years;
    if (first !== undefined && place === years.length - 1) onPass(first);
    setPlaying(true);
  };
  return (
    <div className="year-slider">
      <Button variant="quiet" label={isPlaying ? pause : play} onPress={() => (isPlaying ? stop() : start())}>
        {isPlaying ? <Pause size={16} aria-hidden="true" /> : <Play size={16} aria-hidden="true" />}
      </Button>
      <Slider
        className="year-track"
        minValue={years[0] ?? value}
        maxValue={Math.max((years[0] ?? value) + 1, years.at(-1) ?? value)}
        step={1}
        value={shown}
        formatOptions={{ useGrouping: false }}
        onChange={(at) => onPass(towards(years, shown, pairOf(at)[0]))}
        onChangeEnd={(at) => {
          setPlaying(false);
          onChange(towards(years, shown, pairOf(at)[0]));
        }}
        isDisabled={years.length < 2}
      >
        <Label>{label}</Label>
        <span className="soft-ink" aria-hidden="true">
          {years[0]}
        </span>
        <SliderTrack className="slider-track">
          <SliderThumb className="slider-thumb" aria-label={label}>
            <output className="slider-flag" aria-hidden="true">
              {shown}
            </output>
          </SliderThumb>
        </SliderTrack>
        <span className="soft-ink" aria-hidden="true">
          {years.at(-1)}
        </span>
      </Slider>
      <span className="visually-hidden" aria-live="polite">
        {shown}
      </span>
    </div>
  );
}

interface YearRangeProps {
  readonly label: string;
  readonly first: string;
  readonly last: string;
  readonly years: readonly number[];
  readonly value: readonly [number, number];
  readonly onChange: (value: readonly [number, number]) => void;
}

/** A span of years by its two ends. */
export function YearRange({ label, first, last, years, value, onChange }: YearRangeProps) {
  const [dragged, setDragged] = useState<readonly [number, number] | null>(null);
  const [low, high] = [years[0] ?? value[0], years.at(-1) ?? value[1]];
  const clamp = (year: number) => Math.min(high, Math.max(low, year));
  const [from, to] = dragged ?? value;
  return (
    <Slider
      className="year-track"
      minValue={low}
      maxValue={Math.max(low + 1, high)}
      step={1}
      value={[clamp(from), clamp(to)]}
      formatOptions={{ useGrouping: false }}
      onChange={(ends) => setDragged(pairOf(ends))}
      onChangeEnd={(ends) => {
        setDragged(null);
        onChange(pairOf(ends));
      }}
      isDisabled={high <= low}
    >
      <Label className="visually-hidden">{label}</Label>
      <span className="soft-ink" aria-hidden="true">
        {low}
      </span>
      <SliderTrack className="slider-track">
        {({ state }) => (
          <>
            <svg className="year-span" aria-hidden="true">
              <rect
                x={`${state.getThumbPercent(0) * 100}%`}
                width={`${(state.getThumbPercent(1) - state.getThumbPercent(0)) * 100}%`}
                height="4"
              />
            </svg>
            {[first, last].map((name, at) => (
              <SliderThumb key={name} index={at} className="slider-thumb" aria-label={name}>
                <span className="slider-flag" aria-hidden="true">
                  {state.values[at]}
                </span>
              </SliderThumb>
            ))}
          </>
        )}
      </SliderTrack>
      <span className="soft-ink" aria-hidden="true">
        {high}
      </span>
    </Slider>
  );
}

const pairOf = (ends: number | number[]): readonly [number, number] => {
  const [from = 0, to = from] = Array.isArray(ends) ? ends : [ends];
  return [from, to];
};

/** The year of the data that a step from one year to `wanted` leads to: the next one in its direction, or the nearest to a standing one. */
export function towards(years: readonly number[], from: number, wanted: number): number {
  if (wanted > from) return years.find((year) => year >= wanted) ?? years.at(-1) ?? wanted;
  if (wanted < from) return years.findLast((year) => year <= wanted) ?? years[0] ?? wanted;
  return years.reduce(
    (best, year) => (Math.abs(year - wanted) < Math.abs(best - wanted) ? year : best),
    years[0] ?? wanted,
  );
}
