class MenuItem {
  constructor({ submenu, click, ...rest }) {
    Object.assign(this, { enabled: true, visible: true, type: submenu ? 'submenu' : 'normal', ...rest });
    if (submenu) this.submenu = Menu.buildFromTemplate(submenu);
    this.click = () => click?.(this, undefined, {});
  }
}

let applicationMenu = null;

export class Menu {
  items = [];

  static buildFromTemplate(template) {
    const menu = new Menu();
    menu.items = template.map((options) => new MenuItem(options));
    return menu;
  }

  static setApplicationMenu(menu) {
    applicationMenu = menu;
  }

  static getApplicationMenu() {
    return applicationMenu;
  }

  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
