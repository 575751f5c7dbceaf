import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { channelOf, REQUESTS } from '#shared/bridge/channels';
import type { SenderFacts } from '../policy/sender.ts';
import { answer, type Handlers } from './answer.ts';

/** Gives every request of the contract its handler. `claimed` finds the window a message came from, null for one we did not open. */
export function registerHandlers(
  handlers: Handlers,
  claimed: (contents: number) => number | null,
  devUrl: string | null,
): void {
  for (const name of REQUESTS) {
    ipcMain.handle(channelOf(name), (event, input: unknown) => {
      const window = claimed(event.sender.id);
      const sender = senderFacts(event, window !== null);
      return answer(name, handlers, { input, sender, caller: { window: window ?? -1 }, devUrl });
    });
  }
}

function senderFacts(event: IpcMainInvokeEvent, isClaimed: boolean): SenderFacts {
  const frame = event.senderFrame;
  return { frameUrl: frame?.url ?? null, isMainFrame: frame !== null && frame === event.sender.mainFrame, isClaimed };
}
