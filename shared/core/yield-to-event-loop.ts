/** Lets everything else that waits have its turn: input, painting, an abort. Unlike a timer it costs next to nothing. */
export const yieldToEventLoop = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
