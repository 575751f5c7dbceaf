import { type RefObject, useEffect, useState } from 'react';

/** Columns drawn beyond each edge, and the step in which the range moves, so that scrolling seldom draws anew. */
const MARGIN = 4;

/** First and last of `count` columns of a width that a scrolling box shows, past `lead` pixels that stay in place. */
export function useColumnsInSight(
  box: RefObject<HTMLElement | null>,
  width: number,
  lead: number,
  count: number,
): readonly [number, number] {
  const [range, setRange] = useState<readonly [number, number]>([0, 30]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const first = Math.floor(element.scrollLeft / width / MARGIN) * MARGIN - MARGIN;
      const last = Math.ceil((element.scrollLeft + element.clientWidth - lead) / width / MARGIN) * MARGIN + MARGIN;
      const next = [Math.max(0, first), Math.min(count - 1, last)] as const;
      setRange((old) => (old[0] === next[0] && old[1] === next[1] ? old : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [box, width, lead, count]);
  return range;
}
