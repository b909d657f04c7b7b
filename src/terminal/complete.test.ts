import { describe, expect, it } from 'vitest';
import { createFileFolder, memoryStore, type StoredFile } from '#sandbox';
import { createCommands, ShellFiles, ShellState } from '#shell';
import { commonStart, complete, type CompletedShell } from './complete.ts';

const stored = new Map<string, StoredFile>(
  ['notes.txt', 'two words.txt', 'all/hello.txt', '.hidden'].map((name) => [
    name,
    { bytes: new Uint8Array(), modified: 0 },
  ]),
);
const folder = createFileFolder(memoryStore(stored));

const state = new ShellState({});
for (const name of ['backup', 'echoed'])
  state.functions.set(name, {
    ...{ kind: 'function', name, text: '', redirects: [] },
    body: { kind: 'group', isSubshell: false, body: [], redirects: [] },
  });

const shell: CompletedShell = {
  state,
  files: new ShellFiles(folder),
  commandNames: async () => [...createCommands().keys()],
};

/** What a line is completed with, and what the CLI was asked. */
async function completed(line: string) {
  const asked: string[] = [];
  const { start, words } = await complete(line, {
    shell,
    aws: async (of) => {
      asked.push(of);
      return /--?\S*$/.test(of) ? ['--recursive', '--region'] : of === 'aws s3 ' ? ['cp', 'ls'] : [];
    },
    buckets: async () => ['my-photos', 'my-texts', 'others'],
    keys: async (bucket, prefix) => [`${prefix}a.txt`, `${prefix}in-${bucket}/`],
  });
  return { from: line.slice(start), words, asked };
}

describe('complete', () => {
  it.each([
    ['ec', ['echo', 'echoed']],
    ['back', ['backup']],
    ['ls | gr', ['grep']],
    ['for n in 1 2; do ec', ['echo', 'echoed']],
    ['if ! ec', ['echo', 'echoed']],
    ['help gr', ['grep']],
    ['AWS_REGION=eu-west-1 ec', ['echo', 'echoed']],
  ])('finds a command of the shell, or a function: %s', async (line, words) => {
    expect((await completed(line)).words).toEqual(words);
  });

  it.each([
    ['cat no', ['notes.txt']],
    ['cat ', ['all/', 'notes.txt', 'two words.txt']],
    ['cat .h', ['.hidden']],
    ['cat all/', ['all/hello.txt']],
    ['cat < no', ['notes.txt']],
    ['cat ~/no', ['~/notes.txt']],
    ['cat "two', ['two words.txt']],
    [String.raw`cat two\ w`, ['two words.txt']],
    ['aws s3 cp no', ['notes.txt']],
    ['aws s3 cp ', ['all/', 'notes.txt', 's3://', 'two words.txt']],
    ['aws s3api put-object --body file://no', ['file://notes.txt']],
  ])('finds files: %s', async (line, words) => {
    expect((await completed(line)).words).toEqual(words);
  });

  it.each([
    ['aws s3 ls s3://my', ['s3://my-photos/', 's3://my-texts/']],
    ['aws s3 ls s3://my-photos/2026/', ['s3://my-photos/2026/a.txt', 's3://my-photos/2026/in-my-photos/']],
    ['aws s3api head-object --bucket o', ['others']],
    ['aws s3api head-object --bucket others --key ', ['a.txt', 'in-others/']],
    ['aws s3api head-object --key ', []],
  ])('finds buckets and keys, without asking the CLI: %s', async (line, words) => {
    expect(await completed(line)).toMatchObject({ words, asked: [] });
  });

  it('asks the CLI for the rest, and only for its own command', async () => {
    expect(await completed('aws s3 ')).toMatchObject({ words: ['cp', 'ls'], asked: ['aws s3 '] });
    expect(await completed('ls && aws s3 cp a b --rec')).toMatchObject({
      from: '--rec',
      words: ['--recursive'],
      asked: ['aws s3 cp a b --rec'],
    });
  });
});

it('says in which quote a word stands', async () => {
  const sources = { aws: async () => [], buckets: async () => [], keys: async () => [] };
  expect(await complete('cat "two', { ...sources, shell })).toMatchObject({ start: 5, quote: '"' });
  expect(await complete('cat two', { ...sources, shell })).toMatchObject({ start: 4, quote: '' });
});

describe('commonStart', () => {
  it('is what all words begin with', () => {
    expect(commonStart(['my-photos', 'my-texts'])).toBe('my-');
    expect(commonStart(['a', 'b'])).toBe('');
    expect(commonStart(['alone'])).toBe('alone');
    expect(commonStart([])).toBe('');
  });
});
