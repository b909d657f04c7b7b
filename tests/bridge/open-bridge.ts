import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { vi } from 'vitest';
import { exampleUser, type User } from '#s3';
import { parseBridgeOptions } from '../../src/server/bridge/options.ts';
import { startBridge } from '../../src/server/bridge/start.ts';

/** A bridge in this process. */
export interface OpenBridge {
  readonly port: number;
  printed(): string;
  /** The code that the bridge showed last. */
  code(): string;
  close(): Promise<void>;
}

/** Starts a bridge as `npm run bridge` does, with the example user's keys in the environment. */
export const openBridge = (...args: string[]): Promise<OpenBridge> => openBridgeAs(exampleUser, ...args);

/** Starts a bridge as `npm run bridge` does, with somebody's keys in the environment. */
export async function openBridgeAs(
  { accessKeyId, secretAccessKey }: Pick<User, 'accessKeyId' | 'secretAccessKey'>,
  ...args: string[]
): Promise<OpenBridge> {
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey);
  let printed = '';
  const options = parseBridgeOptions(['--port', '0', ...args]);
  if (options === 'help') throw new Error('No options.');
  const { address, close } = await startBridge(options, (line) => (printed += `${line}\n`));
  const code = () => [...printed.matchAll(/Code for the page: (\S+)/g)].at(-1)?.[1] ?? '';
  return { port: Number(new URL(address).port), printed: () => printed, code, close };
}

/** What a page sends to a bridge. */
export interface PageRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What the bridge answered. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** The origin of the page in these tests. */
const page = 'http://localhost:4321';

/** Sends what a browser would send. `Host` and `Origin`, which no page can choose, can be chosen here. */
export function ask(bridge: OpenBridge, options: PageRequest): Promise<PageAnswer> {
  const { method = 'GET', path = '/s3', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { port: bridge.port, host: '127.0.0.1', method, path, headers: { origin: page, ...headers } },
      (answer) => {
        text(answer).then(
          (read) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: read }),
          reject,
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Pairs with the code that the reader would type, and answers the headers that the page then sends with each request. */
export async function pair(bridge: OpenBridge): Promise<Record<string, string>> {
  const { status, body } = await ask(bridge, { method: 'POST', path: '/pair', body: bridge.code() });
  if (status !== 200) throw new Error(body);
  return { 'x-learn-s3-token': (JSON.parse(body) as { token: string }).token };
}
