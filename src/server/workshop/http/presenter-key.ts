import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../../refusal.ts';
import { Allowance } from './allowance.ts';

/** How often somebody at one address may try a wrong key. */
const guesses = { atOnce: 5, perSecond: 1 / 20 };

/** How many browsers are the presenter's at most; the first one makes room. */
const mostSessions = 20;

/** Who presents: a browser that was given the key, which only the terminal has shown. */
export class PresenterKey {
  readonly key = randomBytes(32).toString('base64url');
  readonly #guesses = new Allowance(guesses);
  readonly #sessions = new Set<string>();

  /**
   * What makes a browser the presenter's from now on. Throws Refusal for a wrong key. The right one is always taken, whatever else is
   * tried, so that nobody can lock the presenter out: with 256 bits, it is not the limit that keeps it from being guessed.
   */
  exchange(key: string, address: string): string {
    if (!isEqual(key, this.key)) {
      if (this.#guesses.take(address)) throw new Refusal(403, 'That is not the key that the terminal shows.');
      throw new Refusal(429, 'There were too many wrong keys. Wait a minute.');
    }
    const session = randomBytes(32).toString('base64url');
    this.#sessions.add(session);
    for (const first of this.#sessions) {
      if (this.#sessions.size <= mostSessions) break;
      this.#sessions.delete(first);
    }
    return session;
  }

  /** Whether this is what {@link exchange} has answered. */
  isPresenter(session: string | undefined): boolean {
    return session !== undefined && this.#sessions.has(session);
  }
}

/** Compares in a time that does not depend on what differs. */
function isEqual(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
