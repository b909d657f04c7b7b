import { openSimulated, type Seed } from '../../connections/index.ts';
import { createRunLog, type WorkbenchSession } from '../../workbench/index.ts';
import { openFiles, type ReaderFiles } from './reader-files.ts';

/** What all blocks of a page share, with its workbench: where requests go, what was sent, and the reader's files. */
export interface Session extends WorkbenchSession {
  readonly files: ReaderFiles;
}

/** What the account of a lesson begins with, by the lesson's folder. */
const seeds = import.meta.glob<Seed>('/content/lessons/*/seed.ts', { import: 'default' });
const sessions = new Map<string, Promise<Session>>();

/** The session on an account, opened once a page; what could not be opened is tried again the next time. */
export function openSession(account: string): Promise<Session> {
  const known = sessions.get(account);
  if (known) return known;
  const opening = open(account);
  opening.catch(() => sessions.delete(account));
  sessions.set(account, opening);
  return opening;
}

async function open(account: string): Promise<Session> {
  const [connection, files] = await Promise.all([
    openSimulated(account, {
      base: import.meta.env.BASE_URL,
      seed: seeds[`/content/${account}/seed.ts`],
    }),
    openFiles(),
  ]);
  const log = createRunLog({
    connection,
    position: () => connection.history.position,
    onChange: (listener) =>
      connection.onChange((change) => {
        if (!change.elsewhere && 'bucket' in change) listener(change);
      }),
  });
  return { connection, files, log };
}
