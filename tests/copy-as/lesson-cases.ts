/**
 * Runs the course's programs, those of each lesson one after the other, and reports what they sent as cases: one for every
 * operation, each status of its answer and each set of parameters in its address, with the account before and after. Runs in a
 * process of its own, as the tests of lessons do.
 */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setupServer } from 'msw/node';
import { plantSeed, type Seed } from '#connections';
import { createHandlers } from '#connections/handlers';
import { compileProgram } from '#sandbox/compile';
import { createS3, exampleUser } from '#s3';
import { doNotExpectContinue } from '../../src/build/node/do-not-expect-continue.ts';
import { nodeHashes } from '../../src/server/hashes.ts';
import { contentFolder, readCourse } from '../lessons/course.ts';
import { branch } from './branching-store.ts';
import type { Case } from './case.ts';
import { sourceOf } from './record-case.ts';

const compiledFolder = join(contentFolder, '..', '.generated', 'copy-as', String(process.pid));
Object.assign(process.env, {
  AWS_ACCESS_KEY_ID: exampleUser.accessKeyId,
  AWS_SECRET_ACCESS_KEY: exampleUser.secretAccessKey,
  AWS_REGION: 'us-east-1',
  AWS_CONFIG_FILE: '/nonexistent',
  AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
});
doNotExpectContinue();
process.on('unhandledRejection', () => undefined);
process.on('uncaughtException', () => undefined);
for (const name of ['log', 'info', 'warn', 'error', 'table', 'dir'] as const) console[name] = () => undefined;

await mkdir(compiledFolder, { recursive: true });
const found = new Map<string, Case>();
for (const { folder, seed, snippets, exercises } of readCourse()) {
  const store = await branch();
  const s3 = createS3({ store, hashes: nodeHashes });
  if (seed !== undefined) await plantSeed(((await import(seed)) as { default: Seed }).default, s3.fetch);
  await freshFolder();
  for (const program of [...snippets, ...exercises.flatMap(({ start, solution }) => [start, solution])]) {
    const from = `${basename(folder)}/${basename(dirname(program))}/${basename(program)}`;
    const server = setupServer(...createHandlers({ fetch: (request) => answer(request, from) }));
    server.listen({ onUnhandledFrame: 'error' });
    await import(await compileTo(program)).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    server.close();
  }

  async function answer(request: Request, from: string): Promise<Response> {
    const source = await sourceOf(request);
    const before = [...store.written];
    const response = await s3.fetch(request);
    const { status } = response;
    const name = `${source.operation ?? 'a request'} (${status}) of ${from}`;
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    const item = {
      name,
      source,
      before,
      after: [...store.written],
      status,
      answer: bytes,
      isOldStyle: false,
    };
    // Requests that ask for the same thing are one case. The links of lessons have ended, or are refused, and a copy that signs
    // anew is not: links have cases of their own (operations/outside.ts).
    const parameters = [...new URL(request.url).searchParams.keys()];
    const kind = `${source.operation} ${status} ${parameters.join()}`;
    if (!found.has(kind) && !parameters.includes('X-Amz-Signature')) found.set(kind, item);
    return response;
  }
}
await rm(compiledFolder, { recursive: true });
process.send?.([...found.values()], () => process.exit());

async function compileTo(path: string): Promise<string> {
  const compilation = await compileProgram(await readFile(path, 'utf8'), path);
  if (!compilation.ok) throw new Error(`${path}: ${compilation.problem.message}`);
  const target = join(compiledFolder, `${performance.now()}.mjs`);
  await writeFile(target, compilation.program.code);
  return target;
}

async function freshFolder(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'learn-s3-'));
  const samples = join(contentFolder, 'files');
  for (const name of await readdir(samples)) await copyFile(join(samples, name), join(folder, name));
  process.chdir(folder);
}
