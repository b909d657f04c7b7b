import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFileFolder, memoryStore } from '#sandbox';
import { CommandProblem, decode, type ShellCommand } from '#shell';
import { bundleTextTools } from '../build/bundle-text-tools.ts';
import type { FromWorker } from './messages.ts';
import { PageShell, type ShellWorker } from './page-shell.ts';

let textTools: string;

beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'shell-')), 'text-tools.mjs');
  writeFileSync(file, (await bundleTextTools(process.cwd())).code);
  textTools = pathToFileURL(file).href;
});

/** Has Node's worker look like a browser's to what runs in it. */
const script = `
const { parentPort } = require('node:worker_threads');
import(${JSON.stringify(new URL('serve-shell.ts', import.meta.url).href)}).then(({ serveShell }) =>
  serveShell(
    {
      postMessage: (message) => parentPort.postMessage(message),
      addEventListener: (_, listener) => parentPort.on('message', (data) => listener({ data })),
    },
    (address) => import(address),
    async () => new WebAssembly.Module(require('node:fs').readFileSync('node_modules/jq-wasm/dist/build/jq.wasm')),
  ),
);`;

/** A worker of Node's, as a browser's looks to the page. */
function startWorker(): ShellWorker {
  const worker = new Worker(script, { eval: true });
  worker.unref();
  return {
    postMessage: (message) => worker.postMessage(message),
    terminate: () => worker.terminate(),
    addEventListener: (type: 'message' | 'error', listener: (event: never) => void) => {
      if (type === 'message')
        worker.on('message', (data: FromWorker) => (listener as (event: unknown) => void)({ data }));
    },
  };
}

/** A command of the page, which tells what it was given. */
const aws: ShellCommand = {
  usage: 'aws',
  summary: 'is the page’s',
  run: async ({ args, stdin, state, print, stderr, fail, signal, files }) => {
    if (args[0] === 'wait')
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(130)));
    if (args[0] === 'wrong') throw new CommandProblem('no such thing', 'Try another.', 3);
    if (args[0] === 'fails') return fail('this is not there', 'Look elsewhere.');
    print(`${args.join(' ')} in ${state.folder} with ${state.environment.GIVEN ?? 'nothing'}, `);
    print(`${stdin ? decode(stdin).trim() : 'no input'}, ${(await files.list(state.folder)).join(' ')}\n`);
    stderr(new TextEncoder().encode('beside\n'));
    return 0;
  },
};

function createShell() {
  const folder = createFileFolder(memoryStore());
  const workers: ShellWorker[] = [];
  const create = () => {
    const worker = startWorker();
    workers.push(worker);
    return worker;
  };
  const shell = new PageShell(create, { folder, commands: { aws } }, textTools, { HOME: '/home/reader' });
  const run = async (text: string, { signal = new AbortController().signal } = {}) => {
    const printed = { out: '', most: 0 };
    const hints: string[] = [];
    const print = (bytes: Uint8Array) => {
      printed.out = (printed.out + decode(bytes)).slice(-10_000);
      printed.most = Math.max(printed.most, bytes.length);
    };
    const { status } = await shell.run(text, {
      ...{ stdout: print, stderr: print, signal },
      hint: (hint) => hints.push(hint),
      drawn: () => new Promise((resolve) => setTimeout(resolve, 1)),
    });
    return { ...printed, status, hints };
  };
  return { shell, run, workers };
}

describe('a shell in a worker', () => {
  it('reads and writes the files of the page, and keeps where it stands', async () => {
    const { shell, run } = createShell();
    const { out } = await run("mkdir d; cd d; echo one > f; x=5; awk '{print $1, 2}' f; cat none; echo $?");
    expect(out).toBe('one 2\ncat: none: No such file or directory\n1\n');
    expect(shell.state.folder).toBe('/home/reader/d');
    expect(decode(await shell.files.read('/home/reader/d/f'))).toBe('one\n');
    expect((await run('pwd; echo $x')).out).toBe('/home/reader/d\n5\n');
    expect(await shell.commandNames()).toEqual(expect.arrayContaining(['awk', 'aws', 'ls', 'help']));
  });

  it('has commands of the page, with what they print, and how they fail', async () => {
    const { run } = createShell();
    const { out } = await run('touch f; echo "in" | GIVEN=this aws s3 ls 2> errors | tr a-z A-Z; cat errors');
    expect(out).toBe('S3 LS IN /HOME/READER WITH THIS, IN, ERRORS F\nbeside\n');
    expect(await run('aws wrong')).toMatchObject({
      ...{ out: 'aws: no such thing\n', status: 3, hints: ['Try another.'] },
    });
    expect(await run('aws fails')).toMatchObject({
      ...{ out: 'aws: this is not there\n', status: 1, hints: ['Look elsewhere.'] },
    });
    expect((await run('help aws')).out).toContain('is the page’s');
  });

  it('has commands of the shell that are loaded late, which know its variables and its input', async () => {
    const { out } = await createShell().run(
      'printf "a\\nb\\n" > f; { mapfile -t -n 1 all; cat; } < f; echo $all; set -- -x; getopts x o; echo $o; ls $(mktemp)',
    );
    expect(out).toMatch(/^b\na\nx\n.*tmp\.\w{10}\n$/);
  });

  it('prints much in small pieces, in order', async () => {
    const { out, most } = await createShell().run('for n in 1 2 3 4 5; do seq 1 50000; done; echo end');
    expect(out).toMatch(/\n49999\n50000\nend\n$/);
    expect(most).toBeLessThanOrEqual(65_536);
  });
});

describe('Ctrl+C', () => {
  it.each([
    "awk 'BEGIN { while (1) x++ }'",
    'awk \'BEGIN { while (1) print "y" }\' > f',
    'echo a | sed ":a; ba"',
    "jq -n 'def f: f; f'",
    "jq -n 'repeat(1)'",
    'while true; do echo y; done',
    'while true; do seq 1 1000; done | cat',
    'seq 1 100000 | xargs -n 1 echo',
    'seq 1 100000 | xargs -n 1 echo | xargs -n 1 echo | xargs -n 1 echo | xargs -n 1 echo',
    "seq 1 100000 | xargs -I{} awk 'BEGIN { print 1 }'",
    'echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab | grep -E "^(a+)+$"',
    '[[ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab =~ ^(a+)+$ ]]',
    'cd d; aws wait',
  ])('ends %s', async (program) => {
    const { run, shell } = createShell();
    await run('mkdir d; x=kept; f() { local y=$1; echo "$x $y ${a[1]}"; }; a=(1 2)');
    const end = new AbortController();
    const running = run(program, end);
    await new Promise((resolve) => setTimeout(resolve, 300));
    end.abort();
    expect((await running).status).toBe(130);
    expect((await run('echo $?; f own')).out).toBe('130\nkept own 2\n');
    expect(shell.state.folder).toMatch(/^\/home\/reader/);
  });
});
