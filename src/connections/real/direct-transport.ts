import { writeAddress } from '#protocol/address';
import { signHeaders } from '#protocol/signing';
import { pastSimulation } from './past-simulation.ts';
import { redact } from './redact.ts';
import type { Keys, RealSettings } from './settings.ts';
import type { Transport } from './transport.ts';

/**
 * Signs in the page, and sends from it. No cookie goes along, nobody learns the page's address, and a redirect is not
 * followed: a signature is for one host.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function createDirectTransport(settings: RealSettings, keys: Keys): Transport {
  return async (outgoing) => {
    const { method, body, signal } = outgoing;
    const url = writeAddress({ url: settings.endpoint, addressing: settings.addressing }, outgoing);
    const own = Object.fromEntries(outgoing.headers);
    const headers = outgoing.isSigned
      ? signHeaders({ method, url, headers: own }, keys, settings.region)
      : own;
    let response: Response;
    try {
      response = await fetch(url, {
        method,
        headers,
        body: body ?? null,
        signal,
        redirect: 'error',
        ...pastSimulation,
      });
    } catch (error) {
      signal.throwIfAborted();
      throw new TypeError(
        `There was no answer from ${url.host} that this page may read. Most often the bucket's CORS rule does not allow ` +
          `${location.origin} to send ${method}; a wrong endpoint, no network or an ad blocker look the same. ` +
          'Connection → Test connection finds out which it is, and shows the rule to add.',
        { cause: error },
      );
    }
    return redact(response, keys);
  };
}
