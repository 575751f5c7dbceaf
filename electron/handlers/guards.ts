import type { App, Session, WebContents } from 'electron';
import { navigationVerdict } from '../policy/navigation.ts';
import { deviceGranted, permissionGranted } from '../policy/permissions.ts';
import { requestAllowed, tokenAllowed } from '../policy/requests.ts';

/** Who holds a token of the data scheme, and which window a page belongs to; null where nobody is known. */
export interface TokenHolders {
  holderOf(token: string): number | null;
  windowOf(contents: number): number | null;
}

const NOBODY = { isMainFrame: false };

/** Nothing but `permissionGranted` may be asked for, and nothing may leave: permissions, devices, downloads, requests of other schemes, tokens of other windows. */
export function guardSession(session: Session, devUrl: string | null, { holderOf, windowOf }: TokenHolders): void {
  session.setPermissionRequestHandler((_contents, permission, answer, asker) =>
    answer(permissionGranted(permission, asker ?? NOBODY, devUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, _origin, asker) =>
    permissionGranted(permission, asker ?? NOBODY, devUrl),
  );
  session.setDevicePermissionHandler((details) => deviceGranted(details.deviceType));
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url, webContentsId }, answer) => {
    const window = webContentsId === undefined ? null : windowOf(webContentsId);
    answer({ cancel: !requestAllowed(url, devUrl) || !tokenAllowed(url, window, holderOf) });
  });
}

/** Every page that comes to be stays on our own pages, opens no windows and embeds none; one that no window claims is closed. */
export function guardContents(app: App, isClaimed: (contents: number) => boolean, devUrl: string | null): void {
  app.on('web-contents-created', (_event, contents) => {
    guardNavigation(contents, devUrl);
    // The window registers its page right after making it, so the question waits for the end of this turn.
    setImmediate(() => {
      const isOurs = contents.isDestroyed() || isClaimed(contents.id) || contents.getType() === 'remote';
      if (!isOurs && devUrl === null) contents.close();
    });
  });
}

function guardNavigation(contents: WebContents, devUrl: string | null): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (navigationVerdict(event.url, event.isMainFrame, devUrl) === 'deny') event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (navigationVerdict(event.url, event.isMainFrame, devUrl) === 'deny') event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (navigationVerdict(event.url, event.isMainFrame, devUrl) === 'deny') event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
