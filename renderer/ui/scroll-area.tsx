import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface ScrollAreaProps {
  /** The name of the area for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
  /** Long content scrolls inside the area, under its heads. */
  readonly isTall?: boolean;
}

/** Content that may be larger than its place; only while it is, the area is a stop for the keyboard. */
export function ScrollArea({ label, children, isTall = false }: ScrollAreaProps) {
  const area = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const measure = () =>
      setOverflows(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={area}
      className={isTall ? 'scroll-area tall' : 'scroll-area'}
      {...(overflows ? { role: 'group', tabIndex: 0, 'aria-label': label } : {})}
    >
      {children}
    </div>
  );
}
