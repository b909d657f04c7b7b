import { randomBytes } from 'node:crypto';
import type { Program, Showing, ToLearner, ToPresenter } from '#room/wire';
import { Refusal } from '../../refusal.ts';
import type { Feed } from './feed.ts';
import type { Member } from './learners.ts';

type Shown = NonNullable<Extract<ToPresenter, { kind: 'shown' }>['shown']>;

interface Open {
  readonly id: string;
  readonly member: Member;
  state: 'waiting' | 'declined';
}

/** One learner at a time is asked for a program. Who agrees sends it, and only the presenter's windows get it. */
export class Asking {
  readonly #learners: Feed<ToLearner>;
  readonly #presenters: Feed<ToPresenter>;
  #open: Open | undefined;
  #shown: Shown | null = null;

  constructor(learners: Feed<ToLearner>, presenters: Feed<ToPresenter>) {
    this.#learners = learners;
    this.#presenters = presenters;
  }

  /** What a learner is asked for. */
  askedOf(member: Member): { readonly id: string } | null {
    const { id, state } = this.#open?.member === member ? this.#open : {};
    return id !== undefined && state === 'waiting' ? { id } : null;
  }

  /** What the presenter has asked for. */
  get asking() {
    return this.#open ? { learner: this.#open.member.number, state: this.#open.state } : null;
  }

  get shown(): Shown | null {
    return this.#shown;
  }

  /** Asks this learner instead of whoever was asked. */
  ask(member: Member): void {
    this.#close();
    this.#open = { id: randomBytes(9).toString('base64url'), member, state: 'waiting' };
    this.#tellLearner(member);
    this.#tellPresenter();
  }

  /** Takes back what was asked, and takes down what is shown. */
  end(): void {
    this.#close();
    this.#tellPresenter();
    this.#show(null);
  }

  /** Takes an answer. Throws Refusal when it is not one to what this learner is asked now. */
  take(member: Member, { ask, program }: Showing): void {
    if (this.#open === undefined || this.askedOf(member)?.id !== ask) {
      throw new Refusal(409, 'The presenter no longer waits for this. Nothing was sent.');
    }
    if (program === null) {
      this.#open.state = 'declined';
      this.#tellLearner(member);
    } else {
      this.#close();
      this.#show({ learner: member.number, program });
    }
    this.#tellPresenter();
  }

  #show(shown: { learner: number; program: Program } | null): void {
    if (this.#shown === shown) return;
    this.#shown = shown;
    this.#presenters.send({ kind: 'shown', shown });
  }

  #close(): void {
    const before = this.#open;
    this.#open = undefined;
    if (before?.state === 'waiting') this.#tellLearner(before.member);
  }

  #tellLearner(member: Member): void {
    this.#learners.send({ kind: 'asked', asked: this.askedOf(member) }, member.token);
  }

  #tellPresenter(): void {
    this.#presenters.send({ kind: 'asking', asking: this.asking });
  }
}
