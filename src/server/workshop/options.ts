import { isIP } from 'node:net';
import { readCommandLine, readPort, string } from '../command-line.ts';
import { UsageError } from '../usage-error.ts';

/** The options of `npm run workshop`. */
export interface WorkshopOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** The only address to listen on; all of the machine's without it. */
  readonly host?: string;
  /** More names under which people open the site. */
  readonly names: readonly string[];
  readonly https: boolean;
  /** A file to write to what happens. */
  readonly record?: string;
  /** A folder with a built site, to be served instead of this one. */
  readonly site?: string;
}

/** The port that is taken without `--port`. */
const usualPort = 4322;

/** What `--help` prints. */
export const usage = `npm run workshop -- [--port ${usualPort}] [--host ADDRESS] [--name NAME …] [--https] [--record FILE] [--site DIR]

Serves the site to everybody on the network, with a room: learners follow the presenter, the presenter sees how the exercises go.
  --port    the port to listen on; 0 takes any that is free
  --host    the address to listen on; all of this machine without it
  --name    a name under which people open the site, if it is not an address or the name of this machine; may be said more than once
  --https   encrypts everything, by a certificate that is made when there is none, and that everybody has to accept once
  --record  a file to add to what happens, one line of JSON each: who comes and goes, places, counts of exercises, programs that are
            handed out, titles of those that are shown, answers to questionnaires. Without it, nothing is kept
  --site    a folder with a built site; without it, the site is built here if anything has changed`;

/** Reads a command line; answers 'help' if it asks for that. Throws UsageError for one that makes no sense. */
export function parseWorkshopOptions(args: readonly string[]): WorkshopOptions | 'help' {
  const values = readCommandLine(
    args,
    {
      port: string,
      host: string,
      name: { type: 'string', multiple: true },
      https: { type: 'boolean' },
      record: string,
      site: string,
    },
    usage,
  );
  if (values.help) return 'help';
  const { port = String(usualPort), host, record, site, name: names = [] } = values;
  if (host !== undefined && host !== 'localhost' && isIP(host) === 0) {
    throw new UsageError(`--host takes an address of this machine, such as 192.168.1.20, not "${host}".`);
  }
  if (record === '' || site === '') throw new UsageError('--record and --site take a path.');
  const badName = names.find((name) => !/^[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?$/i.test(name));
  if (badName !== undefined) {
    throw new UsageError(`--name takes a host name, such as workshop.lan, not "${badName}".`);
  }
  return {
    port: readPort(port),
    names: names.map((name) => name.toLowerCase()),
    https: values.https ?? false,
    ...(host !== undefined && { host }),
    ...(record !== undefined && { record }),
    ...(site !== undefined && { site }),
  };
}
