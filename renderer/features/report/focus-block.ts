import type { ReportBlock } from '#shared/workbench/report';
import { blockInHand } from './edit.ts';

const FOCUSABLE = 'input, [contenteditable="true"], button, [tabindex="0"]';

/** Blocks that one writes in as soon as they are there. */
const WRITTEN: ReadonlySet<ReportBlock['kind'] | undefined> = new Set(['heading', 'text', 'callout']);

const isWritable = (element: HTMLElement): boolean =>
  element.isContentEditable || element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/**
 * Puts the focus into a block once it is drawn: on a control of its frame, else on the first thing that can be written in. A person who
 * goes elsewhere meanwhile, by Tab or pointer, stays there; what is typed on the way to a text is written in it, and does nothing else.
 */
export function focusInBlock(id: string, control?: 'up' | 'down' | 'remove'): void {
  let frames = 0;
  let typed = '';
  const isHeld = control === undefined && WRITTEN.has(blockInHand(id)?.kind);
  const leaving = new AbortController();
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && typed === '') leaving.abort();
    const isTyping = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isHeld || !(isTyping || event.key === 'Enter' || (event.key === 'Tab' && typed))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isTyping) typed += event.key;
  };
  addEventListener('keydown', onKey, { capture: true, signal: leaving.signal });
  addEventListener('pointerdown', () => leaving.abort(), { capture: true, signal: leaving.signal });
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
    if (found && !isElsewhere) {
      found.focus({ preventScroll: control === undefined });
      if (typed && isWritable(found)) document.execCommand('insertText', false, typed);
    } else if (frames++ < 60) return requestAnimationFrame(look);
    leaving.abort();
  };
  requestAnimationFrame(look);
}
