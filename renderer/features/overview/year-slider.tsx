import { Pause, Play } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import styles from './who-row.module.css';

/** How long a year stays while the years play, in milliseconds. */
const STAY = 700;

interface YearSliderProps {
  /** Latest first. */
  readonly years: readonly number[];
  readonly value: number;
  readonly onChange: (year: number) => void;
}

/** A year chosen by dragging or with the arrow keys, or all of them one after the other. */
export function YearSlider({ years, value, onChange }: YearSliderProps) {
  const t = useT();
  const [isPlaying, setIsPlaying] = useState(false);
  const [first, last] = [years.at(-1) ?? value, years[0] ?? value];
  const next = useEffectEvent(() => {
    const later = years.findLast((year) => year > value);
    if (later === undefined) setIsPlaying(false);
    else onChange(later);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(next, STAY);
    return () => clearInterval(timer);
  }, [isPlaying]);
  const play = () => {
    if (!isPlaying && value === last) onChange(first);
    setIsPlaying(!isPlaying);
  };
  if (first === last) return <span className={styles.oneYear}>{last}</span>;
  return (
    <div className={styles.yearSlider}>
      <Button variant="quiet" onPress={play} label={t(isPlaying ? 'overview.map.pause' : 'overview.map.play')}>
        {isPlaying ? <Pause size={16} aria-hidden="true" /> : <Play size={16} aria-hidden="true" />}
      </Button>
      <Slider
        className={styles.yearTrack ?? ''}
        value={value}
        minValue={first}
        maxValue={last}
        formatOptions={{ useGrouping: false }}
        onChange={(year) => {
          setIsPlaying(false);
          onChange(years.find((one) => one <= year) ?? first);
        }}
      >
        <Label className="visually-hidden">{t('overview.map.year')}</Label>
        <SliderTrack className="slider-track">
          <SliderThumb className="slider-thumb" />
        </SliderTrack>
        <SliderOutput className="slider-output" />
      </Slider>
    </div>
  );
}
