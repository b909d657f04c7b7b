/**
 * Runs lesson programs on Node, one after the other, as they run in the page: on the real SDK, whose requests
 * MSW hands to the engine. A process of its own, because programs change the working directory, print, and
 * leave rejections that nobody handles.
 */
import { rmSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { format } from 'node:util';
import { setupServer } from 'msw/node';
import {
  type Connection,
  type Exchange,
  type HeaderLine,
  openDirect,
  plantSeed,
  readAccount,
  record,
  type Seed,
} from '../../src/connections/index.ts';
import { createHandlers } from '../../src/connections/simulated/handlers.ts';
import { signRequest } from '../../src/connections/signer.ts';
import { type Check, judge, type Verdict } from '../../src/lessons/check.ts';
import { createMemoryStore, createS3, exampleUser, type S3 } from '../../src/s3/index.ts';
import { compileProgram } from '../../src/sandbox/build/compile-program.ts';
import { linkProgram } from '../../src/sandbox/link-program.ts';
import { contentFolder } from './course.ts';

/** What is asked of this process. */
export interface RunRequest {
  /** The program, an absolute path. */
  readonly program: string;
  /** Its exercise's `check.ts`. */
  readonly check?: string;
  /** The lesson's `seed.ts`. */
  readonly seed?: string | undefined;
  /** Begins with the seed and the sample files; otherwise with what the last program left. */
  readonly fresh: boolean;
  /** A server that was not written here, to run on instead of the engine. */
  readonly own?: OwnServer;
  /** Whether the report is to tell what was sent. */
  readonly record?: boolean;
}

/** A server to which the programs are connected as a page would be. */
export interface OwnServer {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** The buckets that stand for those of the course. */
  readonly buckets: readonly string[];
}

/** One request of a program; of its body only what DeleteObjects names. */
export interface Sent {
  readonly operation: string | undefined;
  readonly bucket: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly HeaderLine[];
  readonly body: string;
  /** 0 where there was no answer. */
  readonly status: number;
  readonly answered: readonly HeaderLine[];
  /** The code of an error that was answered. */
  readonly code: string | undefined;
}

/** What became of a program. */
export interface RunReport {
  /** `NoSuchKey: …` when an error ended it. */
  readonly failure?: string;
  readonly output: readonly string[];
  readonly verdict?: Verdict;
  readonly sent?: readonly Sent[];
}

const compiledFolder = join(contentFolder, '..', '.generated', 'lesson-tests');
const { accessKeyId, secretAccessKey } = exampleUser;
Object.assign(process.env, {
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  AWS_REGION: 'us-east-1',
  AWS_CONFIG_FILE: join(compiledFolder, 'no-config'),
  AWS_SHARED_CREDENTIALS_FILE: join(compiledFolder, 'no-credentials'),
});

let s3: S3 = createS3({ store: createMemoryStore() });
let uncaught: unknown[] = [];
let count = 0;
process.on('unhandledRejection', (reason) => uncaught.push(reason));
process.on('uncaughtException', (error) => uncaught.push(error));
process.on('message', (request: RunRequest) => void run(request).then((report) => process.send?.(report)));

async function run({
  program,
  check,
  seed,
  fresh,
  own,
  record: isRecorded = false,
}: RunRequest): Promise<RunReport> {
  if (fresh) {
    s3 = createS3({ store: createMemoryStore() });
    if (seed !== undefined) {
      const { default: buckets } = (await import(seed)) as { default: Seed };
      await plantSeed(buckets, s3.fetch);
    }
    await freshFolder();
  }
  const connection = own ? connectionTo(own) : simulated();
  const recorder = record(connection);
  const server = setupServer(...createHandlers({ fetch: (request) => recorder.fetch(request) }));
  server.listen({ onUnhandledFrame: own ? 'bypass' : 'error' });
  uncaught = [];
  const output = captureConsole();
  try {
    await import(await compileTo(program)).catch((error: unknown) => uncaught.push(error));
    await quiet(() => recorder.exchanges.some((exchange) => exchange.duration === undefined));
  } finally {
    output.restore();
    server.close();
  }
  const [first] = uncaught;
  const failure =
    first === undefined
      ? {}
      : { failure: first instanceof Error ? `${first.name}: ${first.message}` : format(first) };
  const sent = isRecorded ? { sent: recorder.exchanges.map(sentOf) } : {};
  if (check === undefined) return { ...failure, ...sent, output: output.lines };
  const { default: checkOf } = (await import(check)) as { default: Check };
  const verdict = await judge(checkOf, {
    account: readAccount(connection),
    requests: recorder.exchanges,
    output: output.lines,
    files: await readFolder(),
  });
  return { ...failure, ...sent, output: output.lines, verdict };
}

/** The engine, as a page's simulated account has it. */
function simulated(): Connection {
  return {
    kind: 'simulated',
    name: 'Simulated',
    environment: { AWS_REGION: 'us-east-1' },
    reaches: () => true,
    fetch: async (request, context) =>
      s3.fetch(
        context?.sign ? await signRequest(request, { accessKeyId, secretAccessKey }, 'us-east-1') : request,
      ),
  };
}

/** A server of somebody else's, as a page is connected to it. */
function connectionTo({ endpoint, buckets, ...keys }: OwnServer): Connection {
  const settings = {
    provider: 'other',
    endpoint: endpoint.replace(/\/$/, ''),
    region: 'us-east-1',
    addressing: 'path',
    buckets,
  } as const;
  return openDirect(settings, keys, () => Promise.resolve(true));
}

function sentOf({ operation, bucket, request, response }: Exchange): Sent {
  const { method, url, headers, body } = request;
  return {
    operation,
    bucket,
    method,
    url,
    headers,
    // What a DeleteObjects names; bytes of files are of no interest here.
    body: operation === 'DeleteObjects' ? new TextDecoder().decode(body) : '',
    status: response?.status ?? 0,
    answered: response?.headers ?? [],
    code:
      response !== undefined && response.status >= 400
        ? /<Code>(\w+)</.exec(new TextDecoder().decode(response.body))?.[1]
        : undefined,
  };
}

/** Compiles a program with the files beside it that it imports; answers where it is to be imported from. */
async function compileTo(path: string): Promise<string> {
  const folder = dirname(path);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const compilation = await linkProgram(basename(path), names, async (name) =>
    compileProgram(await readFile(join(folder, name), 'utf8'), name),
  );
  if (!compilation.ok) throw new Error(`${path}: ${compilation.problem.message}`);
  const target = join(compiledFolder, `${process.pid}-${++count}`);
  await mkdir(target, { recursive: true });
  process.on('exit', () => rmSync(target, { recursive: true, force: true }));
  const { files = [], ...entry } = compilation.program;
  for (const { name = '', code, imports } of [...files, entry]) {
    // From the end, so that places before stay where they are.
    const linked = imports.toReversed().reduce((text, { start, end, specifier }) => {
      const to = names.includes(specifier) ? `./${specifier}.mjs` : specifier;
      return text.slice(0, start) + to + text.slice(end);
    }, code);
    await writeFile(join(target, `${name}.mjs`), linked);
  }
  return join(target, `${basename(path)}.mjs`);
}

async function freshFolder(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'learn-s3-'));
  const samples = join(contentFolder, 'files');
  for (const name of await readdir(samples)) await copyFile(join(samples, name), join(folder, name));
  process.chdir(folder);
}

async function readFolder(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of await readdir('.')) files.set(name, await readFile(name));
  return files;
}

/** Waits until a program that did not await its work has come to rest. */
async function quiet(isBusy: () => boolean): Promise<void> {
  for (let turns = 0; turns < 5; turns += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (isBusy()) turns = 0;
  }
}

function captureConsole(): { lines: string[]; restore(): void } {
  const lines: string[] = [];
  const original = { ...console };
  const print = (...args: unknown[]) => void lines.push(format(...args));
  Object.assign(console, {
    log: print,
    info: print,
    debug: print,
    warn: print,
    error: print,
    table: print,
    dir: print,
  });
  return { lines, restore: () => void Object.assign(console, original) };
}

process.send?.('ready');
