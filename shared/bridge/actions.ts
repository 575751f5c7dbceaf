/** Ids of the workbench's actions that the native menu offers; the renderer runs them under the same ids. */
export const MENU_ACTIONS = [
  'file.new',
  'file.open',
  'file.import',
  'file.save',
  'file.save-as',
  'edit.undo',
  'edit.redo',
  'view.overview',
  'view.data',
  'view.explore',
  'view.gaps',
  'view.scenarios',
  'view.pledges',
  'view.report',
  'view.review',
  'view.palette',
  'view.copy-link',
  'view.open-link',
  'view.theme',
  'help.tour',
] as const;
export type MenuAction = (typeof MENU_ACTIONS)[number];
