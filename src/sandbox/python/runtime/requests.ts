import type { ErrorData, Frame, RequestMessage, ResponseMessage } from '../../messages.ts';
import type { Outbox } from '../../runtime/outbox.ts';

/** An answer as Python takes it: with an error in place of the rest where there was none. */
interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array | undefined;
  readonly error: string | undefined;
}

/** A place in the program, as Python tells it: name, file, line, column. */
type PlainFrame = readonly [name: string, file: string, line: number, column: number];

/** A request, as Python tells it. */
type PlainRequest = readonly [
  method: string,
  url: string,
  headers: readonly (readonly [string, string])[],
  bytes: Uint8Array | undefined,
  frames: readonly PlainFrame[],
];

/** The requests of a Python program: each leaves as a message, and the page answers it. */
export class Requests {
  readonly #outbox: Outbox;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #lastId = 0;

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  readonly send = (...request: PlainRequest): Promise<Answer> =>
    new Promise((resolve) => {
      const id = ++this.#lastId;
      this.#waiting.set(id, resolve);
      const message = requestMessage(id, ...request);
      this.#outbox.send(message, message.body ? [message.body.buffer] : []);
    });

  answer(response: ResponseMessage): void {
    this.#take(response.id)?.(answerOf(response));
  }

  fail(id: number, error: ErrorData): void {
    this.#take(id)?.(failedAnswer(error));
  }

  #take(id: number): ((answer: Answer) => void) | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }
}

/** A request as it leaves. */
export function requestMessage(
  id: number,
  ...[method, url, headers, bytes, frames]: PlainRequest
): RequestMessage {
  // A copy: what Python gives may be a view of its memory, which can neither be sent away nor stay as it is.
  const body = bytes && new Uint8Array(bytes);
  return { type: 'request', id, method, url, headers, body, frames: frames.map(frameOf) };
}

/** A response as Python takes it. */
export function answerOf({ status, statusText, headers, body }: ResponseMessage): Answer {
  return { status, statusText, headers, body: body && new Uint8Array(body), error: undefined };
}

/** That there was no response, as Python takes it. */
export function failedAnswer({ message }: ErrorData): Answer {
  return { status: 0, statusText: '', headers: [], body: undefined, error: message };
}

/** A place as the page knows it. */
export function frameOf([name, file, line, column]: PlainFrame): Frame {
  return { name: name === '<module>' ? undefined : name, file, line, column };
}
