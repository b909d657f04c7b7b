import { eventsPath, type FromServer, paths, type Refused, roomMeta, type Sheet } from '#room/wire';

/** The address of the room that serves this page; `undefined` where no workshop does. */
export function roomOfPage(): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${roomMeta}"]`)?.content;
}

/** Listens to the room while the page is seen. Answers a function that ends it. */
export function listenToRoom(room: string, hear: (message: FromServer) => void): () => void {
  let stream: EventSource | undefined;
  const open = () => {
    if (document.hidden) {
      stream?.close();
      stream = undefined;
      return;
    }
    if (stream && stream.readyState !== EventSource.CLOSED) return;
    stream = new EventSource(`${room}${eventsPath}`);
    stream.onmessage = ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as FromServer;
      if (message.kind === 'over') end();
      hear(message);
    };
  };
  // After an answer other than 200, a stream is not opened again by itself.
  const timer = setInterval(open, 5_000);
  const end = () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', open);
    stream?.close();
  };
  document.addEventListener('visibilitychange', open);
  open();
  return end;
}

/** Sends the answers of a questionnaire. Answers what to tell the person where that failed. */
export async function sendSheet(room: string, sheet: Sheet): Promise<string | undefined> {
  try {
    const answer = await fetch(`${room}${paths.questionnaire}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(sheet),
    });
    if (answer.ok) return undefined;
    const { message } = (await answer.json().catch(() => ({}))) as Partial<Refused>;
    return message ?? `The room answered ${answer.status}. Your answers are still here: try again.`;
  } catch {
    return 'The room does not answer. Are you still on its Wi-Fi? Your answers are still here: try again.';
  }
}
