import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal.ts';

/**
 * Verifies who asks, before what is asked. Throws Refusal. A page of another site can send requests to this machine, and that
 * site's DNS name can point here (DNS rebinding): the browser then names the site in `Origin`, and the DNS name in `Host`.
 *
 * @param port The port that the bridge listens on.
 * @see https://fetch.spec.whatwg.org/#origin-header
 */
export function verifyNoStranger({ headers }: Pick<IncomingMessage, 'headers'>, port: number): void {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (!hosts.includes(headers.host?.toLowerCase() ?? '')) {
    throw new Refusal(421, `This bridge answers at 127.0.0.1:${port} only, not at "${headers.host ?? ''}".`);
  }
  if (headers.origin === undefined || headers.origin === 'null') {
    throw new Refusal(403, 'Only the Learn S3 page may use this bridge: a request must name its origin.');
  }
}
