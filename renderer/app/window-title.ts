import { visibleText } from '#shared/charts/text';

/** What the window is called: the workbench, marked where it has changes its file does not hold. No name can disguise itself in it. */
export const windowTitle = (title: string, edited: boolean): string =>
  `${edited ? '• ' : ''}${title ? `${visibleText(title)} · ` : ''}Jalon`;
