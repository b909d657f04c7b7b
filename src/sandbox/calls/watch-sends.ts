import type { CallLedger } from './call-ledger.ts';

/** A client of the AWS SDK, as far as it matters here. */
interface ClientClass {
  readonly prototype: object;
}

type Send = (this: object, command: object, ...rest: unknown[]) => unknown;

/** Has `ledger` follow every command that clients of a class send, by the command's class. Answers a function that ends it. */
export function watchSends({ prototype }: ClientClass, ledger: CallLedger): () => void {
  const send = Reflect.get(prototype, 'send') as Send;
  const watched: Send = function (command, ...rest) {
    const site = new Error();
    const sent = send.call(this, command, ...rest);
    return sent instanceof Promise ? ledger.watch(command.constructor.name, site, sent) : sent;
  };
  const restore = { value: send, writable: true, configurable: true };
  const own = Object.getOwnPropertyDescriptor(prototype, 'send');
  Object.defineProperty(prototype, 'send', { ...restore, value: watched });
  return () => {
    if (own) Object.defineProperty(prototype, 'send', own);
    else Reflect.deleteProperty(prototype, 'send');
  };
}
