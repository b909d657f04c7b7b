/** A part of a path that is a step, `.` or `..`, also where its dots are escaped. */
const step = /^(?:\.|%2e){1,2}$/i;

/**
 * Has `Request` refuse an address with steps in its path. A browser takes them before anything leaves, and S3 would get another key
 * than the one that was signed: `SignatureDoesNotMatch`, of which nobody would guess the cause. Node sends such keys as they are.
 *
 * @throws {TypeError} From the new `Request`: what happened, and what to do.
 * @see https://url.spec.whatwg.org/#path-state
 */
export function refuseSteps(scope: typeof globalThis): void {
  scope.Request = class Request extends scope.Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      if (typeof input === 'string' && hasSteps(input)) throw new TypeError(refusal(input));
      super(input, init);
    }
  };
}

function hasSteps(address: string): boolean {
  const [path = ''] = address.split(/[?#]/, 1);
  return path.split('/').some((part) => step.test(part));
}

function refusal(address: string): string {
  return (
    `A browser takes "." and ".." out of an address, so no key with such a part can be reached from a page: ${address}. ` +
    'Leave the part out of the key; on your computer, the SDK in Node sends it as it is.'
  );
}
