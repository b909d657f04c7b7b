import { randomBytes } from 'node:crypto';
import type { Sheet } from '#room/wire';
import type { Member } from './learners.ts';

/** Answers to the exit questionnaires, of which each learner may send one. */
export class Questionnaires {
  readonly #sheets = new Map<string, Sheet & { readonly id: string }>();
  readonly #ids = new WeakMap<Member, string>();

  /** Keeps the answers instead of what this learner has sent before. Nothing in what is answered tells who it was. */
  take(member: Member, sheet: Sheet): Sheet & { readonly id: string } {
    const id = this.#ids.get(member) ?? randomBytes(9).toString('base64url');
    this.#ids.set(member, id);
    const received = { id, ...sheet };
    this.#sheets.set(id, received);
    return received;
  }

  /** In no order that would tell who it was. */
  all(): readonly (Sheet & { readonly id: string })[] {
    return [...this.#sheets.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  }
}
