import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { PresenterKey, RoomHandler } from '../../src/server/workshop/http/index.ts';
import { Room } from '../../src/server/workshop/room/index.ts';
import { exercises } from './small-site.ts';
import { Visitor } from './visitor.ts';

/** A room to which every connection seems to come from another machine. */
async function roomFromElsewhere(isSecure: boolean) {
  const room = new Room({ course: new Map([[exercises[0], new Set()]]), addresses: () => [] });
  const presenterKey = new PresenterKey();
  let port = 0;
  const handler = new RoomHandler({ room, presenterKey, path: '/room/', isSecure, port: () => port });
  const server = createServer((incoming, outgoing) => void handler.answer(incoming, outgoing));
  server.on('connection', (socket) =>
    Object.defineProperty(socket, 'remoteAddress', { value: '192.168.1.66' }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
  onTestFinished(() => {
    handler.streams.end();
    server.close();
    server.closeAllConnections();
  });
  return { visitor: new Visitor(`http://127.0.0.1:${port}/`), key: presenterKey.key, port };
}

it('does not take the key over plain HTTP from another machine, where it would be on the network', async () => {
  const { visitor, key } = await roomFromElsewhere(false);
  const { status, body } = await visitor.post('presenter', { key });
  expect([status, body]).toEqual([403, expect.stringContaining('--https')]);
  expect(visitor.cookies.size).toBe(0);
});

it('takes it over HTTPS', async () => {
  const { visitor, key, port } = await roomFromElsewhere(true);
  const origin = `https://127.0.0.1:${port}`;
  const { status, headers } = await visitor.post('presenter', { key }, { origin });
  expect(status).toBe(204);
  expect(headers['set-cookie']?.[0]).toMatch(/; Secure$/);
});

it('takes a hundred learners of one address at once, and then one a second', async () => {
  const { visitor, port } = await roomFromElsewhere(false);
  const statuses: (string | undefined)[] = [];
  for (let n = 0; n < 110; n += 1) {
    const learner = new Visitor(`http://127.0.0.1:${port}/`);
    statuses.push(
      await learner.learn().then(
        () => 'joined',
        (error: unknown) => /^\d+/.exec((error as Error).message)?.[0],
      ),
    );
  }
  expect(statuses.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => 'joined'));
  expect(statuses.at(-1)).toBe('429');
  // Who is in the room already is not concerned.
  expect((await visitor.ask('room/nothing')).status).toBe(404);
});
