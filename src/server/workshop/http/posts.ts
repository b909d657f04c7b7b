import type { GenericSchema } from 'valibot';
import { limits, paths } from '#room/wire';
import { read, schemas } from '#room/wire/read';
import type { Member, Room } from '../room/index.ts';

/** What may be posted to a path, and what is done with it. */
interface Post<Sender> {
  /** The most bytes that it may have. */
  readonly most: number;
  readonly take: (room: Room, body: string, sender: Sender) => void;
}

/** A row of the tables below. */
function post<Value, Sender>(
  schema: GenericSchema<unknown, Value>,
  take: (room: Room, value: Value, sender: Sender) => void,
  most: number = limits.body.other,
): Post<Sender> {
  return { most, take: (room, body, sender) => take(room, read(schema, body), sender) };
}

/** What only the presenter's browser may post. */
export const ofPresenter: ReadonlyMap<string, Post<undefined>> = new Map([
  [paths.place, post(schemas.place, (room, place) => room.moveTo(place))],
  [paths.handOut, post(schemas.handOut, (room, handOut) => room.handOut(handOut), limits.body.program)],
  [paths.ask, post(schemas.ask, (room, ask) => room.ask(ask))],
  [paths.screen, post(schemas.screen, (room, screen) => room.setScreen(screen))],
]);

/** What a learner may post. */
export const ofLearner: ReadonlyMap<string, Post<Member>> = new Map([
  [paths.progress, post(schemas.progress, (room, news, member: Member) => room.takeProgress(member, news))],
  [paths.name, post(schemas.name, (room, name, member: Member) => room.takeName(member, name))],
  [
    paths.show,
    post(
      schemas.show,
      (room, showing, member: Member) => room.takeProgram(member, showing),
      limits.body.program,
    ),
  ],
  [
    paths.questionnaire,
    post(
      schemas.questionnaire,
      (room, sheet, member: Member) => room.takeQuestionnaire(member, sheet),
      limits.body.questionnaire,
    ),
  ],
]);
