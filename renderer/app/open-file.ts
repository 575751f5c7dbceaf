import { openableKind } from '#shared/bridge/file-kinds';
import type { HostFile } from '../host/port.ts';
import { receive } from '../workflows/arrivals.ts';
import { openFile } from '../workflows/documents.ts';

/** Takes a file from outside, dropped or handed over, to where it belongs: data to intake, a review to the workbench in hand, all else is opened as a workbench. */
export function openHostFile(file: HostFile): void {
  if (/\.review\.json$/i.test(file.name))
    void import('../workflows/reviews.ts').then(({ addReviews }) => addReviews([file]));
  else if (openableKind(file.name) === 'data') receive(file);
  else void openFile(file);
}
