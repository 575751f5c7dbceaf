import { useEffect } from 'react';
import { ACTIONS } from './actions.ts';

/** Whether keys and pasted text belong to a field that is being written in. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Listens for the shortcuts of every action. `g` waits one second for its digit and is never taken from a text field. */
export function useShortcuts(openPalette: () => void): void {
  useEffect(() => {
    let leader = 0;
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const mod = event.ctrlKey || event.metaKey;
      if (mod && key === 'k') {
        event.preventDefault();
        openPalette();
        return;
      }
      const writing = isWriting(event.target);
      const pressed = mod
        ? `mod+${event.shiftKey ? 'shift+' : ''}${key}`
        : performance.now() - leader < 1000
          ? `g ${key}`
          : key;
      if (!mod && !writing && key === 'g') leader = performance.now();
      const action = ACTIONS.find((candidate) => candidate.shortcut === pressed);
      if (!action || (writing && (!mod || key === 'z'))) return;
      event.preventDefault();
      leader = 0;
      action.run();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [openPalette]);
}
