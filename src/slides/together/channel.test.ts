import { afterEach, expect, it, vi } from 'vitest';
import { openChannel } from './channel.ts';
import type { Message } from './message.ts';

afterEach(() => vi.unstubAllGlobals());

const hello: Message = { kind: 'hello', role: 'presenter' };

it('reaches the other windows of a deck, and not those of another', async () => {
  const heard: Message[] = [];
  openChannel('one', (message) => heard.push(message));
  const other = openChannel('one', () => undefined);
  openChannel('two', () => undefined).send({ kind: 'goodbye', role: 'projector' });
  other.send(hello);
  await expect.poll(() => heard).toEqual([hello]);
});

it('goes by events of storage where there is no BroadcastChannel, also twice with the same message', () => {
  const written: string[] = [];
  let listen: (event: { key: string; newValue: string | null }) => void = () => undefined;
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('addEventListener', (_: string, listener: typeof listen) => (listen = listener));
  vi.stubGlobal('localStorage', {
    setItem: (_: string, value: string) => written.push(value),
    removeItem: () => undefined,
  });
  const heard: Message[] = [];
  const channel = openChannel('one', (message) => heard.push(message));
  channel.send(hello);
  channel.send(hello);
  expect(new Set(written).size).toBe(2);
  for (const newValue of written) listen({ key: 'learn-s3/present/one', newValue });
  listen({ key: 'learn-s3/present/two', newValue: written[0] ?? '' });
  expect(heard).toEqual([hello, hello]);
});

it('leaves alone what another version of the site has sent', () => {
  let listen: (event: { key: string; newValue: string | null }) => void = () => undefined;
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('addEventListener', (_: string, listener: typeof listen) => (listen = listener));
  const heard: Message[] = [];
  openChannel('one', (message) => heard.push(message));
  for (const newValue of ['no JSON', 'null', '3', '{"version":1,"message":{}}', '{"version":2}'])
    listen({ key: 'learn-s3/present/one', newValue });
  expect(heard).toEqual([]);
});
