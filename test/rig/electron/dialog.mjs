/** Answers a test has put in line, first come first served; a dialog nobody answers is cancelled. */
const queue = [];
/** Every dialog shown: its kind and options. */
const log = [];

async function answer(kind, options, cancelled) {
  log.push({ kind, options });
  const place = queue.findIndex((candidate) => candidate.kind === kind);
  if (place < 0) return cancelled;
  const [{ result }] = queue.splice(place, 1);
  // A result may take its time, as a person does.
  if (result.afterMs) await new Promise((done) => setTimeout(done, result.afterMs));
  return { ...cancelled, ...result };
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
