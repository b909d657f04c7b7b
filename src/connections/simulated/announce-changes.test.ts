import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { signRequest } from '#protocol/signing';
import { createMemoryStore, createS3, exampleUser, type S3 } from '#s3';
import { announceChanges, type AccountChange } from './announce-changes.ts';

const bucket = 'my-social-app';

/** A tab with the account open, and what it is told. */
function openTab(accountName: string) {
  const s3 = createS3({ store: createMemoryStore() });
  const announcer = announceChanges(accountName, s3);
  onTestFinished(announcer.close);
  const told: AccountChange[] = [];
  announcer.listen((change) => told.push(change));
  return { ...announcer, s3, told };
}

async function put(s3: S3, path: string): Promise<string | null> {
  const request = new Request(`https://${bucket}.s3.us-east-1.amazonaws.com/${path}`, { method: 'PUT' });
  const { headers } = await s3.fetch(signRequest(request, exampleUser, 'us-east-1'));
  return headers.get('x-amz-request-id');
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('announceChanges', () => {
  it('tells of changes here at once, and of those elsewhere a moment later', async () => {
    const [here, there, other] = [openTab('one'), openTab('one'), openTab('two')];
    const first = await put(here.s3, '');
    const second = await put(here.s3, 'a.txt');
    const changes = [
      { kind: 'created', bucket, requestId: first },
      { kind: 'created', bucket, key: 'a.txt', eventName: 'ObjectCreated:Put', requestId: second },
    ];
    expect(here.told).toMatchObject(changes.map((change) => ({ ...change, elsewhere: false })));
    await vi.waitFor(() => expect(there.told).toHaveLength(2));
    expect(there.told).toEqual(changes.map((change) => ({ ...change, elsewhere: true })));
    await settled();
    expect(other.told).toEqual([]);
    expect(here.told).toHaveLength(2);
  });

  it('sends changes that come together in one message', async () => {
    const post = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
    onTestFinished(() => post.mockRestore());
    const [here, there] = [openTab('batch'), openTab('batch')];
    await put(here.s3, '');
    const began = performance.now();
    for (let index = 0; index < 200; index += 1) await put(here.s3, `key-${index}`);
    const frames = (performance.now() - began) / 16;
    await vi.waitFor(() => expect(there.told).toHaveLength(201));
    expect(post.mock.calls.length).toBeLessThanOrEqual(frames + 2);
  });

  it('tells all tabs that the whole account has changed, after what came before it', async () => {
    const [here, there] = [openTab('whole'), openTab('whole')];
    await put(here.s3, '');
    here.announce('reset');
    here.announce('load');
    expect(here.told.slice(1)).toEqual([
      { kind: 'reset', elsewhere: false },
      { kind: 'load', elsewhere: false },
    ]);
    await vi.waitFor(() => expect(there.told.map(({ kind }) => kind)).toEqual(['created', 'reset', 'load']));
  });

  it('tells of changes here where there is no BroadcastChannel', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    const { s3, told } = openTab('alone');
    await put(s3, '');
    expect(told).toHaveLength(1);
  });

  it('passes over what another version of the site sends', async () => {
    const { told } = openTab('versions');
    const channel = new BroadcastChannel('learn-s3/versions');
    onTestFinished(() => channel.close());
    for (const message of [undefined, 'x', { version: 2, changes: [] }, { version: 1, changes: 'x' }]) {
      channel.postMessage(message);
    }
    channel.postMessage({ version: 1, changes: [{ kind: 'reset' }] });
    await vi.waitFor(() => expect(told).toEqual([{ kind: 'reset', elsewhere: true }]));
  });

  it('tells nobody after it is closed, or whoever has left', async () => {
    const tab = openTab('closed');
    const left: AccountChange[] = [];
    tab.listen((change) => left.push(change))();
    await put(tab.s3, '');
    tab.close();
    await put(tab.s3, 'a.txt');
    expect([tab.told.length, left.length]).toEqual([1, 0]);
  });
});
