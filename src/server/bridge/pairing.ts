import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Letters and digits that nobody mistakes for each other. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const codeLength = 8;
/** After so many wrong codes there is a new one: guessing has to begin again, in front of somebody who sees it. */
const maxTries = 5;
/** For so long an origin may not try any more after as many wrong codes. Others may: it must not be able to lock them out. */
const lockout: Milliseconds = 60_000;

type Milliseconds = number;

/** Which page may use the bridge: the one whose user typed the code that only this program showed. */
export interface Pairing {
  /** The code to type, as `K7QM-2XWD`. It works once. */
  readonly code: string;
  /** Whether a page of that origin may try a code now. */
  mayTry(origin: string): boolean;
  /** A token for the page of that origin, or `undefined` when the code is wrong. */
  pair(code: string, origin: string): string | undefined;
  /** Whether the token is the one that the page of this origin got. */
  isPaired(token: string, origin: string): boolean;
}

/** Begins with nobody paired. `onNewCode` is told each code, the first one included. */
export function createPairing(onNewCode: (code: string) => void, now = () => Date.now()): Pairing {
  const wrong = new Map<string, { readonly tries: number; readonly last: Milliseconds }>();
  const tokens = new Map<string, string>();
  let code = '';
  let tries = 0;
  const renew = () => {
    code = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('');
    tries = 0;
    onNewCode(readable(code));
  };
  renew();

  return {
    get code() {
      return readable(code);
    },
    mayTry: (origin) => {
      for (const [one, { last }] of wrong) if (now() - last >= lockout) wrong.delete(one);
      return (wrong.get(origin)?.tries ?? 0) < maxTries;
    },
    pair: (typed, origin) => {
      const isRight = equal(typed.toUpperCase().replaceAll(/[^A-Z\d]/g, ''), code);
      tries += 1;
      if (isRight || tries >= maxTries) renew();
      if (!isRight) {
        wrong.set(origin, { tries: (wrong.get(origin)?.tries ?? 0) + 1, last: now() });
        return undefined;
      }
      wrong.delete(origin);
      const token = randomBytes(32).toString('base64url');
      tokens.set(token, origin);
      return token;
    },
    isPaired: (token, origin) => {
      let found = false;
      for (const [known, pairedOrigin] of tokens) found ||= equal(known, token) && pairedOrigin === origin;
      return found;
    },
  };
}

function readable(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** Takes the same time whatever the difference is. */
function equal(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
