import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileFolder, memoryStore } from '#sandbox';
import { createCommands, decode, encode, Shell, ShellFiles } from './index.ts';
import { lateCommands } from './late/index.ts';

const folder = join(import.meta.dirname, 'programs');
const given = ['one', 'two words'];

/** Programs in the files beside, each behind a line `#### name`. What they call of the AWS CLI stands in `aws.sh`. */
const programs = readdirSync(folder)
  .filter((file) => file !== 'aws.sh')
  .flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^#### /m)
      .slice(1),
  )
  .map((text): [name: string, program: string] => {
    const [name = '', ...lines] = text.split('\n');
    return [name, `. ./aws.sh\n${lines.join('\n')}`];
  });
const aws = readFileSync(join(folder, 'aws.sh'), 'utf8');

/** What a program prints in `bash`, and its exit status. */
function runInBash(program: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'shell-'));
  writeFileSync(join(cwd, 'program.sh'), program);
  writeFileSync(join(cwd, 'aws.sh'), aws);
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', HOME: cwd };
  const { stdout, status } = spawnSync('/bin/bash', ['program.sh', ...given], {
    ...{ cwd, env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return `${stdout.toString().replaceAll(cwd, '/home/reader')}\nexit ${status}`;
}

/** The same here. */
async function runHere(program: string): Promise<string> {
  const files = new ShellFiles(createFileFolder(memoryStore()));
  const shell = new Shell(files, createCommands(lateCommands), { HOME: '/home/reader' });
  await files.write('/home/reader/program.sh', encode(program));
  await files.write('/home/reader/aws.sh', encode(aws));
  let printed = '';
  const end = await shell.run(`bash program.sh ${given.map((one) => `'${one}'`).join(' ')} < /dev/null`, {
    stdout: (bytes) => (printed += decode(bytes)),
    stderr: () => 0,
    hint: () => 0,
    signal: new AbortController().signal,
  });
  return `${printed}\nexit ${end.status}`;
}

describe.skipIf(!existsSync('/bin/bash'))('a program ends as in bash', () => {
  it.each(programs)('%s', async (_, program) => {
    // Where standard output goes decides how wide wc writes its numbers.
    const spaces = (text: string) => text.replace(/^ +(?=\d)/gm, '').replace(/(?<=\d) +/g, ' ');
    expect(spaces(await runHere(program))).toBe(spaces(runInBash(program)));
  });
});
