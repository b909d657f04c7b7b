import { type IncomingMessage, request, type RequestOptions } from 'node:http';
import { text } from 'node:stream/consumers';
import type { FromServer, ToLearner, ToPresenter } from '#room/wire';

/** What was answered to a visitor. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** An event that came over a stream, and when, in milliseconds of `performance.now()`. */
export interface Received<Message> {
  readonly id: string | undefined;
  readonly message: Message;
  readonly at: number;
}

/** A stream that is open. */
export interface Stream<Message> {
  /** All that has come, but beats. */
  readonly events: readonly Received<Message>[];
  /** The id of what has come last. */
  readonly lastId: string | undefined;
  /** Resolves with the first event of this kind that has come or comes, from the one at an index on. */
  next<Kind extends Message['kind' & keyof Message]>(
    kind: Kind,
    from?: number,
  ): Promise<Extract<Message, { kind: Kind }>>;
  /** Resolves when so many events have come. */
  has(count: number): Promise<void>;
  /** Ends the connection, as a closed page or a lost network does. */
  drop(): void;
  /** Reads nothing of what comes, as a device that is asleep. */
  pause(): void;
  resume(): void;
  /** Resolves when the connection has ended. */
  readonly ended: Promise<void>;
}

/** A browser in a workshop: it has cookies, sends what browsers send, and opens a connection of its own for each request. */
export class Visitor {
  readonly #address: URL;
  readonly cookies = new Map<string, string>();

  /** @param address The site's address. */
  constructor(address: string) {
    this.#address = new URL(address);
  }

  /** Sends a request. Its headers can be replaced, also those that no page can choose. */
  ask(path: string, options: RequestOptions = {}, body?: string | Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const outgoing = request(this.#options(path, options), (incoming) => {
        this.#keepCookies(incoming);
        text(incoming).then(
          (read) => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: read }),
          reject,
        );
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  /** Posts JSON to the room. */
  post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const json = typeof body === 'string' ? body : JSON.stringify(body);
    return this.ask(
      `room/${path}`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      json,
    );
  }

  /** Listens as a learner. */
  learn(query = '', headers: Readonly<Record<string, string>> = {}): Promise<Stream<ToLearner>> {
    return this.#listen<ToLearner>(query, headers);
  }

  /** Listens as the presenter, who has given the key. */
  present(query = '', headers: Readonly<Record<string, string>> = {}): Promise<Stream<ToPresenter>> {
    return this.#listen<ToPresenter>(query, headers);
  }

  #options(path: string, { headers, ...options }: RequestOptions): RequestOptions {
    const { hostname, port, origin } = this.#address;
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return {
      agent: false,
      host: hostname.replace(/^\[|\]$/g, ''),
      port,
      path: `${this.#address.pathname}${path}`,
      headers: { origin, ...(cookie !== '' && { cookie }), ...(headers as Record<string, string>) },
      ...options,
    };
  }

  #keepCookies({ headers }: IncomingMessage): void {
    for (const line of headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
  }

  #listen<Message extends FromServer>(
    query: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<Stream<Message>> {
    const options = this.#options(`room/events${query && `?${query}`}`, {
      headers: { accept: 'text/event-stream', ...headers },
    });
    return new Promise((resolve, reject) => {
      const outgoing = request(options, (incoming) => {
        this.#keepCookies(incoming);
        if (incoming.statusCode === 200) resolve(readStream<Message>(incoming));
        else text(incoming).then((said) => reject(new Error(`${incoming.statusCode}: ${said}`)), reject);
      });
      outgoing.on('error', reject);
      outgoing.end();
    });
  }
}

/** Reads Server-sent events. */
function readStream<Message extends FromServer>(incoming: IncomingMessage): Stream<Message> {
  const events: Received<Message>[] = [];
  const waiting = new Set<() => void>();
  let rest = '';
  let isOver = false;
  const check = () => waiting.forEach((look) => look());
  incoming.setEncoding('utf8');
  incoming.on('data', (chunk: string) => {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const id = /^id: (.*)$/m.exec(block)?.[1];
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data === undefined) continue;
      const message = JSON.parse(data) as Message;
      if (message.kind !== 'beat') events.push({ id, message, at: performance.now() });
    }
    check();
  });
  const ended = new Promise<void>((resolve) => {
    incoming.once('close', () => {
      isOver = true;
      check();
      resolve();
    });
  });
  incoming.on('error', () => undefined);
  /** Resolves with what `find` finds, now or later. */
  const until = <Found>(find: () => Found | undefined, what: string) =>
    new Promise<Found>((resolve, reject) => {
      const look = () => {
        const found = find();
        if (found === undefined && !isOver) return;
        waiting.delete(look);
        if (found === undefined) reject(new Error(`The stream ended before ${what}.`));
        else resolve(found);
      };
      waiting.add(look);
      look();
    });
  return {
    events,
    get lastId() {
      return events.findLast(({ id }) => id !== undefined)?.id;
    },
    next: <Kind extends string>(kind: Kind, from = 0) =>
      until(
        () =>
          events.slice(from).find(({ message }) => message.kind === kind)?.message as
            | Extract<Message, { kind: Kind }>
            | undefined,
        `a ${kind}`,
      ),
    has: async (count) => {
      await until(() => (events.length >= count ? true : undefined), `${count} events`);
    },
    drop: () => incoming.destroy(),
    pause: () => incoming.pause(),
    resume: () => incoming.resume(),
    ended,
  };
}
