import { localPort } from '#protocol/address';
import { readCommandLine, readPort, string } from './command-line.ts';
import { UsageError } from './usage-error.ts';

/** The options of `npm run s3`. */
export interface Options {
  /** 0 for any free port. */
  port: number;
  host: string;
  /** A folder to keep everything in; without one, everything is kept in memory. */
  data?: string;
  /** A file that names who may sign requests; without one, only the example user may. */
  users?: string;
  /** Whether new buckets are as S3 made them before 2023: with ACLs, free to be made public, and not encrypted. */
  bucketsLike2022?: boolean;
  /** Whether owners and grantees have a `DisplayName`, as they had before November 2025. */
  displayNames?: boolean;
}

/** What `--help` prints. */
export const usage = `npm run s3 -- [--port ${localPort}] [--host 127.0.0.1] [--data DIR] [--users FILE]
              [--buckets-like-2022] [--display-names]

Serves an S3 of your own over HTTP.
  --port   the port to listen on; 0 takes any that is free
  --host   the address to listen on; 0.0.0.0 lets other machines in
  --data   a folder to keep buckets and objects in; in memory, and gone at the end, without it
  --users  a JSON file: [{ "accessKeyId", "secretAccessKey", "id", "displayName", "email" }, …];
           temporary credentials have a "sessionToken" too, and may have "expires"
  --buckets-like-2022
           makes new buckets as S3 did before 2023: ACLs count, they may be made public,
           nothing is encrypted, and keys of your own (SSE-C) are taken
  --display-names
           names owners and grantees, as S3 did before November 2025`;

/** Reads a command line; answers 'help' if it asks for that. Throws UsageError for one that makes no sense. */
export function parseOptions(args: readonly string[]): Options | 'help' {
  const values = readCommandLine(
    args,
    {
      port: string,
      host: string,
      data: string,
      users: string,
      'buckets-like-2022': { type: 'boolean' },
      'display-names': { type: 'boolean' },
    },
    usage,
  );
  if (values.help) return 'help';
  const { port = String(localPort), host = '127.0.0.1', data, users } = values;
  if (host === '' || data === '' || users === '') {
    throw new UsageError('--host, --data and --users take a value that is not empty.');
  }
  return {
    port: readPort(port),
    host,
    ...(data !== undefined && { data }),
    ...(users !== undefined && { users }),
    ...(values['buckets-like-2022'] && { bucketsLike2022: true }),
    ...(values['display-names'] && { displayNames: true }),
  };
}
