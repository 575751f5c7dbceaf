import { externalUrl } from '../policy/navigation.ts';
import type { Handlers } from './answer.ts';

export const linkHandlers = (openExternal: (url: string) => Promise<void>): Pick<Handlers, 'links.open'> => ({
  'links.open': async ({ id }) => {
    await openExternal(externalUrl(id));
    return null;
  },
});
