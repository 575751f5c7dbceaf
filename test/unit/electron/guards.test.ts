import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { readUrl } from '#shared/bridge/data-scheme';
import { createGrants } from '../../../electron/files/grants.ts';
import { guardSession } from '../../../electron/handlers/guards.ts';

type BeforeRequest = (
  details: { url: string; webContentsId?: number },
  answer: (verdict: { cancel: boolean }) => void,
) => void;

test('a request with the token of another window is stopped before it reaches the file', () => {
  let listener: BeforeRequest = () => undefined;
  const nothing = () => undefined;
  const session = {
    setPermissionRequestHandler: nothing,
    setPermissionCheckHandler: nothing,
    setDevicePermissionHandler: nothing,
    setDisplayMediaRequestHandler: nothing,
    on: nothing,
    webRequest: {
      onBeforeRequest(given: BeforeRequest) {
        listener = given;
      },
    },
  } as unknown as Session;
  const grants = createGrants();
  // Contents 11 and 12 belong to windows 1 and 2; 99 to none of ours.
  const windowOf = (contents: number) => ({ 11: 1, 12: 2 })[contents] ?? null;
  guardSession(session, null, { holderOf: grants.holder, windowOf });
  const url = readUrl(grants.grantRead({ window: 1, path: '/a', identity: { device: 1n, inode: 1n } }));
  const isStopped = (details: { url: string; webContentsId?: number }) => {
    let stopped: boolean | undefined;
    listener(details, ({ cancel }) => {
      stopped = cancel;
    });
    return stopped;
  };
  expect([
    isStopped({ url, webContentsId: 11 }),
    isStopped({ url, webContentsId: 12 }),
    isStopped({ url: 'https://example.org/', webContentsId: 11 }),
  ]).toEqual([false, true, true]);
});
