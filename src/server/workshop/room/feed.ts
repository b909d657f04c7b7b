import { randomBytes } from 'node:crypto';

/** Called with each event, in the form in which it is sent. */
type Deliver = (frame: string) => void;

/** An event that is kept for those who were not connected. */
interface Kept {
  readonly number: number;
  /** Who alone gets it; `undefined` for everybody. */
  readonly to: string | undefined;
  readonly frame: string;
}

interface Listener {
  readonly who: string;
  readonly deliver: Deliver;
}

/** How much is kept for those who come back. Who was away for longer begins anew. */
const kept = { events: 1_000, characters: 8_000_000 };

/**
 * Events for some listeners, in one order. Whoever says which one they have got last gets all that came after it that was meant for
 * them, each once. Ids begin with a random text, so that an id of another feed, or of an earlier process, means nothing here.
 */
export class Feed<Message extends { readonly kind: string }> {
  readonly #name = randomBytes(6).toString('hex');
  readonly #listeners = new Set<Listener>();
  #kept: Kept[] = [];
  #characters = 0;
  #last = 0;

  /** Sends to everybody who listens or comes back, or to one alone. */
  send(message: Message, to?: string): void {
    this.#last += 1;
    const event = { number: this.#last, to, frame: this.#frame(message) };
    this.#kept.push(event);
    this.#characters += event.frame.length;
    this.#forget();
    for (const { who, deliver } of this.#listeners) if (isFor(event, who)) deliver(event.frame);
  }

  /**
   * Listens from now on, after what was missed since the event with the id `after`, or after a welcome if that is unknown or too
   * long ago. Answers how to end it.
   */
  listen(who: string, after: string | undefined, welcome: () => Message, deliver: Deliver): () => void {
    const missed = this.#since(after);
    if (missed) for (const { frame } of missed.filter((event) => isFor(event, who))) deliver(frame);
    else deliver(this.#frame(welcome()));
    const listener = { who, deliver };
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #since(after: string | undefined): readonly Kept[] | undefined {
    const [, name, digits] = /^([0-9a-f]+)-(\d{1,12})$/.exec(after ?? '') ?? [];
    const number = Number(digits);
    const first = this.#last - this.#kept.length;
    if (name !== this.#name || number < first || number > this.#last) return undefined;
    return this.#kept.slice(number - first);
  }

  #frame(message: Message): string {
    return `id: ${this.#name}-${this.#last}\ndata: ${JSON.stringify(message)}\n\n`;
  }

  #forget(): void {
    while (this.#kept.length > kept.events || this.#characters > kept.characters) {
      this.#characters -= this.#kept.shift()?.frame.length ?? 0;
    }
  }
}

function isFor({ to }: Kept, who: string): boolean {
  return to === undefined || to === who;
}
