/** Why a process ended, as Electron says it. */
export type EndReason =
  | 'clean-exit'
  | 'abnormal-exit'
  | 'killed'
  | 'crashed'
  | 'oom'
  | 'launch-failed'
  | 'integrity-failure'
  | 'memory-eviction';

/** Whether a process ended without having been told to. */
export const isDeath = (reason: EndReason): boolean => reason !== 'clean-exit';

/** Whether pages may notice that a helper process ended: what draws for them or serves them. */
export const pagesNotice = (process: { readonly type: string; readonly reason: EndReason }): boolean =>
  isDeath(process.reason) && ['GPU', 'Utility'].includes(process.type);

/** How the page of a window is. */
export type PageState = 'answers' | 'unresponsive' | 'gone';

/** What to do when a window is to be closed: close it, ask its page, or ask the person about a page that does not answer. */
export type CloseStep =
  | 'close'
  | 'ask-page'
  | 'ask-about-waiting'
  | 'ask-about-unresponsive'
  | 'ask-about-death'
  | 'stay';

/**
 * A window with unsaved changes never closes without a question. `isPageAsked`: its page was asked before and has not
 * answered. `isPersonAsked`: a question of ours is on the screen. After the death of its page `isEdited` may be out of date.
 */
export function closeStep(window: {
  readonly isEdited: boolean;
  readonly page: PageState;
  readonly isPageAsked: boolean;
  readonly isPersonAsked: boolean;
}): CloseStep {
  if (window.isPersonAsked) return 'stay';
  if (window.page === 'gone') return 'ask-about-death';
  if (!window.isEdited) return 'close';
  if (window.page === 'unresponsive') return 'ask-about-unresponsive';
  return window.isPageAsked ? 'ask-about-waiting' : 'ask-page';
}
