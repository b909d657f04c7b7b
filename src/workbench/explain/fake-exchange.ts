import type { Exchange } from '#connections';

/** An exchange for tests: a GetObject under way, unless told otherwise. */
export function exchange(parts: Partial<Exchange> = {}): Exchange {
  return {
    index: 0,
    operation: 'GetObject',
    bucket: 'my-social-app',
    key: 'users/101/profile.jpg',
    request: {
      method: 'GET',
      url: 'https://my-social-app.s3.us-east-1.amazonaws.com/users/101/profile.jpg?x-id=GetObject',
      headers: [],
      body: new Uint8Array(),
    },
    sentFrom: undefined,
    response: undefined,
    failure: undefined,
    startedAt: 0,
    duration: undefined,
    ...parts,
  };
}

/** The same, answered. */
export function answered(status: number, body = ''): Exchange {
  return exchange({ response: { status, headers: [], body: new TextEncoder().encode(body) }, duration: 5 });
}
