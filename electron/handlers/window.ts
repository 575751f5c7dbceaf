import type { RequestInput } from '#shared/bridge/contract';
import type { Handlers } from './answer.ts';

/** What a window tells about itself. */
export interface WindowReports {
  described(window: number, state: RequestInput<'window.describe'>): void;
  closeAnswered(window: number, answer: RequestInput<'window.close-answer'>): void;
}

export const windowHandlers = (reports: WindowReports): Pick<Handlers, 'window.describe' | 'window.close-answer'> => ({
  'window.describe': async (state, { window }) => {
    reports.described(window, state);
    return null;
  },
  'window.close-answer': async (given, { window }) => {
    reports.closeAnswered(window, given);
    return null;
  },
});
