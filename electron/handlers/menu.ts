import { Menu, type MenuItemConstructorOptions } from 'electron';
import { type MenuChoice, type MenuNode, type MenuState, menuTemplate } from '../menu.ts';

/** Puts the native menu bar up; `choose` is called with what the person chose. */
export function showMenu(state: MenuState, choose: (choice: MenuChoice) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state).map((node) => nativeItem(node, choose))));
}

function nativeItem(node: MenuNode, choose: (choice: MenuChoice) => void): MenuItemConstructorOptions {
  switch (node.type) {
    case 'separator':
      return { type: 'separator' };
    case 'note':
      return { label: node.label, enabled: false };
    case 'role':
      return { role: node.role, label: node.label };
    case 'submenu':
      return { id: node.id, label: node.label, submenu: node.items.map((item) => nativeItem(item, choose)) };
    case 'choice':
      return {
        id: node.id,
        label: node.label,
        ...(node.shortcut === undefined ? {} : { accelerator: node.shortcut, registerAccelerator: false }),
        click: () => choose(node.choice),
      };
  }
}
