import { toFailure } from '#shared/core/errors';
import { host } from '../host/index.ts';
import type { HostFile } from '../host/port.ts';
import { type Arrival, notify, show, useSession } from '../store/session.ts';

/** Takes data files in hand, after those that wait already: the Data view shows what intake makes of the first. */
export function receive(...files: readonly HostFile[]): void {
  if (files.length === 0) return;
  arrive(files.map((file) => ({ file, replaces: null })));
}

/** Puts files in line for intake and shows the first. */
export function arrive(arrivals: readonly Arrival[]): void {
  useSession.setState((state) => ({ incoming: [...state.incoming, ...arrivals] }));
  show({ view: 'data' });
}

/** Lets go of the file in hand, loaded or not; the next one takes its place. */
export const dismissIncoming = (): void => useSession.setState((state) => ({ incoming: state.incoming.slice(1) }));

/** Asks for data files. */
export async function chooseData(): Promise<void> {
  try {
    receive(...(await host().pickFiles('data', true)));
  } catch (error) {
    notify(toFailure(error));
  }
}
