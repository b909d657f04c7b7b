import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startEndpoint } from '../server/endpoint.ts';
import { downloaded, isKept, unpackWheels } from './unpack-wheels.ts';

/** A command, or a line to be completed; `each` is done for every word that completes it, in the place of WORD. */
interface Todo {
  readonly run?: readonly string[];
  readonly stdin?: string;
  readonly complete?: string;
  readonly each?: readonly Todo[];
}

interface Answer {
  /** What was to be done, where `each` asked for it. */
  readonly of?: Todo;
  readonly words?: readonly string[];
  readonly status?: number;
  readonly stdout?: string;
  readonly stderr?: string;
}

const own = join(import.meta.dirname, '..', '..', 'src', 'terminal', 'aws');
const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0);

const everyCommand = (service: string, ...also: readonly Todo[]): Todo => ({
  complete: `aws ${service} `,
  each: [{ complete: `aws ${service} WORD --` }, ...also],
});
const wrongOption: Todo = { run: ['s3', 'WORD', '--no-such-option'] };
const help = (service: string): Todo => ({ run: [service, 'WORD', 'help'] });

/** Commands that send requests: most of the code of botocore and s3transfer is reached by them alone. */
const used: readonly (readonly string[])[] = [
  ['s3', 'ls', '--debug'],
  ['s3', 'mb', 's3://my-photos'],
  ['s3', 'cp', 'small', 's3://my-photos/a/small'],
  ['s3', 'cp', 'large', 's3://my-photos/large', '--metadata', 'a=b'],
  ['s3', 'cp', 's3://my-photos/large', 'back'],
  ['s3', 'sync', '.', 's3://my-photos/all', '--exclude', '*a*'],
  ['s3', 'mv', 's3://my-photos/large', 's3://my-photos/larger'],
  ['s3', 'presign', 's3://my-photos/larger'],
  ['s3', 'ls', 's3://my-photos', '--recursive', '--human-readable', '--summarize'],
  ['s3', 'website', 's3://my-photos', '--index-document', 'index.html'],
  ['s3api', 'list-buckets', '--query', 'Buckets[].Name', '--output', 'text'],
  ['s3api', 'list-objects-v2', '--bucket', 'my-photos', '--page-size', '1', '--output', 'table'],
  ['s3api', 'wait', 'object-exists', '--bucket', 'my-photos', '--key', 'larger'],
  [
    's3api',
    'put-object',
    '--bucket',
    'my-photos',
    '--key',
    'crc',
    '--body',
    'small',
    '--checksum-algorithm',
    'SHA256',
  ],
  [
    's3api',
    'put-object-tagging',
    '--bucket',
    'my-photos',
    '--key',
    'crc',
    '--tagging',
    'TagSet=[{Key=a,Value=b}]',
  ],
  ['s3api', 'delete-objects', '--bucket', 'my-photos', '--delete', '{"Objects":[{"Key":"crc"}]}'],
  ['s3', 'rm', 's3://my-photos', '--recursive', '--quiet'],
  ['s3', 'rb', 's3://my-photos'],
  ['sts', 'get-caller-identity', '--generate-cli-skeleton'],
  ['configure', 'list'],
  ['configure', 'set', 'region', 'eu-west-1'],
  ['configure', 'get', 'region'],
];

/** The packages in a folder, and what the terminal's Python answers with them. */
async function inPackages(what: 'all' | 'kept', todo: readonly Todo[]) {
  const root = mkdtempSync(join(tmpdir(), 'aws-cli-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const [packages, folder] = [join(root, 'packages'), join(root, 'files')];
  await unpackWheels(packages, what);
  mkdirSync(folder);
  spawnSync('sh', ['-c', 'echo small > small; head -c 9000000 /dev/zero > large'], { cwd: folder });
  const { address } = await startEndpoint();
  // Nothing that is installed here is found: neither environment nor site-packages.
  const child = spawn(python ?? '', ['-I', '-S', join(import.meta.dirname, 'run_commands.py')]);
  child.stdin.end(JSON.stringify({ packages, own, folder, address, todo }));
  let [printed, complaints] = ['', ''];
  child.stdout.on('data', (text) => (printed += String(text)));
  child.stderr.on('data', (text) => (complaints += String(text)));
  await new Promise((resolve) => child.once('close', resolve));
  expect(complaints).toBe('');
  return JSON.parse(printed) as { readonly answers: readonly Answer[]; readonly opened: readonly string[] };
}

/** Whether an answer has what it should, and no complaint of Python or botocore that something is not there. */
function isWhole({ of, words, status, stdout = '', stderr = '' }: Answer): boolean {
  if (/Traceback|No module|No such file|Unable to load|Unknown service|DataNotFound/.test(stderr))
    return false;
  if (words) return words.length > (of?.complete?.includes(' --') ? 4 : 0);
  const last = of?.run?.at(-1);
  if (last === 'help') return status === 0 && /Synopsis[^]*Options|Available Commands/.test(stdout);
  const isRefused = status !== 0 && /Unknown options|required/.test(stderr);
  // What waits is a group of commands.
  if (last === '--no-such-option' || of?.run?.[1] === 'wait') return isRefused;
  // Version 1 wants the name of a file beside --generate-cli-skeleton, too.
  return status === 0 || (last === '--generate-cli-skeleton' && /required: .*outfile/.test(stderr));
}

const isReady = python !== undefined && downloaded().length > 5;

describe.skipIf(!isReady)('what is kept of the AWS CLI and of botocore', { timeout: 600_000 }, () => {
  it('is all that every command of aws s3 and aws s3api needs: its options, its help, its completion', async () => {
    const skeleton: Todo = { run: ['s3api', 'WORD', '--generate-cli-skeleton'] };
    const { answers } = await inPackages('kept', [
      everyCommand('s3', help('s3'), wrongOption),
      everyCommand('s3api', help('s3api'), skeleton),
      { run: ['help'] },
      { run: ['s3', 'help'] },
      { run: ['s3api', 'help'] },
      ...used.map((run) => ({ run })),
    ]);
    const names = answers.filter(({ of, words }) => !of && words).map(({ words = [] }) => words.length);
    expect(names[0]).toBe(9);
    expect(names[1]).toBeGreaterThan(100);
    expect(answers.filter((answer) => !isWhole(answer))).toEqual([]);
    const debugged = answers.filter(({ stderr = '' }) => stderr.includes(' - DEBUG - '));
    expect(debugged.length, '--debug holds for its own command').toBe(1);
  });

  it('leaves out nothing that a command of S3 opens where all is there', async () => {
    const { opened } = await inPackages('all', [
      everyCommand('s3', help('s3')),
      everyCommand('s3api'),
      ...['get-object', 'put-object', 'list-objects-v2', 'wait'].map((name) => ({
        run: ['s3api', name, 'help'],
      })),
      ...used.map((run) => ({ run })),
    ]);
    expect(opened.length).toBeGreaterThan(200);
    // Examples are left out on purpose: help has none in the page.
    expect(
      opened.filter((path) => !isKept(path) && !/^awscli\/examples\/(?:[^/]+\/)*[^_/][^/]*$/.test(path)),
    ).toEqual([]);
  });
});
