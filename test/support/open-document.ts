import { isDeepStrictEqual } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import type { Workbench } from '#shared/workbench/workbench';

/** The document a page shows, and whether its status bar says that every change of it is kept. */
export interface Shown {
  /** JSON of the workbench; null while there is none. */
  readonly document: string | null;
  readonly isKept: boolean;
}

/**
 * Defines `shown()` in every page: the workbench in hand, read from the session that its components draw, so that it is neither what a
 * journal holds nor what a file does. Calls the binding `changed` (if there is one) with it whenever it is another.
 */
function install(): void {
  interface Fiber {
    readonly memoizedState: unknown;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
  }
  interface Hook {
    readonly memoizedState: unknown;
    readonly next: Hook | null;
  }
  interface Store {
    getState(): {
      readonly workbench?: unknown;
      readonly kept?: { readonly pending: number; readonly at: string | null; readonly failure: unknown };
    };
  }
  /** The session of the page, as the hooks of its components hold it: zustand keeps it among what a callback depends on. */
  const storeIn = (fiber: Fiber | null): Store | null => {
    for (let one = fiber; one; one = one.sibling) {
      for (let hook = one.memoizedState as Hook | null, count = 0; hook && count < 200; hook = hook.next, count += 1) {
        if (typeof hook !== 'object' || !('next' in hook)) break;
        const depends = Array.isArray(hook.memoizedState) ? hook.memoizedState[1] : null;
        const store = Array.isArray(depends) ? (depends[0] as Store | null) : null;
        if (typeof store?.getState === 'function' && 'workbench' in store.getState()) return store;
      }
      const found = storeIn(one.child);
      if (found) return found;
    }
    return null;
  };
  const session = () => {
    const root = document.getElementById('root') as unknown as Record<string, { stateNode: { current: Fiber } }> | null;
    const key = Object.keys(root ?? {}).find((name) => name.startsWith('__reactContainer$'));
    return root && key ? (storeIn(root[key]?.stateNode.current ?? null)?.getState() ?? null) : null;
  };
  const current = (): unknown => session()?.workbench ?? null;
  /** What the status bar says once it is drawn: asked of the session too, so that it is of the same moment as the document. */
  const isKept = (): boolean => {
    const kept = session()?.kept;
    return kept !== undefined && kept.pending === 0 && kept.at !== null && kept.failure === null;
  };
  const shown = () => {
    const workbench = current();
    return { document: workbench ? JSON.stringify(workbench) : null, isKept: isKept() };
  };
  let last: unknown = null;
  let wasKept = false;
  const look = () => {
    const [now, kept] = [current(), isKept()];
    if (now && (now !== last || kept !== wasKept)) {
      [last, wasKept] = [now, kept];
      (window as unknown as { changed?: (shown: object) => void }).changed?.(shown());
    }
  };
  Object.assign(window, { shown });
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

export const canReadDocument = (where: Page | BrowserContext): Promise<unknown> => where.addInitScript(install);

/** The same for a page that is loaded already, and for what it loads from now on. */
export async function readDocumentFromNow(page: Page): Promise<void> {
  await canReadDocument(page);
  await page.evaluate(install).catch((error: unknown) => {
    // What it loads instead has it already.
    if (!String(error).includes('Execution context was destroyed')) throw error;
  });
}

/** What a window showed: a document it has now must be the last it said is kept, or a later one. */
export class Watched {
  /** How often a window said that a change is kept. */
  acknowledged = 0;
  #seen: string[] = [];
  #isKept = false;

  /** Takes note of what a page shows; to be exposed to it as `changed`. */
  readonly changed = ({ document, isKept }: Shown): void => {
    if (!document) return;
    if (isKept) this.acknowledged += 1;
    this.#isKept ||= isKept;
    this.#seen = isKept ? [document] : [...this.#seen, document];
  };

  /** Resolves once the window has said that something is kept, or after `patience` milliseconds: on a busy machine that takes a while. */
  async kept(patience = 30_000): Promise<void> {
    const end = performance.now() + patience;
    while (!this.#isKept && performance.now() < end) await new Promise((over) => setTimeout(over, 10));
  }

  /** The last document said to be kept and what followed it; none where nothing was. Another window begins anew. */
  take(): readonly string[] {
    const seen = this.#isKept ? this.#seen : [];
    this.#seen = [];
    this.#isKept = false;
    return seen;
  }
}

/** The parts of a document that none of `valid` has; blank where one is the same. */
export function lost(valid: readonly string[], document: string | null): string {
  const now = JSON.parse(document ?? '{}') as Record<string, unknown>;
  const found = valid.map((one) => {
    const then = JSON.parse(one) as Record<string, unknown>;
    return Object.keys(then)
      .filter((key) => !isDeepStrictEqual(then[key], now[key]))
      .map((key) => `${key}: was ${JSON.stringify(then[key])}, is ${JSON.stringify(now[key])}`.slice(0, 3000))
      .join('\n');
  });
  return found.includes('') ? '' : found.join('\nor\n');
}

/** What the page shows now; it must have been loaded after `canReadDocument`. */
export const shownIn = (page: Page): Promise<Shown> =>
  page.evaluate(() => (window as unknown as { shown(): Shown }).shown());

/** The open document; throws while there is none. */
export async function documentIn(page: Page): Promise<Workbench> {
  const { document } = await shownIn(page);
  if (!document) throw new Error('no document is open');
  return JSON.parse(document) as Workbench;
}
