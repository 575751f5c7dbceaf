import type { MenuAction } from '#shared/bridge/actions';
import type { RecentFile } from '#shared/bridge/contract';
import type { Translator } from '#shared/i18n/translator';

type Role =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'zoomIn'
  | 'zoomOut'
  | 'resetZoom'
  | 'togglefullscreen'
  | 'toggleDevTools'
  | 'close'
  | 'quit';

/** What choosing an item does: an action of the workbench, a recent file, emptying the list of them, or saying what this is. */
export type MenuChoice =
  | { readonly kind: 'action'; readonly action: MenuAction }
  | { readonly kind: 'recent'; readonly id: string }
  | { readonly kind: 'clear-recent' }
  | { readonly kind: 'about' };

/** A menu as plain data; `electron/handlers/menu.ts` makes the native one of it. */
export type MenuNode =
  | { readonly type: 'separator' }
  | { readonly type: 'role'; readonly role: Role; readonly label: string }
  | { readonly type: 'submenu'; readonly id: string; readonly label: string; readonly items: readonly MenuNode[] }
  | { readonly type: 'note'; readonly label: string }
  | {
      readonly type: 'choice';
      readonly id: string;
      readonly label: string;
      /** Shown beside the label; the window itself listens for it, so that a text field keeps its own undo. */
      readonly shortcut?: string;
      readonly choice: MenuChoice;
    };

export interface MenuState {
  readonly t: Translator;
  readonly recent: readonly RecentFile[];
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
}

const separator: MenuNode = { type: 'separator' };

const action = (id: MenuAction, label: string, shortcut?: string): MenuNode => ({
  type: 'choice',
  id,
  label,
  ...(shortcut === undefined ? {} : { shortcut }),
  choice: { kind: 'action', action: id },
});

/** The whole menu bar in the workbench's language. */
export function menuTemplate({ t, recent, isMac, isDevelopment }: MenuState): readonly MenuNode[] {
  const role = (name: Role, label: string): MenuNode => ({ type: 'role', role: name, label });
  const quit = role('quit', t('menu.file.quit'));
  const about: MenuNode = { type: 'choice', id: 'help.about', label: t('menu.help.about'), choice: { kind: 'about' } };
  const tour = action('help.tour', t('palette.command.tour'));
  const file: readonly MenuNode[] = [
    action('file.new', t('menu.file.new')),
    action('file.open', t('menu.file.open'), 'CmdOrCtrl+O'),
    { type: 'submenu', id: 'file.recent', label: t('menu.file.recent'), items: recentItems(t, recent) },
    separator,
    action('file.import', t('menu.file.import'), 'CmdOrCtrl+I'),
    separator,
    action('file.save', t('menu.file.save'), 'CmdOrCtrl+S'),
    action('file.save-as', t('menu.file.saveAs'), 'CmdOrCtrl+Shift+S'),
    action('file.seal', t('shell.action.seal')),
    separator,
    isMac ? role('close', t('menu.file.close')) : quit,
  ];
  const edit: readonly MenuNode[] = [
    action('edit.undo', t('menu.edit.undo'), 'CmdOrCtrl+Z'),
    action('edit.redo', t('menu.edit.redo'), 'CmdOrCtrl+Shift+Z'),
    separator,
    role('cut', t('menu.edit.cut')),
    role('copy', t('menu.edit.copy')),
    role('paste', t('menu.edit.paste')),
    role('selectAll', t('menu.edit.selectAll')),
  ];
  const view: readonly MenuNode[] = [
    action('view.overview', t('shell.view.overview')),
    action('view.data', t('shell.view.data')),
    action('view.explore', t('shell.view.explore')),
    action('view.gaps', t('shell.view.gaps')),
    action('view.scenarios', t('shell.view.scenarios')),
    action('view.pledges', t('shell.view.pledges')),
    action('view.report', t('shell.view.report')),
    action('view.review', t('shell.view.review')),
    separator,
    action('view.palette', t('menu.view.palette'), 'CmdOrCtrl+K'),
    action('view.copy-link', t('palette.command.copyLink')),
    action('view.open-link', t('palette.command.openLink')),
    action('view.theme', t('menu.view.theme')),
    separator,
    role('zoomIn', t('menu.view.zoomIn')),
    role('zoomOut', t('menu.view.zoomOut')),
    role('resetZoom', t('menu.view.zoomReset')),
    role('togglefullscreen', t('menu.view.fullScreen')),
    ...(isDevelopment ? [role('toggleDevTools', t('menu.view.devTools'))] : []),
  ];
  return [
    ...(isMac ? [{ type: 'submenu', id: 'app', label: 'Jalon', items: [about, separator, quit] } as const] : []),
    { type: 'submenu', id: 'file', label: t('menu.file'), items: file },
    { type: 'submenu', id: 'edit', label: t('menu.edit'), items: edit },
    { type: 'submenu', id: 'view', label: t('menu.view'), items: view },
    { type: 'submenu', id: 'help', label: t('menu.help'), items: isMac ? [tour] : [tour, about] },
  ];
}

function recentItems(t: Translator, recent: readonly RecentFile[]): readonly MenuNode[] {
  if (recent.length === 0) return [{ type: 'note', label: t('menu.file.noRecent') }];
  return [
    ...recent.map(
      ({ id, name, folder }): MenuNode => ({
        type: 'choice',
        id: `recent.${id}`,
        label: `${name} (${folder})`.replaceAll('&', '&&'),
        choice: { kind: 'recent', id },
      }),
    ),
    separator,
    { type: 'choice', id: 'recent.clear', label: t('menu.file.clearRecent'), choice: { kind: 'clear-recent' } },
  ];
}
