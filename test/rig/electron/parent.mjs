// Messages between the stand-in (this process, running the real main script) and the launcher (the test, driving Chromium).

let sequence = 0;
const waiting = new Map();

/** Asks the launcher to do something with a window; resolves with its answer. */
export function ask(type, data = {}) {
  sequence += 1;
  const id = sequence;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    process.send({ id, type, ...data });
  });
}

/** Tells the launcher something it need not answer. */
export function tell(type, data = {}) {
  if (process.connected) process.send({ type, ...data });
}

/** Answers what the launcher asks with `handlers[type]`. */
export function serveLauncher(handlers) {
  process.on('message', async (message) => {
    if (message.type === 'reply') {
      const { resolve, reject } = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error === undefined) resolve(message.value);
      else reject(new Error(message.error));
      return;
    }
    try {
      tell('reply', { id: message.id, value: await handlers[message.type](message) });
    } catch (error) {
      tell('reply', { id: message.id, error: String(error) });
    }
  });
}
