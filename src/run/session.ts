import { computed } from '@preact/signals-core';
import { openSimulated, type Seed } from '#connections';
import { seedOf } from '#content-map/seeds';
import { createRunLog, type WorkbenchSession } from '#workbench';
import { active } from './active/active.ts';
import { openFiles, type ReaderFiles } from './files/reader-files.ts';

/** What the blocks of a page and its workbench share: where requests go, what was sent, and the reader's files. */
export interface Session extends WorkbenchSession {
  readonly files: ReaderFiles;
  /** What the account begins with. */
  readonly seed: () => Promise<Seed>;
}

const sessions = new Map<string, Promise<Session>>();

/** The session on an account, opened once per page; where that failed, the next call tries again. */
export function openSession(accountName: string): Promise<Session> {
  const known = sessions.get(accountName);
  if (known) return known;
  const opening = open(accountName);
  opening.catch(() => sessions.delete(accountName));
  sessions.set(accountName, opening);
  return opening;
}

async function open(accountName: string): Promise<Session> {
  const seed = seedOf(accountName);
  const [connection, files] = await Promise.all([
    openSimulated(accountName, {
      base: import.meta.env.BASE_URL,
      seed,
    }),
    openFiles(),
  ]);
  const target = computed(() => active.value?.connection ?? connection);
  const onChange: WorkbenchSession['onChange'] = (listener) => {
    const stop = connection.onChange(listener);
    let stopReal: (() => void) | undefined;
    const stopFollowing = active.subscribe((now) => {
      stopReal?.();
      stopReal = now?.connection.onChange(listener);
    });
    return () => {
      stop();
      stopFollowing();
      stopReal?.();
    };
  };
  const log = createRunLog({
    target: () => target.peek(),
    position: () => (target.peek().kind === 'simulated' ? connection.history.position : -1),
    onChange: (listener) =>
      onChange((change) => {
        if (!change.elsewhere && 'bucket' in change) listener(change);
      }),
  });
  return { connection, target, onChange, files, log, seed: async () => (await seed?.()) ?? [] };
}
