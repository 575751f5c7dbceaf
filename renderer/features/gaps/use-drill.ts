import { useEffect, useRef, useState } from 'react';
import type { BoardEntry } from '#shared/gaps/board-entries';

/**
 * The cell whose series is shown in detail. The detail takes the focus when it opens, and gives it back to where it came from
 * when it closes. It is looked up anew among `entries`, so that it follows the method.
 */
export function useDrill(entries: readonly BoardEntry[]) {
  const [key, setKey] = useState<{ readonly indicator: string; readonly area: string } | null>(null);
  const from = useRef<Element | null>(null);
  const detail = useRef<HTMLDivElement>(null);
  const found = key ? entries.filter(({ series }) => series.id === key.indicator && series.area === key.area) : [];
  useEffect(() => {
    if (!key || !detail.current) return;
    detail.current.focus({ preventScroll: true });
    detail.current.scrollIntoView({ block: 'start' });
  }, [key]);
  return {
    entries: found,
    detail,
    open: (indicator: string, area: string) => {
      from.current = document.activeElement;
      setKey({ indicator, area });
    },
    close: () => {
      setKey(null);
      if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus();
    },
  };
}
