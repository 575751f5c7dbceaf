import { expect, test } from 'vitest';
import { MENU_ACTIONS } from '#shared/bridge/actions';
import { translator } from '#shared/i18n/translator';
import { type MenuNode, menuTemplate } from '../../../electron/menu.ts';
import { VIEWS } from '../../../renderer/store/session.ts';

const template = (language: 'en' | 'fr', isMac = false, recent: Parameters<typeof menuTemplate>[0]['recent'] = []) =>
  menuTemplate({ t: translator(language), recent, isMac, isDevelopment: false });
const flat = (nodes: readonly MenuNode[]): readonly MenuNode[] =>
  nodes.flatMap((node) => (node.type === 'submenu' ? [node, ...flat(node.items)] : [node]));
const actionsOf = (nodes: readonly MenuNode[]) =>
  flat(nodes).flatMap((node) => (node.type === 'choice' && node.choice.kind === 'action' ? [node.choice.action] : []));

test.each([true, false])('every action of the workbench is in the menu once (mac: %s)', (isMac) => {
  expect([...actionsOf(template('en', isMac))].sort()).toEqual([...MENU_ACTIONS].sort());
});

test('every view is in the menu', () => {
  expect(MENU_ACTIONS).toEqual(expect.arrayContaining(VIEWS.map((view) => `view.${view}`)));
});

test('the menu speaks the language of the workbench', () => {
  const titles = (language: 'en' | 'fr') =>
    template(language).map((node) => (node.type === 'submenu' ? node.label : ''));
  expect(titles('en')).toEqual(['File', 'Edit', 'View', 'Help']);
  expect(titles('fr')).toEqual(['Fichier', 'Édition', 'Affichage', 'Aide']);
});

test('recent files can be opened again and the list emptied', () => {
  const recent = [{ id: 'a'.repeat(64), name: 'a & b.jalon', folder: '/x', openedAt: '2026-01-01T00:00:00.000Z' }];
  const choices = flat(template('en', false, recent)).flatMap((node) =>
    node.type === 'choice' && node.choice.kind !== 'action' ? [[node.label, node.choice.kind]] : [],
  );
  expect(choices).toEqual([
    ['a && b.jalon (/x)', 'recent'],
    ['Clear this list', 'clear-recent'],
    ['About Jalon', 'about'],
  ]);
});

test('the developer tools are offered in development only', () => {
  const roles = (isDevelopment: boolean) =>
    flat(menuTemplate({ t: translator('en'), recent: [], isMac: false, isDevelopment })).flatMap((node) =>
      node.type === 'role' ? [node.role] : [],
    );
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(true)).toContain('toggleDevTools');
});
