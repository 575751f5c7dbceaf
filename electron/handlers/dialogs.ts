import { BrowserWindow, dialog, type FileFilter } from 'electron';
import { FILE_KINDS, type FileKind } from '#shared/bridge/file-kinds';
import type { Translator } from '#shared/i18n/translator';
import type { Dialogs } from './files.ts';

const filterOf = (t: Translator, kind: FileKind): FileFilter => ({
  name: t(`menu.kind.${kind}`),
  extensions: [...FILE_KINDS[kind]],
});

/** The system's file dialogs, in the language of the moment. */
export const nativeDialogs = (t: () => Translator): Dialogs => ({
  async open(window, kind, multiple) {
    const owner = BrowserWindow.fromId(window);
    if (!owner) return [];
    const properties: ('openFile' | 'multiSelections')[] = multiple ? ['openFile', 'multiSelections'] : ['openFile'];
    const { canceled, filePaths } = await dialog.showOpenDialog(owner, { filters: [filterOf(t(), kind)], properties });
    return canceled ? [] : filePaths;
  },
  async save(window, kind, suggestion) {
    const owner = BrowserWindow.fromId(window);
    if (!owner) return null;
    const { canceled, filePath } = await dialog.showSaveDialog(owner, {
      defaultPath: suggestion,
      filters: [filterOf(t(), kind)],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return canceled || filePath === '' ? null : filePath;
  },
  async mayReplace(window, name) {
    const owner = BrowserWindow.fromId(window);
    const words = t();
    return (
      owner !== null &&
      ask(owner, words('menu.replace.question', { name }), words('menu.replace.cancel'), words('menu.replace.replace'))
    );
  },
});

/** A question with two answers, the first of which loses nothing and is the usual one: true for the second. */
async function ask(owner: BrowserWindow, message: string, safe: string, other: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(owner, {
    type: 'warning',
    message,
    buttons: [safe, other],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** Whether to close a window whose page has not answered a question about unsaved changes: true closes it without saving. */
export const askCloseAnyway = (owner: BrowserWindow, t: Translator): Promise<boolean> =>
  ask(owner, t('menu.close.question'), t('menu.close.wait'), t('menu.close.anyway'));

/** Whether to close a window whose page cannot answer at all. */
export const askCloseUnresponsive = (owner: BrowserWindow, t: Translator): Promise<boolean> =>
  ask(owner, t('menu.unresponsive.question'), t('menu.close.wait'), t('menu.unresponsive.close'));

/** Whether to close a window whose page ended; the usual answer starts it again. */
export const askCloseAfterCrash = (owner: BrowserWindow, t: Translator): Promise<boolean> =>
  ask(owner, t('menu.crash.question'), t('menu.crash.reload'), t('menu.crash.close'));

export async function showNotice(owner: BrowserWindow, sentence: string): Promise<void> {
  await dialog.showMessageBox(owner, { type: 'info', title: 'Jalon', message: sentence });
}

export async function showAbout(owner: BrowserWindow, t: Translator, version: string): Promise<void> {
  await dialog.showMessageBox(owner, {
    type: 'info',
    title: 'Jalon',
    message: 'Jalon',
    detail: t('menu.about.detail', { version }),
  });
}

export async function showFailure(owner: BrowserWindow, sentence: string): Promise<void> {
  await dialog.showMessageBox(owner, { type: 'error', title: 'Jalon', message: sentence });
}
