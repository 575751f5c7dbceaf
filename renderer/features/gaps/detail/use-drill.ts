import { useEffect, useRef, useState } from 'react';
import type { BoardVerdicts } from '#shared/gaps/scoreboard/board';

/**
 * The cell whose series is shown in detail. The detail takes the focus when it opens, and gives it back to where it came from
 * when it closes. It is looked up anew among the verdicts, so that it follows the method.
 */
export function useDrill(verdicts: BoardVerdicts | null) {
  const [key, setKey] = useState<{ readonly indicator: string; readonly area: string } | null>(null);
  const from = useRef<Element | null>(null);
  const detail = useRef<HTMLDivElement>(null);
  const row = key ? verdicts?.index.get(key.indicator)?.get(key.area) : undefined;
  useEffect(() => {
    if (!key || !detail.current) return;
    detail.current.focus({ preventScroll: true });
    detail.current.scrollIntoView({ block: 'start' });
  }, [key]);
  return {
    entry: verdicts && row !== undefined ? verdicts.columns.at(row) : null,
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
