import { randomBytes } from 'node:crypto';
import { type Learner, limits } from '#room/wire';
import { Refusal } from '../../refusal.ts';

type Milliseconds = number;

/** How long a learner may be without a stream, as during a reload, before they count as gone. */
const leave: Milliseconds = 3_000;

/** How many learners one address may be: a whole room that comes by one address, and not all of the places. */
const mostOfAddress = limits.learners / 2;

/** A browser that is not the presenter's. */
export interface Member {
  /** What its cookie holds. Nobody but this browser knows it. */
  readonly token: string;
  readonly number: number;
  /** Where it came from first. */
  readonly address: string;
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

  /** Somebody new, from an address. Throws Refusal when the room is full, or has too many from there. */
  join(address: string): Member {
    const all = [...this.#members.values()];
    const neighbours = all.filter((member) => member.address === address);
    if (neighbours.length >= mostOfAddress) this.#makeRoomAmong(neighbours);
    else if (all.length >= limits.learners) this.#makeRoomAmong(all);
    this.#count += 1;
    const token = randomBytes(24).toString('base64url');
    const nothingYet = { name: '', streams: 0, isHere: false, hasSent: false };
    const member = { token, number: this.#count, address, ...nothingYet };
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

  #makeRoomAmong(members: readonly Member[]): void {
    const idle = members.find(({ hasSent, streams }) => !hasSent && streams === 0);
    if (!idle) throw new Refusal(503, `The room is full: ${members.length} learners are the most.`);
    this.#members.delete(idle.token);
  }
}

function described({ number, name, isHere }: Member): Learner {
  return { number, name, isHere };
}
