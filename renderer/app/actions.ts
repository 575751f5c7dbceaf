import type { MessageKey } from '#shared/i18n/translator';
import { redo, undo } from '../store/history.ts';
import { askForLink } from '../store/link-dialog.ts';
import { setLanguage, setTheme, show, useSession, VIEWS } from '../store/session.ts';
import { startTour } from '../store/tour.ts';
import { chooseData } from '../workflows/arrivals.ts';
import { openWorkbench, startWorkbench } from '../workflows/documents.ts';
import { saveWorkbench, sealWorkbench } from '../workflows/saving.ts';
import { copyLink } from './links.ts';

/** Something a person can do from anywhere: in the palette, by shortcut, and in the native menu under the same id. */
export interface Action {
  readonly id: string;
  readonly label: MessageKey;
  /** As `KeyboardEvent.key` in lower case, with `mod+` for Ctrl or Cmd; `g 1` = g, then 1. */
  readonly shortcut?: string;
  run(): void;
}

export const ACTIONS: readonly Action[] = [
  { id: 'file.new', label: 'shell.action.new', run: () => void startWorkbench() },
  { id: 'file.open', label: 'shell.action.open', shortcut: 'mod+o', run: () => void openWorkbench() },
  { id: 'file.import', label: 'shell.action.import', shortcut: 'mod+i', run: () => void chooseData() },
  { id: 'file.save', label: 'shell.action.save', shortcut: 'mod+s', run: () => void saveWorkbench(false) },
  { id: 'file.save-as', label: 'shell.action.saveAs', shortcut: 'mod+shift+s', run: () => void saveWorkbench(true) },
  { id: 'file.seal', label: 'shell.action.seal', run: () => void sealWorkbench() },
  {
    id: 'file.versions',
    label: 'shell.action.versions',
    run: () => show({ view: 'review', part: 'versions' }),
  },
  { id: 'edit.undo', label: 'shell.action.undo', shortcut: 'mod+z', run: undo },
  { id: 'edit.redo', label: 'shell.action.redo', shortcut: 'mod+shift+z', run: redo },
  ...VIEWS.map((view, index) => ({
    id: `view.${view}`,
    label: `shell.view.${view}` as const,
    shortcut: `g ${index + 1}`,
    run: () => show({ view }),
  })),
  { id: 'view.copy-link', label: 'palette.command.copyLink', run: copyLink },
  { id: 'view.open-link', label: 'palette.command.openLink', run: askForLink },
  { id: 'help.tour', label: 'palette.command.tour', run: startTour },
  {
    id: 'view.theme',
    label: 'shell.action.theme',
    run: () => setTheme(useSession.getState().theme === 'dark' ? 'light' : 'dark'),
  },
  {
    id: 'view.language',
    label: 'shell.action.language',
    run: () => setLanguage(useSession.getState().language === 'fr' ? 'en' : 'fr'),
  },
];

export const runAction = (id: string): void => ACTIONS.find((action) => action.id === id)?.run();
