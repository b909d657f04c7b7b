import type { IncomingMessage, ServerResponse } from 'node:http';
import { eventsPath, learnerView, limits, paths } from '#room/wire';
import { read, schemas, WireError } from '#room/wire/read';
import { readText } from '../../read-short.ts';
import { Refusal } from '../../refusal.ts';
import type { Member, Room } from '../room/index.ts';
import { Allowance } from './allowance.ts';
import { cookie, type CookieOptions, readCookie } from './cookies.ts';
import { ofLearner, ofPresenter } from './posts.ts';
import type { PresenterKey } from './presenter-key.ts';
import { Streams } from './streams.ts';
import { isFromHere, plainAddress, verifySameOrigin } from './strangers.ts';

/** How often may be posted from one address, behind which there may be a whole room. */
const postsOfAddress = { atOnce: 1_000, perSecond: 100 };
/** How many learners may come from one address. */
const joinsOfAddress = { atOnce: 100, perSecond: 1 };

/** What the room is reached by. */
export interface RoomHandlerParts {
  readonly room: Room;
  readonly presenterKey: PresenterKey;
  /** The room's path, with slashes at both ends. */
  readonly path: string;
  readonly isSecure: boolean;
  /** What the names of the cookies end in, since a browser sends the cookies of one port to all of them. */
  readonly port: () => number;
}

/** Answers what pages ask of the room, as `#room/wire` says. */
export class RoomHandler {
  readonly streams = new Streams();
  readonly #parts: RoomHandlerParts;
  readonly #posts = new Allowance(limits.posts);
  readonly #postsOfAddress = new Allowance(postsOfAddress);
  readonly #joins = new Allowance(joinsOfAddress);

  constructor(parts: RoomHandlerParts) {
    this.#parts = parts;
  }

  /** Answers one request, also with why it is refused. */
  async answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    outgoing.setHeader('Cache-Control', 'no-store');
    outgoing.setHeader('X-Content-Type-Options', 'nosniff');
    outgoing.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    try {
      await this.#take(incoming, outgoing);
    } catch (error) {
      refuse(incoming, outgoing, error);
    }
  }

  async #take(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    verifySameOrigin(incoming, this.#parts.isSecure ? 'https' : 'http');
    const [path = '', query = ''] = (incoming.url ?? '').slice(this.#parts.path.length).split('?', 2);
    if (path === eventsPath) {
      verifyMethod(incoming, outgoing, 'GET');
      this.#openStream(incoming, outgoing, new URLSearchParams(query));
    } else if (path === paths.presenter || ofPresenter.has(path) || ofLearner.has(path)) {
      verifyMethod(incoming, outgoing, 'POST');
      await this.#post(path, incoming, outgoing);
      outgoing.writeHead(204).end();
    } else throw new Refusal(404, 'There is nothing here.');
  }

  async #post(path: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { room, presenterKey } = this.#parts;
    if (!/^application\/json(;|$)/i.test(incoming.headers['content-type'] ?? ''))
      throw new Refusal(415, 'Only JSON is taken.');
    const address = plainAddress(incoming.socket.remoteAddress);
    if (!isFromHere(incoming.socket)) this.#takeOne(this.#postsOfAddress, address, outgoing);
    if (path === paths.presenter) {
      this.#verifyUnheard(incoming);
      const { key } = read(schemas.presenter, await readText(incoming, limits.body.other));
      outgoing.setHeader('Set-Cookie', this.#cookie('presenter', presenterKey.exchange(key, address)));
      return;
    }
    const forPresenter = ofPresenter.get(path);
    if (forPresenter) {
      this.#verifyPresenter(incoming);
      forPresenter.take(room, await readText(incoming, forPresenter.most), undefined);
      return;
    }
    const member = this.#memberOf(incoming);
    if (!member) throw new Refusal(401, 'This page is not in the room. Load it again.');
    this.#takeOne(this.#posts, member.token, outgoing);
    const forLearner = ofLearner.get(path);
    forLearner?.take(room, await readText(incoming, forLearner.most), member);
  }

  #openStream(incoming: IncomingMessage, outgoing: ServerResponse, query: URLSearchParams): void {
    const { room, presenterKey } = this.#parts;
    // A picture or a script of another page is not allowed to make learners.
    if (!incoming.headers.accept?.includes('text/event-stream'))
      throw new Refusal(406, 'These are Server-sent events.');
    const lastId = incoming.headers['last-event-id'];
    const after = (Array.isArray(lastId) ? undefined : lastId) ?? query.get('after') ?? undefined;
    const [viewAs = '', learner = ''] = learnerView.split('=');
    const isPresenter =
      presenterKey.isPresenter(readCookie(incoming, this.#cookieName('presenter'))) &&
      query.get(viewAs) !== learner;
    if (isPresenter) {
      this.streams.open(outgoing, (deliver) => room.listenAsPresenter({ after, deliver }));
      return;
    }
    const member = this.#memberOf(incoming) ?? this.#join(incoming, outgoing);
    this.streams.open(outgoing, (deliver) => room.listenAsLearner(member, { after, deliver }));
  }

  #join(incoming: IncomingMessage, outgoing: ServerResponse): Member {
    const address = plainAddress(incoming.socket.remoteAddress);
    this.#takeOne(this.#joins, address, outgoing);
    const member = this.#parts.room.learners.join(address);
    outgoing.setHeader('Set-Cookie', this.#cookie('learner', member.token));
    return member;
  }

  #memberOf(incoming: IncomingMessage): Member | undefined {
    return this.#parts.room.learners.withToken(readCookie(incoming, this.#cookieName('learner')));
  }

  #verifyPresenter(incoming: IncomingMessage): void {
    if (this.#parts.presenterKey.isPresenter(readCookie(incoming, this.#cookieName('presenter')))) return;
    throw new Refusal(403, 'Only the presenter may do this.');
  }

  /** Over plain HTTP everybody on the network could read the key, so there it must not be on the network. */
  #verifyUnheard({ socket }: IncomingMessage): void {
    if (this.#parts.isSecure || isFromHere(socket)) return;
    throw new Refusal(
      403,
      'Over http, one presents from the machine that the workshop runs on. To present from another one, start it with --https.',
    );
  }

  #takeOne(allowance: Allowance, key: string, outgoing: ServerResponse): void {
    if (allowance.take(key)) return;
    outgoing.setHeader('Retry-After', '5');
    throw new Refusal(429, 'That was too much at once. Wait a few seconds.');
  }

  #cookieName(role: 'presenter' | 'learner'): string {
    return `learn-s3-${role}-${this.#parts.port()}`;
  }

  #cookie(role: 'presenter' | 'learner', value: string): string {
    const { path, isSecure } = this.#parts;
    return cookie(this.#cookieName(role), value, { path, isSecure } satisfies CookieOptions);
  }
}

function verifyMethod({ method }: IncomingMessage, outgoing: ServerResponse, allowed: string): void {
  if (method === allowed) return;
  outgoing.setHeader('Allow', allowed);
  throw new Refusal(405, `Here only ${allowed} is answered.`);
}

/** Answers why it was refused, and reads no more of a body that is still on its way. */
function refuse(incoming: IncomingMessage, outgoing: ServerResponse, error: unknown): void {
  if (outgoing.headersSent || outgoing.destroyed) {
    outgoing.destroy();
    return;
  }
  const refusal =
    error instanceof Refusal
      ? error
      : error instanceof WireError
        ? new Refusal(400, error.message)
        : new Refusal(500, 'Something went wrong in the workshop server.');
  if (refusal.status === 500) console.error(error);
  if (!incoming.complete) outgoing.setHeader('Connection', 'close');
  outgoing.writeHead(refusal.status, { 'Content-Type': 'application/json;charset=utf-8' });
  outgoing.end(JSON.stringify({ message: refusal.message }));
}
