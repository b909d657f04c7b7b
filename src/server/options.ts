import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What `npm run s3` was asked for. */
export interface Options {
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** A folder to keep everything in; in memory without one. */
  data?: string;
  /** A file that names who may sign requests; the example user without one. */
  users?: string;
}

/** What `--help` prints. */
export const usage = `npm run s3 -- [--port 9000] [--host 127.0.0.1] [--data DIR] [--users FILE]

Serves an S3 of your own over HTTP.
  --port   the port to listen on; 0 takes any that is free
  --host   the address to listen on; 0.0.0.0 lets other machines in
  --data   a folder to keep buckets and objects in; in memory, and gone at the end, without it
  --users  a JSON file: [{ "accessKeyId", "secretAccessKey", "id", "displayName", "email" }, …];
           temporary credentials have a "sessionToken" too, and may have "expires"`;

/** Reads a command line; 'help' where it asks for that. Throws UsageError for one that makes no sense. */
export function parseOptions(args: readonly string[]): Options | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  const { port = '9000', host = '127.0.0.1', data, users } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port takes a number from 0 to 65535, not "${port}".`);
  }
  if (host === '' || data === '' || users === '') {
    throw new UsageError('--host, --data and --users take a value that is not empty.');
  }
  return {
    port: Number(port),
    host,
    ...(data !== undefined && { data }),
    ...(users !== undefined && { users }),
  };
}

function parse(args: readonly string[]) {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: string,
        host: string,
        data: string,
        users: string,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`);
  }
}
