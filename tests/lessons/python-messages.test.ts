import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { missingPython } from './python/missing-python.ts';
import { PythonHost } from './python/python-host.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const missing = await missingPython();
if (missing !== undefined) it.skip(`says nothing of errors in Python: ${missing}`);

const env = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  AWS_DEFAULT_REGION: 'us-east-1',
};

/** What ends a program, and what a person is told of it. What a page's own interpreter alone says is in `python-programs.spec.ts`. */
const ends: readonly (readonly [what: string, program: string, told: RegExp])[] = [
  ['requests', 'import requests', /named 'requests'\. urllib\.request does the same/],
  ['httpx', 'import httpx', /urllib\.request does the same/],
  ['a part of pandas', 'import pandas.io', /csv.*Programs here can import/],
  ['dotenv', 'from dotenv import load_dotenv', /in os\.environ already/],
  ['a package with a letter missing', 'import bot3', /Did you mean boto3\?/],
  ['a package that nobody knows', 'import nothing_such', /Programs here can import.*main\.py\.$/],
  ['pip', 'pip install boto3', /pip is a command of a terminal/],
  ['a command of the CLI', 'aws s3 ls', /aws is a command of a terminal, not Python/],
  ['a bracket that is open', 'print(1', /^'\(' was never closed$/],
  ['a service that is not S3', `import boto3\nboto3.client('dynamodb')`, /there is S3 alone/],
  ['a resource of another service', `import boto3\nboto3.resource('ec2')`, /there is S3 alone/],
  ['S3 in capitals', `import boto3\nboto3.client('S3')`, /small letters: boto3\.client\('s3'\)/],
  ['a profile', `import boto3\nboto3.Session(profile_name='work')`, /leave it out/],
  ['a variable of the environment', `import os\nos.environ['MY_BUCKET']`, /os\.environ\['MY_BUCKET'\] = /],
  ['a key of a dict', `{}['MY_BUCKET']`, /^'MY_BUCKET'$/],
  ['a file', `open('nothing.txt')`, /Your files here are: main\.py\.$/],
  ['memory', 'raise MemoryError', /no memory left.*iter_chunks/],
  ['another program', `import os\nos.system('ls')`, /no other programs in a page/],
  ['a socket', `import socket\nsocket.socket().connect(('127.0.0.1', 9))`, /no sockets in a page/],
  ['input', `input('Name? ')`, /nobody to ask here/],
  [
    'standard input',
    `import sys\nfor line in sys.stdin: print(line)`,
    /Nothing is typed into a program here/,
  ],
  ['a fork', `import os\nos.fork()`, /^os\.fork: There are no other processes in a page/],
  [
    'a program in its place',
    `import os\nos.execvp('ls', ['ls'])`,
    /^os\.execvp: There are no other programs/,
  ],
  ['a child', `import os\nos.waitpid(-1, 0)`, /no other processes/],
  ['a debugger', 'breakpoint()', /no debugger in a page\. print\(…\)/],
  [
    'a wait that nothing ends',
    `import threading\nthreading.Event().wait()`,
    /Nothing else runs in this program/,
  ],
  ['an empty queue', `import queue\nqueue.Queue().get()`, /Nothing else runs in this program/],
  ['a wait for signals', `import signal\nsignal.pause()`, /Nobody sends signals.*time\.sleep/],
  ['a timer', `import threading\nthreading.Timer(1, print).start()`, /no threads in a page/],
  // What Python in a page itself says of these, and this machine's does not.
  ['a bare thread', `raise RuntimeError("can't start new thread")`, /no threads in a page/],
  ['asyncio', `raise RuntimeError('Cannot stack switch because …')`, /Chrome and Edge can/],
  ['a watchdog', `raise RuntimeError('unable to start watchdog thread')`, /no threads in a page/],
  ['a password', `raise EOFError`, /nobody to ask here/],
  ['a page', `raise ImportError("cannot import name 'window' from 'js'")`, /Print the address/],
  [
    'a program of asyncio',
    `raise NotImplementedError('not available due to absence of OS process APIs.')`,
    /A terminal has a shell/,
  ],
  ['nothing', 'raise KeyboardInterrupt', /^$/],
  [
    'an error whose text fails',
    `class E(Exception):\n    def __str__(self): raise ValueError\nraise E`,
    /str\(\) failed/,
  ],
  [
    'a key with a step in it',
    `import boto3\nboto3.client('s3').put_object(Bucket='a-bucket', Key='./dot', Body=b'')`,
    /A browser takes "\." and "\.\." out of an address/,
  ],
];

describe.skipIf(missing !== undefined)('of what ended a program in Python', () => {
  let host: PythonHost;
  let folder: string;
  beforeAll(async () => {
    host = await PythonHost.start();
    folder = await mkdtemp(join(tmpdir(), 'learn-s3-messages-'));
    await writeFile(join(folder, 'main.py'), '');
  });
  const run = async (text: string, answer = () => Promise.resolve(new Response('<a/>', { status: 200 }))) => {
    const output = `${folder}.output`;
    const end = await host.run({ name: 'main.py', text, folder, output, env }, answer);
    return { ...end, printed: await readFile(output, 'utf8') };
  };

  it.each(ends)('%s', async (_, program, told) => {
    const { failure } = await run(program);
    expect(failure?.message).toMatch(told);
  });

  it('does at the end what the program has asked for, and minds no closed stream', async () => {
    const left = `import atexit, sys\natexit.register(print, 'bye', file=sys.stderr)\nsys.stdout.close()\nprint('x')`;
    const { failure, printed } = await run(left);
    expect(printed).toBe('bye\n');
    expect(failure).toMatchObject({ name: 'ValueError', message: 'I/O operation on closed file.' });
  });

  it('waits for a time in which nothing can happen, and says so', async () => {
    const { printed, failure } = await run(
      `import threading, queue\nprint(threading.Event().wait(0.2), threading.Semaphore(0).acquire(timeout=0.2))\nqueue.Queue().get(timeout=0.2)`,
    );
    expect(printed).toBe('False False\n');
    expect(failure?.name).toMatch(/Empty$/);
  });

  it('keeps an error whose facts are not those of S3', async () => {
    const response = `{'ResponseMetadata': {'HTTPStatusCode': 'x'}, 'Error': {'Code': 5}}`;
    const { failure } = await run(`class E(Exception): response = ${response}\nraise E('mine')`);
    expect(failure).toMatchObject({ name: 'E', message: 'mine', status: null, code: null });
  });

  it('looks into values that are printed, and runs no code of the program for it', async () => {
    const { printed } = await run(`import json, _sandbox
told = []
_sandbox.show = told.append
class Anything:
    def __init__(self): self.x = [1]
    def __getattribute__(self, name): print('asked for', name); return object.__getattribute__(self, name)
    def __getattr__(self, name): print('asked for', name); raise AttributeError(name)
class Lies:
    __class__ = property(lambda self: print('asked for its class') or dict)
class Own(list):
    def __len__(self): print('asked for its length'); return 10**9
    def __iter__(self): print('asked for its parts'); return iter(())
class OwnError(Exception):
    args = property(lambda self: print('asked for its args') or ())
print([Anything(), Lies(), Own([1, 2]), {'own': Own([3])}, OwnError('a')])
parts = json.loads(told[0])[0]['children']
print([part['value']['text'] for part in parts])
print([[part['label'] for part in one['value'].get('children', [])] for one in parts])`);
    expect(printed).not.toContain('asked for');
    const [, texts, labels] = printed.trimEnd().split('\n');
    expect(texts).toBe(
      `['<__main__.Anything object>', '<__main__.Lies object>', 'Own([1, 2])', "{'own': Own([3])}", "OwnError('a')"]`,
    );
    expect(labels).toBe(`[['x'], [], ['0', '1'], ["'own'"], ['args']]`);
  });

  it('says how things are called that a person asks for help about', async () => {
    const { printed } = await run(
      `import boto3\nhelp(boto3.client('s3').put_object)\ndef f(a: int):\n    "Doc of f."\nhelp(f)\nhelp()`,
    );
    expect(printed).toContain('put_object(Bucket=…, Key=…)\n    Bucket: string, needed');
    expect(printed).toContain('client/put_object.html\n');
    expect(printed).toContain('f(a: int)\n    Doc of f.\n');
  });

  it('has words for a status that came without', async () => {
    const { printed } = await run(
      `import urllib.request\nprint(urllib.request.urlopen('https://a.s3.amazonaws.com/').reason)`,
    );
    expect(printed).toBe('OK\n');
  });
});
