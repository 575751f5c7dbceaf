import type { Page } from 'playwright-core';

interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly type: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

interface Root {
  readonly current: Fiber;
}

/**
 * Counts the components that React draws, as its developer tools do; for `init` of a page, as React looks for the tools when it loads.
 * What is drawn for the first time counts too.
 */
export async function countRenders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = { renders: 0 };
    const PERFORMED_WORK = 1;
    const COMPONENTS = new Set([0, 1, 11, 14, 15]);
    const walk = (fiber: Fiber): void => {
      const before = fiber.alternate;
      if (COMPONENTS.has(fiber.tag) && (fiber.flags & PERFORMED_WORK) !== 0) counted.renders++;
      if (before && before.child === fiber.child) return;
      for (let child = fiber.child; child; child = child.sibling) if (child !== before?.child) walk(child);
    };
    Object.assign(window, {
      counted,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        isDisabled: false,
        inject: () => 1,
        onScheduleFiberRoot: () => undefined,
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
        onCommitFiberRoot: (_: number, { current }: Root) => walk(current),
      },
    });
  });
}

/** Components drawn since the page loaded. */
export const rendersOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { readonly counted: { readonly renders: number } }).counted.renders);
