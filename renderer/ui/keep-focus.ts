const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';
const HEADING = 'h1, h2, h3';

/** A step of the way from what has the focus up to the body. */
interface Step {
  readonly element: Element;
  readonly parent: Element;
  readonly place: number;
}

type Path = readonly Step[];

/**
 * Keeps the focus where a person works when what holds it is removed: it goes to the same control of the next thing of its kind,
 * else of the one before, else to what follows or stands before, else to the heading over it, never to the top of the page. A removal confirmed
 * in a dialog counts as well. Whoever replaces the whole view, or closes a dialog over what is still there, sees to the focus.
 * @param app the element the application is drawn in; dialogs stand beside it in the body
 * @returns what ends the watch
 */
export function keepFocus(app: HTMLElement): () => void {
  const { body } = document;
  let inApp: Path = [];
  let inDialog: Path = [];
  const record = ({ target }: FocusEvent) => {
    const path = pathOf(target as Element);
    if (app.contains(target as Element)) [inApp, inDialog] = [path, []];
    else inDialog = path;
  };
  const leave = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget) return;
    // A removal blurs too; by the next microtask what was removed is out of the document.
    queueMicrotask(() => {
      if ((target as Element).isConnected && document.activeElement === body) [inApp, inDialog] = [[], []];
    });
  };
  const observer = new MutationObserver(() => {
    const gone = [inDialog, inApp].find((path) => path[0] && !path[0].element.isConnected && !isWhole(path));
    inApp = renewed(inApp);
    inDialog = renewed(inDialog);
    if (!gone) return;
    // A dialog that closes gives the focus back in the next frame, or loses it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (document.activeElement === body) successorOf(gone)?.focus();
      }),
    );
  });
  observer.observe(body, { childList: true, subtree: true });
  document.addEventListener('focusin', record);
  document.addEventListener('focusout', leave);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', record);
    document.removeEventListener('focusout', leave);
  };
}

function pathOf(target: Element): Path {
  const steps: Step[] = [];
  for (let element = target; element !== document.body; ) {
    const parent = element.parentElement;
    if (!parent) return [];
    steps.push({ element, parent, place: [...parent.children].indexOf(element) });
    element = parent;
  }
  return steps;
}

const renewed = ([first]: Path): Path => (first?.element.isConnected ? pathOf(first.element) : []);

/** The step at which a path is broken: what was removed, and where it stood. */
const breakOf = (path: Path): Step | undefined => path.find(({ parent }) => parent.isConnected);

/** A dialog or a whole view went, not something in it. */
const isWhole = (path: Path): boolean => {
  const broken = breakOf(path);
  return !broken || broken.parent === document.body || broken.element.matches('main, :has(h1)');
};

function successorOf(path: Path): HTMLElement | null {
  const broken = breakOf(path);
  if (!broken) return null;
  const siblings = [...broken.parent.children];
  const following = siblings.slice(broken.place);
  const preceding = siblings.slice(0, broken.place).reverse();
  const isAlike = ({ tagName, className }: Element): boolean =>
    tagName === broken.element.tagName && className === broken.element.className;
  const control = controlsOf(broken.element).indexOf(path[0]?.element as HTMLElement);
  for (const next of [...following.filter(isAlike), ...preceding.filter(isAlike), ...following, ...preceding]) {
    const controls = controlsOf(next);
    const found = controls[control] ?? controls.at(following.includes(next) ? 0 : -1);
    if (found) return found;
  }
  for (let above: Element | null = broken.parent; above; above = above.parentElement) {
    const heading = above.querySelector<HTMLElement>(HEADING);
    heading?.setAttribute('tabindex', '-1');
    if (heading) return heading;
  }
  return null;
}

const controlsOf = (element: Element): HTMLElement[] =>
  [element, ...element.querySelectorAll(FOCUSABLE)].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(FOCUSABLE),
  );
