import type { BridgeClient, FileGrant } from '#shared/bridge/contract';
import { readUrl } from '#shared/bridge/data-scheme';
import { JalonError } from '#shared/core/errors';
import { type Result, unwrap } from '#shared/core/result';
import { desktopJournals, putBytes } from './desktop-journals.ts';
import type { Host, HostFile, SaveTarget } from './port.ts';

declare global {
  interface Window {
    /** The bridge to the desktop, put there by its preload; absent in a browser. */
    readonly jalon?: BridgeClient;
  }
}

const TITLE_LIMIT = 300;

/** The host over the bridge. Bytes go by the data scheme, never through a message. */
export function desktopHost({ requests, events }: BridgeClient): Host {
  return {
    kind: 'desktop',
    async pickFiles(kind, multiple) {
      return unwrap(await requests['files.pick']({ kind, multiple })).map(hostFile);
    },
    async saveFile({ name, kind, content, target }) {
      const place: SaveTarget | null =
        target ?? unwrap(await requests['files.saveAs']({ name: name.slice(-200), kind }));
      if (!place) return null;
      await putBytes(String(place.token), content);
      return place;
    },
    onOpenRequest: (listener) => events['open-request']((grant) => listener(hostFile(grant))),
    onMenu: (listener) => events.menu(({ action }) => listener(action)),
    onCloseRequest: (listener) =>
      events['close-request'](({ request }) => {
        void listener().then((mayClose) => requests['window.close-answer']({ request, mayClose }));
      }),
    describeWindow({ title, edited, language }) {
      void requests['window.describe']({ title: title.slice(0, TITLE_LIMIT), edited, language });
    },
    async recentFiles() {
      return unwrap(await requests['recent.list']({}));
    },
    async openRecent(id) {
      return hostFile(unwrap(await requests['recent.open']({ id })));
    },
    async clearRecent() {
      unwrap(await requests['recent.clear']({}));
    },
    journals: desktopJournals(requests),
    keys: {
      own: async () => unwrap(await requests['keys.own']({})),
      nameOwn: async (name) => unwrap(await requests['keys.name']({ name })),
      seal: async (root, at, purpose) => unwrap(await requests['keys.seal']({ root, at, purpose })),
      known: async () => unwrap(await requests['keys.known']({})),
      keep: async ({ name, key }) => unwrap(await requests['keys.keep']({ name, key })),
      forget: async (key) => unwrap(await requests['keys.forget']({ key })),
    },
    async generations({ token }) {
      return unwrap(await requests['generations.list']({ token: String(token) }));
    },
    async openGeneration({ token }, id) {
      return hostFile(unwrap(await requests['generations.open']({ token: String(token), id })));
    },
    onHealth: (listener) => events.health(({ health }) => listener(health)),
    async openLink(id) {
      unwrap(await requests['links.open']({ id }));
    },
  };
}

const hostFile = ({ name, size, token, save }: FileGrant): HostFile => ({
  name,
  size,
  target: save,
  async blob() {
    const response = await fetch(readUrl(token));
    if (response.ok) return response.blob();
    if (response.status === 409) unwrap((await response.json()) as Result<never>);
    throw new JalonError('file/unknown-token');
  },
});
