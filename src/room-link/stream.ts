import { eventsPath, type FromServer, silence } from '#room/wire';

/** How it goes with the connection to the room. */
export type Link = 'joined' | 'lost' | 'over';

/** What a page hears of its room. */
interface StreamEvents {
  receive(message: FromServer): void;
  /** The connection was lost, or is there again, or the room has ended. */
  changed(link: Link): void;
}

/** How many milliseconds after a refusal the page tries again. A lost connection comes back by itself. */
const pause = 3_000;

/** Listens to a room, whatever happens to the connection: each message arrives once. */
export class Stream {
  readonly #room: string;
  readonly #events: StreamEvents;
  #source: EventSource | undefined;
  #last = '';
  #timer = 0;
  #isOver = false;

  constructor(room: string, events: StreamEvents) {
    this.#room = room;
    this.#events = events;
  }

  /** Connects, and hears what has been missed since the last message. A room that has ended stays silent. */
  open(): void {
    this.close();
    if (this.#isOver) return;
    const after = this.#last && `?after=${encodeURIComponent(this.#last)}`;
    const source = (this.#source = new EventSource(`${this.#room}${eventsPath}${after}`));
    source.addEventListener('message', (event: MessageEvent<string>) => this.#take(event));
    source.addEventListener('error', () => {
      this.#events.changed('lost');
      if (source.readyState === EventSource.CLOSED) this.#openIn(pause);
    });
    this.#openIn(silence);
  }

  /** Gives the connection back, for a page that nobody sees. */
  close(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }

  #openIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.open(), milliseconds);
  }

  #take({ data, lastEventId }: MessageEvent<string>): void {
    const message = JSON.parse(data) as FromServer;
    this.#last = lastEventId || this.#last;
    this.#openIn(silence);
    if (message.kind === 'over') {
      this.#isOver = true;
      this.close();
    }
    this.#events.changed(this.#isOver ? 'over' : 'joined');
    if (message.kind !== 'beat' && message.kind !== 'over') this.#events.receive(message);
  }
}
