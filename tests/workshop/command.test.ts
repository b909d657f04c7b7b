import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectSecurely } from 'node:tls';
import { expect, it, onTestFinished } from 'vitest';
import { hashOf } from '#offline/file-list';
import { makeSmallSite } from './small-site.ts';
import { Visitor } from './visitor.ts';

/** Runs `npm run workshop` with a small site, and a home of its own. */
async function command(...args: string[]) {
  const home = await mkdtemp(join(tmpdir(), 'workshop-home-'));
  const { dir, remove } = await makeSmallSite();
  const run = () => {
    const child = spawn(process.execPath, ['scripts/workshop.ts', '--port', '0', '--site', dir, ...args], {
      env: { ...process.env, HOME: home, USERPROFILE: home },
    });
    let printed = '';
    const ended = once(child, 'exit').then(([code]) => code as number | null);
    const ready = new Promise<string>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (text) => {
          printed += String(text);
          if (printed.includes('#presenter=')) resolve(printed);
        });
      ended.then(() => reject(new Error(printed)), reject);
    });
    ready.catch(() => undefined);
    onTestFinished(() => void child.kill('SIGKILL'));
    return { child, ready, ended, printed: () => printed };
  };
  onTestFinished(async () => {
    await remove();
    await rm(home, { recursive: true });
  });
  return { run, home, dir };
}

const keyIn = (printed: string) => /https?:\/\/localhost:(\d+)\/#presenter=(\S+)/.exec(printed) ?? [];

it.each(['SIGTERM', 'SIGINT'] as const)(
  'says where it is, with a QR code, and leaves with 0 on %s',
  async (signal) => {
    const { run } = await command();
    const { child, ready, ended } = run();
    const printed = await ready;
    expect(printed).toMatch(/^The workshop is open on http:\/\/\S+:\d+\/$/m);
    expect(printed).toMatch(/[▀▄█]{10}/);
    const [, port = '', key = ''] = keyIn(printed);
    const visitor = new Visitor(`http://127.0.0.1:${port}/`);
    expect((await visitor.ask('')).body).toContain(
      '<head><meta name="learn-s3-room" content="/room/"><title>',
    );
    // A stream that is open keeps nobody from leaving.
    const stream = await visitor.learn();
    expect((await visitor.post('presenter', { key })).status).toBe(204);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(stream.events.at(-1)?.message).toEqual({ kind: 'over' });
  },
);

it('sends files compressed, and asks for those again that may change', async () => {
  const { run } = await command();
  const { ready } = run();
  const [, port] = keyIn(await ready);
  const visitor = new Visitor(`http://127.0.0.1:${port}/`);
  const script = await visitor.ask('_astro/page.abc.js', { headers: { 'accept-encoding': 'gzip' } });
  expect(script.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  expect(script.headers['cache-control']).toContain('immutable');
  const { headers } = await visitor.ask('');
  expect(headers).toMatchObject({ 'cache-control': 'no-cache', etag: expect.any(String) as string });
  expect((await visitor.ask('', { headers: { 'if-none-match': headers.etag } })).status).toBe(304);
  expect((await visitor.ask('nowhere/')).status).toBe(404);
  // What the service worker keeps on a device is what is served here, compressed or not.
  const { body: home } = await visitor.ask('');
  const { body: worker } = await visitor.ask('service-worker.js');
  expect(worker).toContain(await hashOf(Buffer.from(home)));
  expect(worker).not.toContain('.gz');
});

it('keeps its certificate, which only its user can read, so that people accept it once', async () => {
  const { run, home } = await command('--https');
  const prints: string[] = [];
  for (let n = 0; n < 2; n += 1) {
    const { child, ready, ended } = run();
    const printed = await ready;
    const [, port] = keyIn(printed);
    prints.push(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/m.exec(printed)?.[0] ?? 'none');
    const socket = connectSecurely({ host: '127.0.0.1', port: Number(port), rejectUnauthorized: false });
    await once(socket, 'secureConnect');
    const shown = socket.getPeerX509Certificate();
    socket.destroy();
    expect(shown?.fingerprint256).toBe(prints[n]);
    expect(shown?.checkIP('127.0.0.1')).toBeDefined();
    expect(shown?.checkHost('localhost')).toBeDefined();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  }
  expect(prints[0]).toBe(prints[1]);
  const folder = join(home, '.learn-s3', 'workshop');
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  for (const file of ['key.pem', 'certificate.pem'])
    expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
});

it('writes what happens to a file if asked to, and says so to the pages', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workshop-record-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'record.jsonl');
  await writeFile(file, '{"kind":"earlier"}\n', { mode: 0o644 });
  const { run } = await command('--record', file);
  const { child, ready, ended } = run();
  const [, port = '', key = ''] = keyIn(await ready);
  const [presenter, learner] = ['', ''].map(() => new Visitor(`http://127.0.0.1:${port}/`));
  await presenter?.post('presenter', { key });
  const stream = await learner?.learn();
  expect((await stream?.next('welcome'))?.isRecorded).toBe(true);
  await learner?.post('progress', { exercise: 'lessons/one/first', state: 'passed' });
  await presenter?.post('ask', { learner: 1 });
  const ask = (await stream?.next('asked'))?.asked?.id;
  await learner?.post('show', { ask, program: { title: 'T', files: [{ name: 'a.ts', code: 'my code' }] } });
  child.kill('SIGTERM');
  await ended;
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { kind: string }).kind)).toEqual([
    'earlier',
    'learner',
    'exercise',
    'shown',
  ]);
  expect(lines.join()).not.toMatch(new RegExp(`my code|${key}`));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

it.each([
  [['--port', '99999'], '--port takes a number'],
  [['--host', 'example.org'], '--host takes an address of this machine'],
  [['--host', '203.0.113.9'], '203.0.113.9 is not an address of this machine'],
  [['--record', '/nowhere/at/all'], '/nowhere/at/all cannot be written'],
  [['--site', '/nowhere'], 'There is no built site in /nowhere'],
  [['--name', 'a b'], '--name takes a host name'],
])('says in a line what is wrong with %j', async (args, message) => {
  const { run } = await command(...args);
  const { ended, printed } = run();
  expect(await ended).toBe(1);
  expect(printed().split('\n')[0]).toContain(message);
  expect(printed()).not.toMatch(/^ +at /m);
});

it('says so when the port is taken', async () => {
  const other = createServer().listen(0);
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { run } = await command('--port', String(port));
  const { ended, printed } = run();
  expect(await ended).toBe(1);
  expect(printed()).toBe(`Port ${port} is taken by another program. Choose another one with --port.\n`);
});
