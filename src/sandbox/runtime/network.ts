import type { CallLedger } from '../calls/call-ledger.ts';
import type { ErrorData, ResponseMessage } from '../messages.ts';
import { track } from './activity.ts';
import { callSiteHeader, type CallSites } from './call-sites.ts';
import type { Outbox } from './outbox.ts';
import { programFrames } from './stack.ts';

interface Waiting {
  resolve(response: Response): void;
  reject(error: Error): void;
}

/** Answers that may not have a body, even an empty one. */
const nullBodyStatuses = new Set([101, 103, 204, 205, 304]);

/**
 * The `fetch` of the sandbox: a request leaves as a message, and the page answers it.
 *
 * @see https://fetch.spec.whatwg.org/#fetch-method
 */
export class Network {
  readonly #outbox: Outbox;
  readonly #waiting = new Map<number, Waiting>();
  readonly #callSites: CallSites;
  readonly #ledger: CallLedger;
  #lastId = 0;

  constructor(outbox: Outbox, callSites: CallSites, ledger: CallLedger) {
    this.#outbox = outbox;
    this.#callSites = callSites;
    this.#ledger = ledger;
  }

  readonly fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
    this.#watch(input, init, new Error());

  #watch(input: RequestInfo | URL, init: RequestInit | undefined, site: Error): Promise<Response> {
    const sent = this.#callSites.place(track(this.#send(input, init, site)), site);
    return this.#ledger.watch('fetch', site, sent);
  }

  async #send(input: RequestInfo | URL, init: RequestInit | undefined, site: Error): Promise<Response> {
    const request = new Request(input, init);
    const mark = request.headers.get(callSiteHeader);
    request.headers.delete(callSiteHeader);
    const frames = programFrames(mark === null ? (site.stack ?? '') : this.#callSites.stackOf(mark));
    request.signal.throwIfAborted();
    // `request.body` cannot be asked whether there is one: Firefox has no such property.
    const bytes = new Uint8Array(await request.arrayBuffer());
    const body = bytes.length > 0 ? bytes : undefined;
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      request.signal.addEventListener('abort', () => {
        if (!this.#waiting.delete(id)) return;
        this.#outbox.send({ type: 'abort', id });
        reject(request.signal.reason as Error);
      });
      this.#waiting.set(id, { resolve, reject });
      const { method, url } = request;
      this.#outbox.send(
        { type: 'request', id, method, url, headers: [...request.headers], body, frames },
        body ? [body.buffer] : [],
      );
    });
  }

  /** Hands a response to the program that waits for it. */
  answer({ id, status, statusText, headers, body }: ResponseMessage): void {
    const init = {
      status,
      statusText,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
    };
    this.#take(id)?.resolve(new Response(nullBodyStatuses.has(status) ? null : (body ?? null), init));
  }

  /** Fails a request, as `fetch` does: with a `TypeError`. */
  fail(id: number, { name, message }: ErrorData): void {
    const error = name === 'AbortError' ? new DOMException(message, name) : new TypeError(message);
    this.#take(id)?.reject(error);
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }
}
