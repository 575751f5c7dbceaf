/** Names of everything that crosses the bridge. Kept apart from the schemas so that the preload carries names only. */
export const REQUESTS = [
  'app.info',
  'files.pick',
  'files.saveAs',
  'generations.list',
  'generations.open',
  'journals.begin',
  'journals.append',
  'journals.part',
  'journals.left',
  'journals.recover',
  'journals.discard',
  'window.describe',
  'window.close-answer',
  'recent.list',
  'recent.open',
  'recent.clear',
  'links.open',
  'keys.own',
  'keys.name',
  'keys.seal',
  'keys.known',
  'keys.keep',
  'keys.forget',
] as const;
export type RequestName = (typeof REQUESTS)[number];

export const EVENTS = ['open-request', 'menu', 'close-request', 'health'] as const;
export type EventName = (typeof EVENTS)[number];

/** The IPC channel of a request or an event. */
export const channelOf = (name: RequestName | EventName): string => `jalon:${name}`;
