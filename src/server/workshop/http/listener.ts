import type { RequestListener, ServerResponse } from 'node:http';
import { Refusal } from '../../refusal.ts';
import type { RoomHandler } from './room-handler.ts';
import { verifyHost } from './strangers.ts';

/** What a workshop answers with. */
export interface ListenerParts {
  readonly handler: RoomHandler;
  /** The room's path, with slashes at both ends. */
  readonly path: string;
  /** Answers with the files of the site. */
  readonly site: RequestListener;
  /** The names of this machine that people use. */
  readonly names: readonly string[];
}

/** Answers with the room below its path, and with the site everywhere else. */
export function workshopListener({ handler, path, site, names }: ListenerParts): RequestListener {
  return (incoming, outgoing) => {
    try {
      verifyHost(incoming, names);
      if (incoming.url?.startsWith(path)) handler.answer(incoming, outgoing).catch(() => outgoing.destroy());
      else site(incoming, outgoing);
    } catch (error) {
      // An address that is none makes the site's handler throw.
      say(outgoing, error instanceof Refusal ? error : new Refusal(400, 'That is no address.'));
    }
  };
}

function say(outgoing: ServerResponse, { status, message }: Refusal): void {
  if (outgoing.headersSent) outgoing.destroy();
  else
    outgoing
      .writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', Connection: 'close' })
      .end(message);
}
