import { randomBytes } from 'node:crypto';
import { type Learner, limits } from '#room/wire';
import { Refusal } from '../../refusal.ts';

type Milliseconds = number;

/** How long a learner may be without a stream, as during a reload, before they count as gone. */
const leave: Milliseconds = 3_000;

/** A browser that is not the presenter's. */
export interface Member {
  /** What its cookie holds. Nobody but this browser knows it. */
  readonly token: string;
  readonly number: number;
  name: string;
  /** How many streams it has open. */
  streams: number;
  isHere: boolean;
  /** Whether it has sent anything, which is then kept. */
  hasSent: boolean;
}

/** Who is in the room, and who was. */
export class Learners {
  readonly #members = new Map<string, Member>();
  readonly #onChange: (learner: Learner) => void;
  #count = 0;

  constructor(onChange: (learner: Learner) => void) {
    this.#onChange = onChange;
  }

  /** The learner whose cookie this is. */
  withToken(token: string | undefined): Member | undefined {
    return token === undefined ? undefined : this.#members.get(token);
  }

  withNumber(number: number): Member | undefined {
    return [...this.#members.values()].find((member) => member.number === number);
  }

  all(): readonly Learner[] {
    return [...this.#members.values()].map(described);
  }

  /** Somebody new. Throws Refusal when the room is full. */
  join(): Member {
    if (this.#members.size >= limits.learners) this.#makeRoom();
    this.#count += 1;
    const token = randomBytes(24).toString('base64url');
    const member = { token, number: this.#count, name: '', streams: 0, isHere: false, hasSent: false };
    this.#members.set(token, member);
    return member;
  }

  /** A page of the learner listens. Answers how to say that it no longer does. Throws Refusal for too many. */
  open(member: Member): () => void {
    if (member.streams >= limits.streamsOfLearner) {
      throw new Refusal(429, 'This browser has too many pages of the workshop open. Close some of them.');
    }
    member.streams += 1;
    if (!member.isHere) this.#change(member, { isHere: true });
    return () => {
      member.streams -= 1;
      setTimeout(() => {
        if (member.streams === 0 && member.isHere) this.#change(member, { isHere: false });
      }, leave).unref();
    };
  }

  rename(member: Member, name: string): void {
    if (member.name !== name) this.#change(member, { name });
  }

  #change(member: Member, change: Partial<Pick<Member, 'name' | 'isHere'>>): void {
    Object.assign(member, change);
    this.#onChange(described(member));
  }

  #makeRoom(): void {
    const idle = [...this.#members.values()].find(({ hasSent, streams }) => !hasSent && streams === 0);
    if (!idle) throw new Refusal(503, `The room is full: ${limits.learners} learners are the most.`);
    this.#members.delete(idle.token);
  }
}

function described({ number, name, isHere }: Member): Learner {
  return { number, name, isHere };
}
