import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFileFolder, memoryStore } from '#sandbox';
import { createCommands, decode, Shell, ShellFiles } from '#shell';
import { bundleTextTools } from '../build/bundle-text-tools.ts';
import { makeTextTools, type TextToolModule } from './make-text-tools.ts';

let loaded: TextToolModule;
beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'jq-')), 'library.mjs');
  writeFileSync(file, (await bundleTextTools(process.cwd())).code);
  loaded = (await import(pathToFileURL(file).href)) as TextToolModule;
});
const compileJq = async () => new WebAssembly.Module(readFileSync('node_modules/jq-wasm/dist/build/jq.wasm'));

function createShell(compile = compileJq) {
  const folder = createFileFolder(memoryStore());
  const shell = new Shell(
    new ShellFiles(folder),
    createCommands(makeTextTools(async () => loaded, compile)),
    { HOME: '/home/reader' },
  );
  return async (program: string) => {
    const printed = { out: '', error: '', hints: [] as string[] };
    const { status } = await shell.run(program, {
      stdout: (bytes) => (printed.out += decode(bytes)),
      stderr: (bytes) => (printed.error += decode(bytes)),
      hint: (hint) => printed.hints.push(hint),
      signal: new AbortController().signal,
    });
    return { ...printed, status };
  };
}

const text = (name: string) => readFileSync(join(import.meta.dirname, 'jq', name), 'utf8');

/** Each line that a learner may type, behind `$ `, with what a real jq prints, and a status that is not 0. */
const everyday = text('everyday-lines.txt')
  .split(/^\$ /m)
  .slice(1)
  .map((part): readonly [string, string] => [
    part.slice(0, part.indexOf('\n')),
    part.slice(part.indexOf('\n') + 1),
  ]);

it('prints what it prints on a computer', async () => {
  const run = createShell();
  await run(text('everyday-files.sh'));
  for (const [line, printed] of everyday) {
    const { out, status } = await run(line);
    expect(out + (status === 0 ? '' : `(${status})\n`), line).toBe(printed);
  }
});

/** A shell with a few files. */
async function withFiles() {
  const run = createShell();
  await run(`mkdir d; echo '{"a":1}' > one; echo '{"a":2}' > d/two; echo '.a * 10 # in a file' > filter`);
  return run;
}

describe('jq finds the files of the reader', () => {
  it.each([
    ['jq .a one d/two', '1\n2\n'],
    ['jq .a < one', '1\n'],
    ['cat one | jq .a -', '1\n'],
    ['cd d; jq .a ../one /home/reader/d/two', '1\n2\n'],
    ['jq -f filter one', '10\n'],
    ['jq --from-file filter one d/two', '10\n20\n'],
    ["jq -c -n --slurpfile all one --rawfile text one '$all, $text'", '[{"a":1}]\n"{\\"a\\":1}\\n"\n'],
    ['printf "one\\nd/two\\n" | while read file; do jq .a $file; done', '1\n2\n'],
    ['jq input_filename d/two', '"d/two"\n'],
    ["jq -c -n '[inputs.a]' one d/two", '[1,2]\n'],
    ["jq -n -c '$ARGS' --arg n one --args one -- -x", '{"positional":["one","-x"],"named":{"n":"one"}}\n'],
    ["jq -n -c '$ARGS.positional' --jsonargs 1 '{\"b\":2}'", '[1,{"b":2}]\n'],
    ["export B=x; jq -n -c 'env'", '{"PWD":"/home/reader","HOME":"/home/reader","B":"x"}\n'],
    ['jq -V', 'jq-1.8.2\n'],
  ])('%s', async (line, out) => {
    expect((await (await withFiles())(line)).out).toBe(out);
  });
});

describe('jq prints to the byte', () => {
  it.each([
    ['jq -n -r \'"  a  \\n"\'', '  a  \n\n'],
    ['jq -n -j \'"a", "\\n", 1\'', 'a\n1'],
    ["jq -n -c -C '[1]'", '\u001b[1;39m[\u001b[0m\u001b[0;39m1\u001b[0m\u001b[1;39m]\u001b[0m\n'],
    ["jq -n -c '[1]'", '[1]\n'],
    ['echo "é漢😀" | jq -R .', '"é漢😀"\n'],
    ['echo Ivz/Igo= | base64 -d | jq -c .', '"��"\n'],
  ])('%s', async (line, out) => {
    expect(await createShell()(line)).toMatchObject({ out, error: '' });
  });
});

describe('jq says what is wrong, and leaves with its statuses', () => {
  it.each([
    ['jq -e .b one', 'null\n', '', 1],
    ['jq -e empty one', '', '', 4],
    ['jq --nosuch . one', '', /^jq: Unknown option --nosuch\n/, 2],
    ['jq .a[ one', '', /^jq: error: syntax error, unexpected end of file .*[^]*jq: 1 compile error\n$/, 3],
    ['jq .a.b one', '', 'jq: error (at one:1): Cannot index number with string ("b")\n', 5],
    ['echo no | jq .', '', /^jq: parse error: Invalid numeric literal at line 2, column 0\n$/, 5],
    ['jq -n \'"over" | halt_error(3)\'', '', 'over', 3],
    ['jq .a none one', '1\n', 'jq: error: Could not open file none: No such file or directory\n', 2],
    ['jq .', '', 'jq: nothing to read\n', 1],
  ] as const)('%s', async (line, out, error, status) => {
    const end = await (await withFiles())(line);
    expect([end.out, end.status]).toEqual([out, status]);
    if (typeof error === 'string') expect(end.error).toBe(error);
    else expect(end.error).toMatch(error);
  });

  it.each([
    ['jq . One', 'There is one: capital and small letters are different.'],
    ['jq -f none one', 'The files here are: d, filter, one.'],
    ['jq -n --slurpfile a none 1', 'The files here are: d, filter, one.'],
  ])('with a hint for %s', async (line, hint) => {
    expect((await (await withFiles())(line)).hints).toEqual([hint]);
  });
});

it('jq is loaded when it is first called, once, and again where that has failed', async () => {
  let count = 0;
  const run = createShell(async () => {
    count += 1;
    if (count === 1) throw new TypeError('Failed to fetch');
    return compileJq();
  });
  await run('help jq; which jq; echo a | sed s/a/b/; jqx');
  expect(count).toBe(0);
  expect(await run('jq -n 1')).toMatchObject({ error: 'jq: could not be loaded\n', status: 1 });
  expect((await run('jq -n 1; jq -n 2')).out).toBe('1\n2\n');
  expect(count).toBe(2);
});
