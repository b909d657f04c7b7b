import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { localPort } from '#protocol/address';
import { exampleUser } from '#s3';
import { start } from '../../../src/server/start.ts';
import { type Tools, warmAws } from '../../warm-aws/warm-aws.ts';
import { contentFolder } from '../course.ts';
import { accountAt } from './account-at.ts';

const run = promisify(execFile);

/** A folder in the repository, so that programs find the SDK. */
const root = join(contentFolder, '..', '.generated', 'tool-tests');

/** The language of a step, by the ending of its file. */
export type Language = 'py' | 'sh' | 'ts';

/** What a step has left behind. */
export interface Left {
  /** See {@link accountAt}. */
  readonly account: readonly string[];
  /** What it printed. */
  readonly output: string;
  /** Its exit code, `0` if all went well; `undefined` if it was not run to its end. */
  readonly code: number | undefined;
}

/**
 * Runs steps of lessons, all of one language in one process: each in a new folder with the sample files, on a new S3 like that
 * of `npm run s3`. Answers what each left, by its path.
 */
export async function runSteps(
  language: Language,
  paths: readonly string[],
  tools: Tools,
): Promise<ReadonlyMap<string, Left>> {
  // A machine that has not got the tool runs none of its steps.
  if (paths.length === 0) return new Map();
  await mkdir(root, { recursive: true });
  const folder = await mkdtemp(join(root, `${language}-`));
  const steps = await Promise.all(paths.map((path, index) => prepare(path, join(folder, String(index)))));
  try {
    const command = { py: tools.python ?? '', sh: 'bash', ts: process.execPath }[language];
    const args = steps.flatMap(({ program, address }) => [program, address]);
    await run(command, [join(import.meta.dirname, `steps.${language}`), ...args], {
      env: environmentOf(tools),
      maxBuffer: 1e8,
    });
    return new Map(await Promise.all(steps.map(async (step) => [step.path, await leftBy(step)] as const)));
  } finally {
    await Promise.all(steps.map(({ endpoint }) => endpoint.close()));
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepare(path: string, folder: string) {
  const endpoint = await start({ port: 0, host: '127.0.0.1' });
  const address = endpoint.address.replace(/\/$/, '');
  await mkdir(folder);
  const samples = join(contentFolder, 'files');
  for (const name of await readdir(samples)) await copyFile(join(samples, name), join(folder, name));
  const program = join(folder, basename(path));
  const text = await readFile(path, 'utf8');
  await writeFile(program, text.replaceAll(`http://127.0.0.1:${localPort}`, address));
  return { path, folder, program, endpoint, address };
}

async function leftBy({ folder, address }: Awaited<ReturnType<typeof prepare>>): Promise<Left> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  const code = await read('.code');
  return {
    account: await accountAt(address),
    output: await read('.output'),
    code: code === '' ? undefined : Number(code),
  };
}

function environmentOf(tools: Tools): NodeJS.ProcessEnv {
  const { accessKeyId, secretAccessKey } = exampleUser;
  return {
    ...process.env,
    ...warmAws(tools),
    PYTHONWARNINGS: 'ignore',
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_CONFIG_FILE: join(root, 'none'),
    AWS_SHARED_CREDENTIALS_FILE: join(root, 'none'),
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
    LC_ALL: 'C.UTF-8',
  };
}
