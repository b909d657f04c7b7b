import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileFolder, type StoredFile } from '#sandbox';
import { createCommands, decode, Shell, ShellFiles } from '../index.ts';
import { lateCommands } from '../late/index.ts';

const text = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const files = text('everyday-files.sh');
const lines = text('everyday-lines.sh').trimEnd().split('\n');

function createShell() {
  const stored = new Map<string, StoredFile>();
  const folder = createFileFolder({
    get: async (name) => stored.get(name),
    set: async (name, file) => void stored.set(name, file),
    delete: async (name) => void stored.delete(name),
    names: async () => [...stored.keys()],
  });
  const shell = new Shell(new ShellFiles(folder), createCommands(lateCommands), { HOME: '/home/reader' });
  return async (program: string) => {
    const printed = { out: '', error: '' };
    const { status } = await shell.run(program, {
      stdout: (bytes) => (printed.out += decode(bytes)),
      stderr: (bytes) => (printed.error += decode(bytes)),
      hint: () => undefined,
      signal: new AbortController().signal,
    });
    return { ...printed, status };
  };
}

const { stdout: version } = spawnSync('jq', ['--version']);

describe('jq', () => {
  it.skipIf(!/^jq-1\.[67]/.test(String(version)))('does as a real one does', async () => {
    const mark = 'echo "--- $?"';
    const program = `${files}${lines.map((line) => `${line}\n${mark}`).join('\n')}\n`;
    const cwd = mkdtempSync(join(tmpdir(), 'jq-'));
    const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', HOME: cwd };
    const real = spawnSync('bash', ['-c', program], { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
    const wanted = real.stdout.toString().split(/--- (\d+)\n/);
    const told = (await createShell()(program)).out.split(/--- (\d+)\n/);
    const pair = (all: readonly string[], index: number) => [all[index * 2], all[index * 2 + 1]];
    const differences = lines.flatMap((line, index) => {
      const [ours, theirs] = [pair(told, index), pair(wanted, index)];
      return ours.join() === theirs.join() ? [] : [{ line, ours, theirs }];
    });
    expect(wanted.length).toBe(lines.length * 2 + 1);
    expect(differences).toEqual([]);
  });

  it.each([
    ["jq -c 'del(.a, .b)'", '{"a":1,"b":2,"c":3}', '{"c":3}\n'],
    ["jq -c '.a.b[1].c = 1'", '{}', '{"a":{"b":[null,{"c":1}]}}\n'],
    ["jq -c '(.[] | select(. > 1)) |= . * 10'", '[1,2,3]', '[1,20,30]\n'],
    ["jq -c '.[] |= empty'", '[1,2]', '[]\n'],
    ["jq -c 'keys_unsorted'", '{"10":1,"9":2,"__proto__":3}', '["10","9","__proto__"]\n'],
    ["jq -c 'sort'", '["é","z","😀","￿"]', '["z","é","￿","😀"]\n'],
    ["jq -c '[limit(3; repeat(1))], ([.[]?] | first // 5)'", 'null', '[null,1,1]\n5\n'],
    ["jq -c '. as [$a, {b: $c}] ?// $a | [$a, $c]'", '[1,{"b":2}]', '[1,2]\n'],
    ["jq -c '[foreach .[] as $x (0; . + $x; [$x, .])]'", '[1,2]', '[[1,1],[2,3]]\n'],
    ["jq -n 'reduce range(100000) as $i (0; . + $i)'", '', '4999950000\n'],
    ["jq -n '[range(100000)] | length'", '', '100000\n'],
    ['jq -r \'"\\(.a) \\("x" + "\\(.a)")"\'', '{"a":1}', '1 x1\n'],
  ])('%s', async (program, input, out) => {
    const end = await createShell()(`cat << 'END' | ${program}\n${input}\nEND`);
    expect(end).toEqual({ out, error: '', status: 0 });
  });

  it.each([
    ["jq '.a'", '[1]', 'jq: error (at <stdin>:0): Cannot index array with "a"\n', 5],
    ["jq '.[]'", 'null', 'jq: error (at <stdin>:0): Cannot iterate over null\n', 5],
    [
      "jq 'nosuch'",
      '1',
      'jq: error: nosuch/0 is not defined at <top-level>:\nnosuch\njq: 1 compile error\n',
      3,
    ],
    [
      "jq '.a['",
      '1',
      'jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>:\n.a[\njq: 1 compile error\n',
      3,
    ],
    ['jq .', 'no json', 'jq: error (at <stdin>:0): Invalid literal at line 1, column 0\n', 5],
    [
      "jq -n '[range(5)] | strptime(1)'",
      '',
      'jq: error (at <stdin>:0): strptime/1 requires string inputs and arguments\n',
      5,
    ],
    ['jq --stream .', '1', 'jq: Unknown arguments: --stream\n', 2],
  ])('says what is wrong: %s', async (program, input, error, status) => {
    expect(await createShell()(`echo '${input}' | ${program}`)).toMatchObject({ error, status });
  });
});
