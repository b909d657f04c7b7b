import { openSimulated, type SimulatedConnection } from '../../connections/index.ts';
import { openFiles, type ReaderFiles } from './reader-files.ts';

/** What all blocks of a page share: where requests go, and the reader's files. */
export interface Session {
  readonly connection: SimulatedConnection;
  readonly files: ReaderFiles;
}

const sessions = new Map<string, Promise<Session>>();

/** The session on an account, opened once a page. */
export function openSession(account: string): Promise<Session> {
  let session = sessions.get(account);
  if (!session) sessions.set(account, (session = open(account)));
  return session;
}

async function open(account: string): Promise<Session> {
  const [connection, files] = await Promise.all([
    openSimulated(account, import.meta.env.BASE_URL),
    openFiles(),
  ]);
  return { connection, files };
}
