const opened = [];

export const shell = {
  /** Addresses given to the system's browser. */
  opened,
  async openExternal(url) {
    opened.push(url);
  },
};

export const screen = {
  getAllDisplays: () => [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 }, scaleFactor: 1 }],
};
