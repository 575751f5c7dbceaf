import { openableKind } from '#shared/bridge/file-kinds';
import type { HostFile } from '../host/port.ts';
import { receive } from '../workflows/arrivals.ts';
import { openFile } from '../workflows/documents.ts';

/** Takes a file from outside, dropped or handed over, to where it belongs: data to intake, all else is opened as a workbench. */
export function openHostFile(file: HostFile): void {
  if (openableKind(file.name) === 'data') receive(file);
  else void openFile(file);
}
