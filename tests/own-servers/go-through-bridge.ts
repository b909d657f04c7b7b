import { GetObjectCommand } from '@aws-sdk/client-s3';
import { expect, vi } from 'vitest';
import { ask, openBridgeAs, pair } from '../bridge/open-bridge.ts';
import { clientOf } from './servers/client.ts';
import type { RunningServer } from './servers/server.ts';

/**
 * Makes a bucket, and puts, lists and gets an object through the bridge, as a page does; another client then reads it, too.
 * The bucket must not exist before, and is not removed.
 */
export async function goThroughBridge(server: RunningServer, bucket: string): Promise<void> {
  const bridge = await openBridgeAs(server, '--bucket', bucket, '--endpoint', server.endpoint);
  try {
    const token = await pair(bridge);
    const send = async (
      method: string,
      path: string,
      headers: Record<string, string> = {},
      body?: string,
    ) => {
      const address = `https://${bucket}.s3.us-east-1.amazonaws.com/${path}`;
      const all = { ...token, 'x-learn-s3-address': address, ...headers };
      return ask(bridge, { method, headers: all, ...(body !== undefined && { body }) });
    };
    expect(await send('PUT', '')).toMatchObject({ status: 200 });
    const type = { 'content-type': 'text/plain', 'x-amz-meta-from': 'page' };
    expect(await send('PUT', 'a%20b/%C3%A9%2B.txt', type, 'hello')).toMatchObject({ status: 200 });
    const list = await send('GET', '?list-type=2&prefix=a%20b%2F');
    expect([list.status, list.body]).toEqual([200, expect.stringContaining('<Key>a b/é+.txt</Key>')]);
    const get = await send('GET', 'a%20b/%C3%A9%2B.txt', { range: 'bytes=1-2' });
    expect([get.status, get.body, get.headers['x-amz-meta-from']]).toEqual([206, 'el', 'page']);
  } finally {
    await bridge.close();
    vi.unstubAllEnvs();
  }
  const client = clientOf(server);
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: 'a b/é+.txt' }));
  expect(await Body?.transformToString()).toBe('hello');
  client.destroy();
}
