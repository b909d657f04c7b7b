import { describe, expect, it } from 'vitest';
import { Refusal } from '../../refusal.ts';
import { isFromHere, verifyHost, verifySameOrigin } from './strangers.ts';

/** A request with these headers. */
const incoming = (headers: Record<string, string>, method = 'POST') =>
  ({ headers, method }) as unknown as Parameters<typeof verifySameOrigin>[0];

describe('isFromHere', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['127.0.0.2', '127.0.0.1'],
    ['::1', '::1'],
    ['::ffff:127.0.0.1', '::ffff:127.0.0.1'],
    // From the machine to its own address on the network: it stays in the machine.
    ['192.168.1.20', '192.168.1.20'],
    ['::ffff:192.168.1.20', '::ffff:192.168.1.20'],
  ])('%s to %s is', (remoteAddress, localAddress) => {
    expect(isFromHere({ remoteAddress, localAddress })).toBe(true);
  });

  it.each([
    ['192.168.1.21', '192.168.1.20'],
    ['::ffff:192.168.1.21', '::ffff:192.168.1.20'],
    ['fd00::127.0.0.1', 'fd00::2'],
    [undefined, '192.168.1.20'],
  ])('%s to %s is not', (remoteAddress, localAddress) => {
    expect(isFromHere({ remoteAddress, localAddress })).toBe(false);
  });
});

describe('verifySameOrigin', () => {
  it('takes what pages of this site send, over both schemes', () => {
    const headers = { host: '192.168.1.20:4322', origin: 'http://192.168.1.20:4322' };
    expect(() => verifySameOrigin(incoming(headers), 'http')).not.toThrow();
    const secure = { ...headers, origin: 'https://192.168.1.20:4322', 'sec-fetch-site': 'same-origin' };
    expect(() => verifySameOrigin(incoming(secure), 'https')).not.toThrow();
    expect(() => verifySameOrigin(incoming({ host: 'a' }, 'GET'), 'http')).not.toThrow();
  });

  it('refuses a post without an origin', () => {
    expect(() => verifySameOrigin(incoming({ host: 'a' }), 'http')).toThrow(Refusal);
  });
});

describe('verifyHost', () => {
  it('refuses a request without a name', () => {
    expect(() => verifyHost({ headers: {} }, [])).toThrow(Refusal);
  });
});
