import { LINKS, type LinkId } from '#shared/bridge/links';
import { isOwnPage } from './origin.ts';

export type NavigationDecision = 'allow' | 'deny';

/** Where a frame may go: only to our own pages, and only the main frame (the application has no others). */
export const navigationVerdict = (url: string, isMainFrame: boolean, devUrl: string | null): NavigationDecision =>
  isMainFrame && isOwnPage(url, devUrl) ? 'allow' : 'deny';

/** The address behind a known link; the only addresses ever given to the system's browser. */
export const externalUrl = (id: LinkId): string => LINKS[id];
