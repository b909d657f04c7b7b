import type { Message } from './message.ts';
import { messageFromText, messageToText } from './message-text.ts';

/** The other windows of a deck in this browser. */
export interface Channel {
  send(message: Message): void;
}

/** What is sent. A window with another version of the site may send something else. */
interface Envelope {
  readonly version: 2;
  /** Makes two messages with the same content different, since storage tells only of changes. */
  readonly number: number;
  readonly message: Message;
}

/** Opens the channel of a deck. Without a `BroadcastChannel`, messages are sent by events of storage. */
export function openChannel(slug: string, receive: (message: Message) => void): Channel {
  const name = `learn-s3/present/${slug}`;
  let number = Math.random();
  const take = (data: unknown) => {
    if (isEnvelope(data)) receive(data.message);
  };
  if (typeof BroadcastChannel === 'undefined') {
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== name || newValue === null) return;
      try {
        take(messageFromText(newValue));
      } catch {
        // It is not from a window of this site.
      }
    });
    return {
      send: (message) => {
        number += 1;
        try {
          localStorage.setItem(name, messageToText({ version: 2, number, message } satisfies Envelope));
          // The others have been told of it, and it takes room that the reader's code may need.
          localStorage.removeItem(name);
        } catch {
          // The storage is full or forbidden: each window goes on by itself.
        }
      },
    };
  }
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => take(data));
  return { send: (message) => channel.postMessage({ version: 2, number, message } satisfies Envelope) };
}

function isEnvelope(data: unknown): data is Envelope {
  const { version, message } = (data ?? {}) as Partial<Envelope>;
  return version === 2 && typeof message === 'object';
}
