import { isOwnPage } from './origin.ts';

/** Who asks, as Electron tells it: an address, and whether it is the page itself and not a frame in it. */
export interface PermissionAsker {
  readonly requestingUrl?: string | undefined;
  readonly isMainFrame: boolean;
}

/**
 * One permission is ever granted: our own page may put a picture on the clipboard, which the browser lets it do in answer to a press alone.
 * It reads nothing there. Files go through dialogs, and nothing else leaves the window.
 */
export const permissionGranted = (
  permission: string,
  { requestingUrl, isMainFrame }: PermissionAsker,
  devUrl: string | null,
): boolean =>
  permission === 'clipboard-sanitized-write' &&
  isMainFrame &&
  requestingUrl !== undefined &&
  isOwnPage(requestingUrl, devUrl);

/** No device (HID, serial, USB) is ever handed to a page. */
export const deviceGranted = (_deviceType: string): boolean => false;
