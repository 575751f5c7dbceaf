import { type RefObject, useEffect } from 'react';

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** A step of the way from what has the focus up to the container. */
interface Step {
  readonly element: Element;
  readonly parent: Element;
  readonly place: number;
}

/**
 * Keeps the focus where a person works when what holds it is removed from `container`: it goes to what follows (the same control of
 * the next row, where there is one), else to what stands before, else to the heading, never to the top of the page. A removal that
 * is confirmed in a dialog counts as well.
 */
export function useFocusAfterRemoval(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = container.current;
    if (!root) return;
    let path: readonly Step[] = [];
    const record = (event: FocusEvent) => {
      path = pathOf(event.target as Element, root);
    };
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      const next = relatedTarget instanceof Element ? relatedTarget : null;
      if ((next && root.contains(next)) || next?.closest('[role=dialog], [role=alertdialog]')) return;
      // A removal blurs too; by the next microtask what was removed is out of the document.
      queueMicrotask(() => {
        if ((target as Element).isConnected && path[0]?.element === target) path = [];
      });
    };
    const observer = new MutationObserver(() => {
      const [first] = path;
      if (!first) return;
      if (first.element.isConnected) {
        path = pathOf(first.element, root);
        return;
      }
      const gone = path;
      path = [];
      // A dialog that closes gives the focus back in the next frame, or loses it.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) successor(gone, root)?.focus();
        }),
      );
    });
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', record);
    root.addEventListener('focusout', leave);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', record);
      root.removeEventListener('focusout', leave);
    };
  }, [container]);
}

function pathOf(target: Element, root: Element): readonly Step[] {
  const steps: Step[] = [];
  for (let element = target; element !== root; ) {
    const parent = element.parentElement;
    if (!parent) return [];
    steps.push({ element, parent, place: [...parent.children].indexOf(element) });
    element = parent;
  }
  return steps;
}

function successor(path: readonly Step[], root: HTMLElement): HTMLElement | null {
  const target = path[0]?.element;
  const broken = path.find(({ parent }) => parent.isConnected);
  if (target && broken) {
    const siblings = [...broken.parent.children];
    const control = Math.max(0, controlsOf(broken.element).indexOf(target as HTMLElement));
    for (const next of siblings.slice(broken.place)) {
      const controls = controlsOf(next);
      const found = controls[control] ?? controls[0];
      if (found) return found;
    }
    for (const previous of siblings.slice(0, broken.place).reverse()) {
      const controls = controlsOf(previous);
      const found = controls[control] ?? controls.at(-1);
      if (found) return found;
    }
  }
  const heading = root.querySelector<HTMLElement>('h1, h2, h3');
  heading?.setAttribute('tabindex', '-1');
  return heading;
}

const controlsOf = (element: Element): HTMLElement[] => [
  ...(element.matches(FOCUSABLE) ? [element as HTMLElement] : []),
  ...element.querySelectorAll<HTMLElement>(FOCUSABLE),
];
