import type { RequestListener } from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { announce } from './announce.ts';
import { type Certificate, certificateIn } from './certificate.ts';
import { openServer, PresenterKey, RoomHandler, workshopListener } from './http/index.ts';
import { inUrl, machineNames, networkAddresses } from './network.ts';
import type { WorkshopOptions } from './options.ts';
import { openRecord } from './record-file.ts';
import { type Course, Room } from './room/index.ts';

/** What a workshop serves. */
export interface WorkshopParts {
  readonly options: WorkshopOptions;
  readonly course: Course;
  /** Answers with the files of the site. */
  readonly site: RequestListener;
  /** The path that the site is served under, with slashes at both ends. */
  readonly base: string;
  /** The path of the room, which the pages of the site name. */
  readonly roomPath: string;
  /** Prints a line. */
  readonly say: (line: string) => void;
}

/** A workshop that is open. */
export interface Workshop {
  /** Tells all pages that it is over, and ends. */
  close(): Promise<void>;
}

/** Where the certificate is kept for the next workshop. */
const certificateFolder = join(homedir(), '.learn-s3', 'workshop');

/** Opens a workshop. Throws UsageError when the port, the certificate or the file of the record cannot be used. */
export async function startWorkshop(parts: WorkshopParts): Promise<Workshop> {
  const { options, course, site, base, roomPath, say } = parts;
  const names = [...machineNames(), ...options.names];
  const certificate = options.https ? await certificateFor(options, names) : undefined;
  const record = options.record === undefined ? undefined : await openRecord(options.record, say);
  const scheme = certificate ? 'https' : 'http';
  let port = options.port;
  const urlOf = (address: string) => `${scheme}://${inUrl(address)}:${port}${base}`;
  const addresses = () => reachable(options).map(urlOf);

  const room = new Room({ course, addresses, ...(record && { record: (entry) => record.add(entry) }) });
  const presenterKey = new PresenterKey();
  const isSecure = certificate !== undefined;
  const handler = new RoomHandler({ room, presenterKey, path: roomPath, isSecure, port: () => port });
  const listener = workshopListener({ handler, path: roomPath, site, names });
  const server = await openServer(listener, { port, host: options.host, certificate });
  ({ port } = server);
  say(
    announce({
      addresses: addresses(),
      here: urlOf(options.host ?? 'localhost'),
      key: presenterKey.key,
      fingerprint: certificate?.fingerprint,
      record: options.record,
    }),
  );
  return {
    close: async () => {
      handler.streams.end();
      await server.close();
      await record?.close();
    },
  };
}

/** The addresses at which others reach it: those that the machine has now, or the one that it listens on. */
function reachable({ host }: WorkshopOptions): readonly string[] {
  if (host === undefined || host === '0.0.0.0' || host === '::') return networkAddresses();
  return /^(127\.|::1$|localhost$)/.test(host) ? [] : [host];
}

function certificateFor(options: WorkshopOptions, names: readonly string[]): Promise<Certificate> {
  return certificateIn(certificateFolder, ['localhost', '127.0.0.1', '::1', ...names, ...reachable(options)]);
}
