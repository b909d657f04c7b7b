import type { IncomingMessage } from 'node:http';
import { isIP, type Socket } from 'node:net';
import { Refusal } from '../../refusal.ts';

/**
 * Verifies under which name the site was asked for. Throws Refusal. A page elsewhere can have its own name point to this machine
 * (DNS rebinding), and would then be of the same origin as this server; an IP address cannot be pointed anywhere.
 *
 * @param names The names of this machine that people use.
 */
export function verifyHost({ headers }: Pick<IncomingMessage, 'headers'>, names: readonly string[]): void {
  const [, bracketed, name = ''] = /^(?:\[([^\]]+)\]|([^:]+))(?::\d+)?$/.exec(headers.host ?? '') ?? [];
  const host = (bracketed ?? name).toLowerCase();
  if (isIP(host) || host === 'localhost' || names.includes(host)) return;
  throw new Refusal(
    421,
    'The workshop does not answer to this name. Open the address that the terminal shows, or start with --name.',
  );
}

/**
 * Verifies that a page of this site asks. Throws Refusal.
 *
 * @see https://fetch.spec.whatwg.org/#origin-header
 * @see https://w3c.github.io/webappsec-fetch-metadata/#sec-fetch-site-header
 */
export function verifySameOrigin(incoming: IncomingMessage, scheme: 'http' | 'https'): void {
  const { headers, method } = incoming;
  const own = `${scheme}://${headers.host ?? ''}`.toLowerCase();
  const { origin, 'sec-fetch-site': site } = headers;
  const isOwn = origin === undefined ? method === 'GET' : origin.toLowerCase() === own;
  // Browsers name the site only where the connection is secure.
  if (isOwn && (site === undefined || site === 'same-origin')) return;
  throw new Refusal(403, 'Only pages of this workshop may ask for this.');
}

/** Whether both ends of a connection are on this machine, so that nothing of it is on the network. */
export function isFromHere({ remoteAddress, localAddress }: Pick<Socket, 'remoteAddress' | 'localAddress'>) {
  const remote = plainAddress(remoteAddress);
  return remote === '::1' || remote.startsWith('127.') || remote === plainAddress(localAddress);
}

/** The address at the other end of a connection, in one form. */
export function plainAddress(address: string | undefined): string {
  return (address ?? '').replace(/^::ffff:/, '');
}
