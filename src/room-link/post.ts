import type { Refused } from '#room/wire';

/** How often something is sent again that was sent too often, or that the network lost. */
const attempts = 4;

/** How many milliseconds later, at least, and times the attempt. */
const pause = 1_000;

/**
 * Posts something to the room. Answers `undefined` when it has arrived, and otherwise a sentence that says why it has not. What
 * the network loses, or the server takes for too often, is sent again a few times.
 */
export async function post(room: string, path: string, body: unknown): Promise<string | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(room + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => undefined);
    if (answer?.ok) return undefined;
    if (attempt === attempts || (answer && answer.status !== 429 && answer.status !== 401)) {
      const refused = (await answer?.json().catch(() => undefined)) as Refused | undefined;
      return refused?.message ?? 'The room could not be reached. Is the network still there? Try again.';
    }
    const asked = Number(answer?.headers.get('Retry-After') ?? 0) * 1_000;
    await new Promise((resolve) => setTimeout(resolve, Math.max(asked, pause * attempt)));
  }
}
