import { type RefObject, useEffect, useState } from 'react';

/** Lines drawn beyond each edge, and the step in which the range moves, so that scrolling seldom draws anew. */
const MARGIN = 4;

/** Lines along a scrolling box. */
interface Lines {
  readonly axis: 'columns' | 'rows';
  /** Where each begins, and where the last one ends, in pixels. */
  readonly edges: readonly number[];
  /** Pixels of what stays in place before them. */
  readonly lead: number;
}

/** First and last of the lines that a scrolling box shows. */
export function useInSight(box: RefObject<HTMLElement | null>, { axis, edges, lead }: Lines) {
  const [range, setRange] = useState<readonly [first: number, last: number]>([0, 30]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const [at, seen] =
        axis === 'rows'
          ? [element.scrollTop, element.clientHeight - lead]
          : [element.scrollLeft, element.clientWidth - lead];
      const [top, end] = [lineAt(edges, at), lineAt(edges, at + seen)];
      const first = Math.floor(top / MARGIN) * MARGIN - MARGIN;
      const last = Math.ceil((end + 1) / MARGIN) * MARGIN + MARGIN;
      const next = [Math.max(0, first), Math.min(edges.length - 2, last)] as const;
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
  }, [box, axis, edges, lead]);
  return range;
}

/** The line that a pixel lies on; the last one beyond them. */
function lineAt(edges: readonly number[], pixel: number): number {
  let [low, high] = [0, Math.max(0, edges.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}
