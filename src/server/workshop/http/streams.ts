import type { ServerResponse } from 'node:http';
import { beat } from '#room/wire';

/** How many bytes may wait for a slow reader. Beyond that it is disconnected, and gets what it has missed when it comes back. */
const mostWaiting = 4_000_000;

/** How long a browser waits before it connects again, in milliseconds. */
const retry = 1_000;

/** Streams of Server-sent events that are open. */
export class Streams {
  readonly #open = new Set<ServerResponse>();
  readonly #beating = setInterval(() => this.#write('data: {"kind":"beat"}\n\n'), beat);

  /**
   * Answers with a stream. `listen` is given where its events go, and answers how to end them; when it throws before the first one,
   * nothing has been sent.
   */
  open(outgoing: ServerResponse, listen: (deliver: (frame: string) => void) => () => void): void {
    outgoing.setHeader('Content-Type', 'text/event-stream;charset=utf-8');
    let begin = `retry: ${retry}\n\n`;
    outgoing.cork();
    const stop = listen((frame) => {
      write(outgoing, begin + frame);
      begin = '';
    });
    // Whoever has missed nothing is told nothing, but that the stream is open.
    if (begin !== '') write(outgoing, begin);
    outgoing.uncork();
    this.#open.add(outgoing);
    outgoing.once('close', () => {
      this.#open.delete(outgoing);
      stop();
    });
  }

  /** Tells everybody that it is over. */
  end(): void {
    clearInterval(this.#beating);
    for (const outgoing of this.#open) outgoing.end('data: {"kind":"over"}\n\n');
  }

  #write(frame: string): void {
    for (const outgoing of this.#open) write(outgoing, frame);
  }
}

function write(outgoing: ServerResponse, frame: string): void {
  if (outgoing.writableLength > mostWaiting) outgoing.destroy();
  else outgoing.write(frame);
}
