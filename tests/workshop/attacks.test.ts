import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { limits } from '#room/wire';
import { openWorkshop } from './open-workshop.ts';
import { exercises } from './small-site.ts';
import { Visitor } from './visitor.ts';

const place = { deck: 'present/one', slide: 1, step: 0, page: 'lessons/one', section: '' };
const program = { title: 'Mine', files: [{ name: 'index.ts', code: 'const secret = 1;' }] };
const [exercise] = exercises;

/** Sends bytes as they are. Answers what comes back until the connection ends. */
function sendRaw(address: string, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

describe('a learner', () => {
  it('cannot do what a presenter does, whatever cookie they make up', async () => {
    const { address } = await openWorkshop();
    const learner = new Visitor(address);
    const stream = await learner.learn();
    const port = new URL(address).port;
    const [own = ''] = learner.cookies.values();
    for (const session of [undefined, '', 'true', own, '__proto__', 'constructor']) {
      if (session !== undefined) learner.cookies.set(`learn-s3-presenter-${port}`, session);
      for (const [path, body] of [
        ['place', place],
        ['hand-out', { program }],
        ['ask', { learner: 1 }],
        ['screen', { isProgressShown: true }],
      ] as const) {
        expect((await learner.post(path, body)).status, `${path} as ${session}`).toBe(403);
      }
      const again = await learner.learn();
      expect((await again.next('welcome')).role).toBe('learner');
      again.drop();
    }
    expect(stream.events).toHaveLength(1);
  });

  it('is not the presenter when the presenter’s cookie is sent twice, once by somebody else', async () => {
    const { address, presenter } = await openWorkshop();
    const [name = '', value = ''] = [...(await presenter()).cookies][0] ?? [];
    const answer = await new Visitor(address).post('place', place, {
      cookie: `${name}=forged; ${name}=${value}`,
    });
    expect(answer.status).toBe(403);
  });

  it('gets nothing that is for another, by an id of an event of theirs', async () => {
    const { address, presenter } = await openWorkshop();
    const present = await presenter();
    const [asked, other] = [new Visitor(address), new Visitor(address)];
    const [stream, otherStream] = [await asked.learn(), await other.learn()];
    const presented = await present.present();
    await present.post('ask', { learner: 1 });
    const { asked: ask } = await stream.next('asked');
    await asked.post('show', { ask: ask?.id ?? '', program });
    await presented.next('shown');
    for (const id of [stream.events[0]?.id, presented.events[0]?.id, otherStream.events[0]?.id]) {
      const again = await other.learn(`after=${id}`);
      await present.post('place', place);
      await again.next('place');
      expect(JSON.stringify(again.events)).not.toMatch(/secret|"asked":\{|"learners"/);
      again.drop();
    }
  });

  it('who has no cookie yet can send nothing', async () => {
    const { address } = await openWorkshop();
    const stranger = new Visitor(address);
    stranger.cookies.set(`learn-s3-learner-${new URL(address).port}`, '1');
    expect((await stranger.post('progress', { exercise, state: 'passed' })).status).toBe(401);
  });

  it('cannot name what the site has not', async () => {
    const { address } = await openWorkshop();
    const learner = new Visitor(address);
    await learner.learn();
    for (const name of ['lessons/one/third', 'constructor', '__proto__', 'lessons/one/first/']) {
      const { status } = await learner.post('progress', { exercise: name, state: 'passed' });
      expect([400, 404]).toContain(status);
    }
  });

  it('cannot change what objects are, by names such as __proto__', async () => {
    const { address, presenter } = await openWorkshop();
    const learner = new Visitor(address);
    await learner.learn();
    for (const body of [
      `{"__proto__":{"isPresenter":true},"exercise":"${exercise}","state":"passed"}`,
      `{"exercise":"${exercise}","state":"passed","constructor":{"prototype":{"x":1}}}`,
    ])
      expect((await learner.post('progress', body)).status).toBe(400);
    expect(Object.prototype).not.toHaveProperty('isPresenter');
    const welcome = await (await (await presenter()).present()).next('welcome');
    expect(welcome).toMatchObject({ exercises: [] });
  });

  it('with HTML for a name has a name with HTML in it, as text in JSON', async () => {
    const { address, presenter } = await openWorkshop();
    const stream = await (await presenter()).present();
    const learner = new Visitor(address);
    await learner.learn();
    expect((await learner.post('name', { name: `<b>${'x'.repeat(limits.name)}` })).status).toBe(400);
    await learner.post('name', { name: '<img src=x onerror=1>\n\nid: 9' });
    expect((await stream.next('learner', 2)).learner.name).toBe('<img src=x onerror=1> id: 9');
  });

  it('cannot send too much, too long, or too often', async () => {
    const { address } = await openWorkshop();
    const learner = new Visitor(address);
    await learner.learn();
    const long = 'x'.repeat(limits.body.other);
    expect((await learner.post('name', { name: long })).status).toBe(413);
    expect((await learner.post('show', `"${'x'.repeat(limits.body.program)}"`)).status).toBe(413);
    // A body that does not say how long it is ends with its connection.
    const chunked = learner.ask(
      'room/name',
      {
        method: 'POST',
        headers: {
          origin: address.slice(0, -1),
          cookie: [...learner.cookies].map((pair) => pair.join('=')).join('; '),
          'content-type': 'application/json',
          'transfer-encoding': 'chunked',
        },
      },
      Buffer.alloc(limits.body.other + 1, 'x'),
    );
    expect(
      await chunked.then(
        ({ status }) => status,
        () => 413,
      ),
    ).toBe(413);
    const statuses = [];
    for (let n = 0; n < limits.posts.atOnce + 5; n += 1) {
      statuses.push((await learner.post('progress', { exercise, state: 'trying' })).status);
    }
    expect(statuses.slice(0, limits.posts.atOnce - 3)).not.toContain(429);
    expect(statuses.at(-1)).toBe(429);
    // Nobody else pays for it.
    const other = new Visitor(address);
    await other.learn();
    expect((await other.post('progress', { exercise, state: 'trying' })).status).toBe(204);
  });

  it('cannot open streams without end', async () => {
    const { address } = await openWorkshop();
    const learner = new Visitor(address);
    await learner.learn();
    for (let n = 1; n < limits.streamsOfLearner; n += 1) await learner.learn();
    await expect(learner.learn()).rejects.toThrow('429');
  });
});

describe('somebody who guesses', () => {
  it('has a few keys judged, and the presenter’s key is always taken', async () => {
    const { address, key, presenter } = await openWorkshop();
    const stranger = new Visitor(address);
    const statuses = [];
    for (const guess of ['', key.slice(1), `${key} `, key.toLowerCase(), 'a'.repeat(43), 'b', 'c']) {
      statuses.push((await stranger.post('presenter', { key: guess })).status);
    }
    expect(statuses).toEqual([403, 403, 403, 403, 403, 429, 429]);
    expect(stranger.cookies.size).toBe(0);
    await presenter();
  });

  it('finds a long random key, that is shown once', async () => {
    const { key, printed } = await openWorkshop();
    expect(Buffer.from(key, 'base64url')).toHaveLength(32);
    expect(printed().split(key)).toHaveLength(2);
  });

  it('does not find it in cookies, and scripts cannot read those', async () => {
    const { address, key } = await openWorkshop();
    const { headers } = await new Visitor(address).post('presenter', { key });
    expect(headers['set-cookie']?.[0]).toMatch(
      /^learn-s3-presenter-\d+=[\w-]{43}; Path=\/room\/; HttpOnly; SameSite=Strict$/,
    );
    expect(headers['set-cookie']?.[0]).not.toContain(key);
  });
});

describe('a page elsewhere', () => {
  it.each([
    ['of another origin', { origin: 'https://example.org' }],
    ['of no origin', { origin: 'null' }],
    ['of this host on another port', { origin: 'http://127.0.0.1:1' }],
    ['of this host over another scheme', { origin: 'https://127.0.0.1' }],
    ['that a browser calls another site', { 'sec-fetch-site': 'cross-site' }],
    ['that a browser calls the same site', { 'sec-fetch-site': 'same-site' }],
    ['that is no page', { 'sec-fetch-site': 'none' }],
  ])('%s may neither post nor listen, with the presenter’s cookies', async (_, headers) => {
    const { address, presenter } = await openWorkshop();
    const present = await presenter();
    const own = {
      origin: address.slice(0, -1),
      cookie: [...present.cookies].map((pair) => pair.join('=')).join('; '),
    };
    expect((await present.post('place', place, { ...own, ...headers })).status).toBe(403);
    await expect(present.present('', { ...own, ...headers })).rejects.toThrow('403');
  });

  it('may not post without saying where it is from, or by a form', async () => {
    const { address, presenter } = await openWorkshop();
    const present = await presenter();
    const cookie = [...present.cookies].map((pair) => pair.join('=')).join('; ');
    const json = { 'content-type': 'application/json' };
    const nowhere = await new Visitor(address).ask(
      'room/place',
      { method: 'POST', headers: { origin: '', cookie, ...json } },
      JSON.stringify(place),
    );
    expect(nowhere.status).toBe(403);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      '',
      'text/plain; application/json',
    ])
      expect((await present.post('place', place, { 'content-type': type })).status).toBe(415);
  });

  it('may not make learners by pictures', async () => {
    const { address } = await openWorkshop();
    const picture = await new Visitor(address).ask('room/events', { headers: { accept: 'image/*' } });
    expect(picture.status).toBe(406);
    expect(picture.headers['set-cookie']).toBeUndefined();
  });

  it.each([
    'example.org',
    'example.org:4322',
    '127.0.0.1.example.org',
    'localhost.example.org',
    '[',
    'a:b:c',
  ])('whose name points here (%j) gets neither the room nor the site', async (host) => {
    const { address } = await openWorkshop();
    for (const path of ['', 'room/events', 'room/place'])
      expect([400, 421]).toContain((await new Visitor(address).ask(path, { headers: { host } })).status);
  });

  it.each(['127.0.0.1', 'localhost:4322', '192.168.7.7:4322', '[::1]:4322', '[fd00::1]', 'Workshop.lan'])(
    'and this machine is reached as %s',
    async (host) => {
      const { address } = await openWorkshop('--name', 'workshop.lan');
      expect((await new Visitor(address).ask('', { headers: { host } })).status).toBe(200);
    },
  );
});

describe('a sender of odd requests', () => {
  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/lessons/../../secret.txt',
    '/_astro/..%2f..%2fsecret.txt',
    '/%00',
    '/%',
    '//',
    '///127.0.0.1/',
    'http://example.org/../secret.txt',
    '*',
    '/room/../secret.txt',
    '/room/%2e%2e/secret.txt',
    '/room/events/../place',
    '/room/constructor',
    '/room/__proto__',
    '/room/',
  ])('reads no file that is not of the site at %s', async (path) => {
    const { address } = await openWorkshop();
    const answer = await sendRaw(
      address,
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 (400|404|200|302)/);
    expect(answer).not.toContain('nobody may read this');
    expect((await new Visitor(address).ask('')).status).toBe(200);
  });

  it.each([
    ['two lengths', 'Content-Length: 3\r\nContent-Length: 4\r\n'],
    ['a length and chunks', 'Content-Length: 3\r\nTransfer-Encoding: chunked\r\n'],
    ['two hosts', 'Host: example.org\r\n'],
    ['a folded line', 'X-A: 1\r\n Origin: http://127.0.0.1\r\n'],
    ['endless headers', `X-A: ${'x'.repeat(20_000)}\r\n`],
  ])('with %s is refused', async (_, header) => {
    const { address } = await openWorkshop();
    const head = `POST /room/place HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${header}\r\n`;
    // 408 would say that nobody has looked at it.
    expect(await sendRaw(address, head)).toMatch(/^HTTP\/1.1 4(?!08)\d\d /);
  });

  it('cannot post by another method, or read by one', async () => {
    const { presenter } = await openWorkshop();
    const present = await presenter();
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const { status } = await present.ask('room/place', { method });
      expect(status, method).toBe(405);
    }
    expect((await present.post('events', {})).status).toBe(405);
  });

  it('gets nothing of the room kept on the way', async () => {
    const { address, presenter } = await openWorkshop();
    const { headers } = await (await presenter()).post('place', place);
    expect(headers['cache-control']).toBe('no-store');
    expect((await new Visitor(address).ask('room/nothing')).headers['cache-control']).toBe('no-store');
  });

  it('who sends a byte now and then is disconnected, and holds up nobody', { timeout: 60_000 }, async () => {
    const { address } = await openWorkshop();
    const slow = Array.from({ length: 500 }, () => sendRaw(address, 'GET / HTTP/1.1\r\nHost: 127.0'));
    const learner = new Visitor(address);
    await learner.learn();
    expect((await learner.post('progress', { exercise, state: 'trying' })).status).toBe(204);
    // Each gets an answer or the end of its connection.
    for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^(HTTP\/1.1 408|$)/);
  });
});
