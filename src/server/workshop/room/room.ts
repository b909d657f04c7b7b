import { randomBytes } from 'node:crypto';
import type * as wire from '#room/wire';
import { Refusal } from '../../refusal.ts';
import { Asking } from './asking.ts';
import type { Course } from './course.ts';
import { Feed } from './feed.ts';
import { Learners, type Member } from './learners.ts';
import { Questionnaires } from './questionnaires.ts';
import type { RecordEntry } from './record-entry.ts';
import { Tally } from './tally.ts';

/** What a room needs. */
export interface RoomParts {
  readonly course: Course;
  /** The addresses of the site, as others reach it now. */
  readonly addresses: () => readonly string[];
  /** Keeps what happens, if that was asked for. */
  readonly record?: ((entry: RecordEntry) => void) | undefined;
}

/** Where a stream begins, and where it goes. */
interface Listening {
  /** The id of the event that was got last. */
  readonly after: string | undefined;
  readonly deliver: (frame: string) => void;
}

type HandOutMessage = Extract<wire.ToLearner, { kind: 'hand-out' }>;

/**
 * A presenter and learners. It knows nothing of HTTP: whoever calls it has found out who asks, and that what is sent is as the wire
 * has it. It keeps everything in memory. Throws Refusal for what cannot be done now.
 */
export class Room {
  readonly #parts: RoomParts;
  readonly #toLearners = new Feed<wire.ToLearner>();
  readonly #toPresenter = new Feed<wire.ToPresenter>();
  readonly #asking = new Asking(this.#toLearners, this.#toPresenter);
  readonly #questionnaires = new Questionnaires();
  readonly #tally: Tally;
  readonly learners = new Learners((learner) => this.#onLearner(learner));
  #place: wire.Place | null = null;
  #handOut: HandOutMessage['handOut'] | null = null;
  #isProgressShown = false;

  constructor(parts: RoomParts) {
    this.#parts = parts;
    this.#tally = new Tally(parts.course);
  }

  /** A learner's page listens. Answers how to end it. */
  listenAsLearner(member: Member, { after, deliver }: Listening): () => void {
    const close = this.learners.open(member);
    const stop = this.#toLearners.listen(member.token, after, () => this.#welcomeOf(member), deliver);
    return () => {
      stop();
      close();
    };
  }

  /** A window of the presenter listens. Answers how to end it. */
  listenAsPresenter({ after, deliver }: Listening): () => void {
    return this.#toPresenter.listen('presenter', after, () => this.#welcomeOfPresenter(), deliver);
  }

  moveTo(place: wire.Place): void {
    this.#place = place;
    this.#tellAll({ kind: 'place', place });
    this.#record({ kind: 'place', place });
  }

  handOut({ program }: wire.HandOut): void {
    this.#handOut = { id: randomBytes(9).toString('base64url'), program };
    this.#tellAll({ kind: 'hand-out', handOut: this.#handOut });
    this.#record({ kind: 'hand-out', program });
  }

  ask({ learner }: wire.Ask): void {
    if (learner === null) {
      this.#asking.end();
      return;
    }
    const member = this.learners.withNumber(learner);
    if (!member) throw new Refusal(404, `There is no learner ${learner} in the room.`);
    this.#asking.ask(member);
  }

  setScreen({ isProgressShown }: wire.Screen): void {
    this.#isProgressShown = isProgressShown;
    this.#toPresenter.send({ kind: 'screen', isProgressShown });
  }

  takeProgress(member: Member, news: wire.ExerciseNews): void {
    const { exercise } = news;
    if (!this.#tally.has(exercise)) throw new Refusal(404, 'The site has no such exercise.');
    member.hasSent = true;
    if (!this.#tally.take(member.number, news)) return;
    const counts = this.#tally.counts(exercise);
    this.#toPresenter.send({ kind: 'exercise', counts });
    this.#record({ kind: 'exercise', counts });
  }

  takeName(member: Member, { name }: wire.Name): void {
    member.hasSent = true;
    this.learners.rename(member, name);
  }

  takeProgram(member: Member, showing: wire.Showing): void {
    this.#asking.take(member, showing);
    if (showing.program)
      this.#record({ kind: 'shown', learner: member.number, title: showing.program.title });
  }

  takeQuestionnaire(member: Member, sent: wire.Sheet): void {
    member.hasSent = true;
    const sheet = this.#questionnaires.take(member, sent);
    this.#toPresenter.send({ kind: 'sheet', sheet });
    this.#record({ kind: 'questionnaire', sheet });
  }

  #onLearner(learner: wire.Learner): void {
    this.#toPresenter.send({ kind: 'learner', learner });
    this.#record({ kind: 'learner', learner });
  }

  #tellAll(message: Extract<wire.ToLearner, { kind: 'place' | 'hand-out' }>): void {
    this.#toLearners.send(message);
    this.#toPresenter.send(message);
  }

  #record(entry: RecordEntry): void {
    this.#parts.record?.(entry);
  }

  #welcome() {
    return {
      kind: 'welcome',
      place: this.#place,
      handOut: this.#handOut,
      isRecorded: this.#parts.record !== undefined,
    } as const;
  }

  #welcomeOf(member: Member): wire.ToLearner {
    const { number, name } = member;
    return { ...this.#welcome(), role: 'learner', number, name, asked: this.#asking.askedOf(member) };
  }

  #welcomeOfPresenter(): wire.ToPresenter {
    return {
      ...this.#welcome(),
      role: 'presenter',
      addresses: this.#parts.addresses(),
      learners: this.learners.all(),
      exercises: this.#tally.all(),
      isProgressShown: this.#isProgressShown,
      asking: this.#asking.asking,
      shown: this.#asking.shown,
      sheets: this.#questionnaires.all(),
    };
  }
}
