import { type RefObject, useEffect, useState } from 'react';

/** Lines drawn beyond each edge, and the step in which the range moves, so that scrolling seldom draws anew. */
const MARGIN = 4;

/** Lines of one size along a scrolling box. */
interface Lines {
  readonly axis: 'columns' | 'rows';
  readonly count: number;
  /** Pixels of one of them. */
  readonly size: number;
  /** Pixels of what stays in place before them. */
  readonly lead: number;
}

/** First and last of the lines that a scrolling box shows. */
export function useInSight(box: RefObject<HTMLElement | null>, { axis, count, size, lead }: Lines) {
  const [range, setRange] = useState<readonly [first: number, last: number]>([0, 30]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const [at, seen] =
        axis === 'rows'
          ? [element.scrollTop, element.clientHeight - lead]
          : [element.scrollLeft, element.clientWidth - lead];
      const first = Math.floor(at / size / MARGIN) * MARGIN - MARGIN;
      const last = Math.ceil((at + seen) / size / MARGIN) * MARGIN + MARGIN;
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
  }, [box, axis, size, lead, count]);
  return range;
}
