import { type KeyboardEvent, useRef, useState } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Marks of a picture as one stop of the Tab key: arrow keys walk them in the order of `ids`, Home and End jump, Enter or the space bar
 * picks. `pointed` is the mark under the pointer or the focus.
 */
export function useMarks(ids: readonly string[], pick: (id: string) => void) {
  const ref = useRef<SVGSVGElement>(null);
  const [last, setLast] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const stop = last !== null && ids.includes(last) ? last : ids[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || stop === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      pick(stop);
      return;
    }
    const at = ids.indexOf(stop);
    const step = STEPS[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? ids.length - 1 : step === undefined ? -1 : at + step;
    const id = ids[next];
    if (event.key === 'Escape' || (id === undefined && step === undefined)) return;
    event.preventDefault();
    event.stopPropagation();
    if (id !== undefined) ref.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus();
  };
  const markOf = (id: string, label: string) => ({
    role: 'button',
    tabIndex: id === stop ? 0 : -1,
    'aria-label': label,
    'data-mark': id,
    onClick: () => pick(id),
    onFocus: () => {
      setLast(id);
      setPointed(id);
    },
    onBlur: () => setPointed(null),
    onPointerEnter: () => setPointed(id),
    onPointerLeave: () => setPointed(null),
  });
  return { ref, onKeyDown, markOf, pointed };
}
