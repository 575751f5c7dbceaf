import { useEffect } from 'react';
import { toFailure } from '#shared/core/errors';
import { copyText } from '../host/clipboard.ts';
import { host } from '../host/index.ts';
import { showLink } from '../store/link-dialog.ts';
import { notify, useSession } from '../store/session.ts';

/** Making and reading links; loaded when the first one is. */
const viewLinks = () => import('../store/view-link.ts');

/** What stands before a link: the page's own address, or our own word where there is none to give away. */
const before = (): string =>
  host().kind === 'web' ? `${location.origin}${location.pathname}${location.search}#` : 'jalon:';

/** Copies a link to the view on screen and shows it; where the host keeps no clipboard it is shown to be copied. */
export async function copyLink(): Promise<void> {
  const { linkToView } = await viewLinks();
  const link = linkToView(useSession.getState());
  if (!link.ok) {
    notify(link.error);
    return;
  }
  const text = `${before()}${link.value}`;
  showLink(text, isTaken(text));
}

/** Whether the clipboard takes `text`. */
function isTaken(text: string): boolean {
  try {
    copyText(text);
    return true;
  } catch {
    return false;
  }
}

const isLink = (hash: string): boolean => hash.startsWith('#v=');

/**
 * Opens the link in the page's address, at the start and whenever it changes. One into another workbench is said once and waits there
 * until that workbench is opened; one that was opened leaves the address, so that it can be followed again.
 */
export function useAddressLink(): void {
  const opened = useSession(({ opened: count, workbench }) => (workbench ? count : null));
  useEffect(() => {
    if (opened === null || host().kind !== 'web') return;
    let isOver = false;
    const follow = async (isSaid: boolean) => {
      if (!isLink(location.hash)) return;
      const { openViewLink } = await viewLinks();
      if (isOver || !isLink(location.hash)) return;
      const done = openViewLink(location.hash);
      const waits = !done.ok && done.error.code === 'link/other-workbench';
      if (!waits) history.replaceState(null, '', `${location.pathname}${location.search}`);
      if (!done.ok && (isSaid || !waits)) notify(done.error);
    };
    const tryTo = (isSaid: boolean) => follow(isSaid).catch((error: unknown) => notify(toFailure(error)));
    void tryTo(opened <= 1);
    const onChange = () => void tryTo(true);
    addEventListener('hashchange', onChange);
    return () => {
      isOver = true;
      removeEventListener('hashchange', onChange);
    };
  }, [opened]);
}
