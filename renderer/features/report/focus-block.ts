const FOCUSABLE = 'input, [contenteditable="true"], button, [tabindex="0"]';

/**
 * Puts the focus into a block once it is drawn: on a control of its frame, else on the first thing that can be written in. A person who
 * goes elsewhere meanwhile, by Tab or pointer, stays there.
 */
export function focusInBlock(id: string, control?: 'up' | 'down' | 'remove'): void {
  let frames = 0;
  const leaving = new AbortController();
  const leave = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key === 'Tab') leaving.abort();
  };
  for (const type of ['keydown', 'pointerdown'] as const)
    addEventListener(type, leave, { capture: true, signal: leaving.signal });
  const look = () => {
    if (leaving.signal.aborted) return;
    const block = document.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`);
    const content = block?.querySelector<HTMLElement>('[data-content]');
    const found = control
      ? block?.querySelector<HTMLElement>(`[data-control="${control}"] button`)
      : (content?.querySelector<HTMLElement>(FOCUSABLE) ??
        (frames > 30 ? block?.querySelector<HTMLElement>('button') : null));
    if (frames === 0 && !control) block?.scrollIntoView({ block: 'center' });
    // A menu that is open has the focus; what closes gives it up.
    const isElsewhere = document.activeElement?.closest('[role="menu"], [role="dialog"]');
    if (found && !isElsewhere) found.focus({ preventScroll: control === undefined });
    else if (frames++ < 60) return requestAnimationFrame(look);
    leaving.abort();
  };
  requestAnimationFrame(look);
}
