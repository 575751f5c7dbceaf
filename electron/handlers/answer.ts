import type { RequestName } from '#shared/bridge/channels';
import { type RequestInput, type RequestOutputs, requests } from '#shared/bridge/contract';
import { failure, toFailure } from '#shared/core/errors';
import { err, ok, type Result } from '#shared/core/result';
import { type SenderFacts, senderTrusted } from '../policy/sender.ts';

/** Who asks: the window whose files and dialogs are meant. */
export interface Caller {
  readonly window: number;
}

type Handler<N extends RequestName> = (input: RequestInput<N>, caller: Caller) => Promise<RequestOutputs[N]>;

/** What the application does for each request of the contract. Handlers throw `JalonError`. */
export type Handlers = { readonly [N in RequestName]: Handler<N> };

/** Check the sender, parse, act: always a `Result`, whatever was sent. */
export async function answer<N extends RequestName>(
  name: N,
  handlers: Pick<Handlers, N>,
  call: {
    readonly input: unknown;
    readonly sender: SenderFacts;
    readonly caller: Caller;
    readonly devUrl: string | null;
  },
): Promise<Result<RequestOutputs[N]>> {
  if (!senderTrusted(call.sender, call.devUrl)) return err(failure('bridge/refused', { request: name }));
  const parsed = requests[name].safeParse(call.input);
  if (!parsed.success) return err(failure('bridge/bad-input', { request: name }));
  try {
    return ok(await handlers[name](parsed.data as RequestInput<N>, call.caller));
  } catch (error) {
    return err(toFailure(error));
  }
}
