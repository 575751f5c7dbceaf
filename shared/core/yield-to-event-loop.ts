/** Lets pending input, painting and aborts run first. Far cheaper than a timer, which browsers clamp to milliseconds. */
export const yieldToEventLoop = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
