import type { ErrorData } from '../messages.ts';
import { track } from './activity.ts';
import type { Outbox } from './outbox.ts';

/** Calls a service that the page lends to the run. Modules find it as `globalThis[callService]`. */
export type CallService = (service: string, method: string, ...parameters: unknown[]) => Promise<unknown>;

/** Where modules of the sandbox, such as `node:fs/promises`, find {@link CallService}. */
export const callService = Symbol.for('learn-s3.call-service');

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The worker's side of the services that the page lends to a run. */
export class Services {
  readonly #outbox: Outbox;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  readonly call: CallService = (service, method, ...parameters) =>
    track(
      new Promise((resolve, reject) => {
        const id = ++this.#lastId;
        this.#waiting.set(id, { resolve, reject });
        this.#outbox.send({ type: 'call', id, service, method, parameters });
      }),
    );

  /** Hands a result to the call that waits for it. */
  answer(id: number, value: unknown): void {
    this.#take(id)?.resolve(value);
  }

  /** Fails a call with an error that has a `code` and more, as Node's system errors have. */
  fail(id: number, { name, message, ...details }: ErrorData): void {
    const error = new Error(message);
    // Not enumerable: in Node, the name is not printed among the properties of an error.
    if (name !== 'Error') Object.defineProperty(error, 'name', { value: name, configurable: true });
    this.#take(id)?.reject(Object.assign(error, details));
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }
}
