import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Letters and digits that cannot be mistaken for each other. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const codeLength = 8;
/** The length of a code that nobody can guess, however often they try, so that it needs no limit. */
const longCodeLength = 20;
/** How many wrong codes are judged within a span of time: from one origin, and from all origins together. */
const mostOfOrigin = 5;
const mostOfAll = 20;
const span: Milliseconds = 60_000;

type Milliseconds = number;

/** Which page may use the bridge: the one whose user typed the code that only this program showed. */
export interface Pairing {
  /** The code to type, such as `K7QM-2XWD`. It works once. */
  readonly code: string;
  /** A token for the page of that origin; `wrong` for a wrong code; `later` when too many codes were wrong recently. */
  pair(code: string, origin: string): { readonly token: string } | 'wrong' | 'later';
  /** Whether the token is the one that the page of this origin got. */
  isPaired(token: string, origin: string): boolean;
}

/** What is called with the codes. */
export interface Announcing {
  /** Called with each code, also the first one. */
  readonly onNewCode: (code: string) => void;
  /** Called when somebody guesses, with a code that is always judged, for the page that is told to wait. */
  readonly onGuessing?: (longCode: string) => void;
}

/**
 * Begins with nobody paired. Wrong codes are limited over time for all origins together, since a site can have as many origins
 * as it likes. That must not lock the reader out. So pages of this machine, which no site can be, are counted separately; a code
 * stays the same until it is used; and there is a second, long one, which is judged whatever else is tried.
 */
export function createPairing({ onNewCode, onGuessing }: Announcing, now = () => Date.now()): Pairing {
  const wrong: { readonly origin: string; readonly at: Milliseconds }[] = [];
  const tokens = new Map<string, string>();
  let code = '';
  let longCode: string | undefined;
  const renew = () => {
    code = randomCode(codeLength);
    onNewCode(readable(code));
  };
  renew();

  const mayTry = (origin: string): boolean => {
    while (wrong[0] && now() - wrong[0].at >= span) wrong.shift();
    const ofOrigin = wrong.filter((one) => one.origin === origin);
    const likeIt = wrong.filter((one) => isOfThisMachine(one.origin) === isOfThisMachine(origin));
    return ofOrigin.length < mostOfOrigin && likeIt.length < mostOfAll;
  };
  const tokenFor = (origin: string) => {
    const token = randomBytes(32).toString('base64url');
    tokens.set(token, origin);
    return { token };
  };

  return {
    get code() {
      return readable(code);
    },
    pair: (typed, origin) => {
      const plain = typed.toUpperCase().replaceAll(/[^A-Z\d]/g, '');
      if (longCode !== undefined && equal(plain, longCode)) {
        longCode = undefined;
        return tokenFor(origin);
      }
      if (!mayTry(origin)) {
        if (longCode === undefined) {
          longCode = randomCode(longCodeLength);
          onGuessing?.(readable(longCode));
        }
        return 'later';
      }
      if (!equal(plain, code)) {
        wrong.push({ origin, at: now() });
        return 'wrong';
      }
      renew();
      return tokenFor(origin);
    },
    isPaired: (token, origin) => {
      let found = false;
      for (const [known, pairedOrigin] of tokens) found ||= equal(known, token) && pairedOrigin === origin;
      return found;
    },
  };
}

/** Whether a page comes from this machine: no other site has such an origin. */
function isOfThisMachine(origin: string): boolean {
  return /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(origin);
}

function randomCode(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

function readable(code: string): string {
  return code.match(/.{4}/g)?.join('-') ?? code;
}

/** Compares in a time that does not depend on what differs. */
function equal(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
