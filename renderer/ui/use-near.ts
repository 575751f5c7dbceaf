import { type RefObject, useEffect, useState } from 'react';

/** How far beyond the window a block is drawn already, in CSS pixels. */
const AHEAD = 900;

interface Nearness {
  readonly isNear: boolean;
  /** Height it had when it was last drawn, in CSS pixels; 0: never. */
  readonly height: number;
}

/** Whether an element is in or near what is seen of the view; what has the focus stays. */
export function useNear(ref: RefObject<HTMLElement | null>): Nearness {
  const [nearness, setNearness] = useState<Nearness>({ isNear: false, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const isNear = Boolean(entries.at(-1)?.isIntersecting) || element.contains(document.activeElement);
        setNearness((before) =>
          before.isNear === isNear ? before : { isNear, height: before.isNear ? element.offsetHeight : before.height },
        );
      },
      { root: element.closest('main'), rootMargin: `${AHEAD}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return nearness;
}
