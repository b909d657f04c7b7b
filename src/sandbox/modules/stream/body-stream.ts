import streams from 'readable-stream';
import { type SdkBody, transformsOf } from '../body-chunks.ts';
import { webSource } from './web-adapters.ts';

/** The body of a response as one of Node's streams, with what the SDK adds to it. */
class IncomingMessage extends streams.Readable {
  constructor(body: SdkBody) {
    super(webSource(body));
    Object.defineProperties(this, transformsOf(body));
  }

  /** In Node it would print with all of its socket. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return 'IncomingMessage {}';
  }
}

/** The body of a response as it is in Node. */
export const bodyStream = (body: SdkBody): object => new IncomingMessage(body);
