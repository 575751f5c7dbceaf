import type { AppInfo } from '#shared/bridge/contract';
import type { Handlers } from './answer.ts';

export const appHandlers = (info: AppInfo): Pick<Handlers, 'app.info'> => ({
  'app.info': async () => info,
});
