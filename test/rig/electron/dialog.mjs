/** Answers a test has put in line, first come first served; a dialog nobody answers is cancelled. */
const queue = [];
/** Every dialog shown: its kind and options. */
const log = [];

function answer(kind, options, cancelled) {
  log.push({ kind, options });
  const place = queue.findIndex((candidate) => candidate.kind === kind);
  return place < 0 ? cancelled : { ...cancelled, ...queue.splice(place, 1)[0].result };
}

export const dialog = {
  queue,
  log,
  async showOpenDialog(_window, options) {
    return answer('open', options, { canceled: true, filePaths: [] });
  },
  async showSaveDialog(_window, options) {
    return answer('save', options, { canceled: true, filePath: '' });
  },
  async showMessageBox(_window, options) {
    return answer('message', options, { response: options.cancelId ?? 0, checkboxChecked: false });
  },
};
