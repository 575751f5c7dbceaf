import type { ChildProcess } from 'node:child_process';

// biome-ignore lint/suspicious/noExplicitAny: messages of the rig's own two halves
type Message = any;

/** Questions and answers between the launcher and the process that runs the main script. */
export interface Link {
  ask(type: string, data?: object): Promise<unknown>;
  serve(handlers: Readonly<Record<string, (message: Message) => Promise<unknown>>>): void;
}

/** Everything still unanswered is rejected when the process ends. */
export function connect(child: ChildProcess, exited: Promise<number | null>): Link {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let sequence = 0;
  let handlers: Readonly<Record<string, (message: Message) => Promise<unknown>>> = {};
  const send = (message: object) => {
    if (child.connected) child.send(message, () => undefined);
  };
  void exited.then((code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the application ended with ${code}`));
    waiting.clear();
  });
  child.on('message', async (message: Message) => {
    if (message.type === 'reply') {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error === undefined) asked?.resolve(message.value);
      else asked?.reject(new Error(message.error));
      return;
    }
    try {
      const value = await handlers[message.type]?.(message);
      if (message.id !== undefined) send({ type: 'reply', id: message.id, value });
    } catch (error) {
      if (message.id !== undefined) send({ type: 'reply', id: message.id, error: String(error) });
    }
  });
  return {
    ask(type, data = {}) {
      sequence += 1;
      const id = sequence;
      return new Promise((resolve, reject) => {
        if (!child.connected) {
          reject(new Error('the application has ended'));
          return;
        }
        waiting.set(id, { resolve, reject });
        send({ id, type, ...data });
      });
    },
    serve(given) {
      handlers = given;
    },
  };
}
