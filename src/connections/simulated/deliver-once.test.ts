import { describe, expect, it } from 'vitest';
import { deliverOnce } from './deliver-once.ts';

const address = 'https://my-social-app.s3.us-east-1.amazonaws.com/a.txt';
const request = (method: string, attempt = 1) =>
  new Request(address, {
    method,
    headers: { 'amz-sdk-invocation-id': 'one', 'amz-sdk-request': `attempt=${attempt}` },
  });

/** An engine that says how many requests it has had. */
function openDelivery() {
  let count = 0;
  return deliverOnce(async () => new Response(`answer ${(count += 1)}`));
}

const text = async (response: Promise<Response>) => (await response).text();

describe('a request that is taken back from a worker', () => {
  it('is not done again, when the worker had brought it', async () => {
    const delivery = openDelivery();
    expect(await text(delivery.take(request('PUT')))).toBe('answer 1');
    expect(await text(delivery.takeBack(request('PUT')))).toBe('answer 1');
  });

  it('is done, when the worker had not', async () => {
    expect(await text(openDelivery().takeBack(request('PUT')))).toBe('answer 1');
  });

  it('is not done again, when the worker brings it late', async () => {
    const delivery = openDelivery();
    expect(await text(delivery.takeBack(request('PUT')))).toBe('answer 1');
    expect(await text(delivery.take(request('PUT')))).toBe('answer 1');
    expect(await text(delivery.take(request('PUT', 2)))).toBe('answer 2');
  });

  it('is not done again, when two workers bring it, before or after', async () => {
    const delivery = openDelivery();
    expect(await text(delivery.take(request('PUT')))).toBe('answer 1');
    expect(await text(delivery.take(request('PUT')))).toBe('answer 1');
    expect(await text(delivery.takeBack(request('PUT')))).toBe('answer 1');
    expect(await text(delivery.take(request('PUT')))).toBe('answer 1');
  });

  it('is done anew through an address that may be written to twice', async () => {
    const delivery = openDelivery();
    const presigned = () => new Request(`${address}?X-Amz-Signature=1`, { method: 'PUT' });
    expect(await text(delivery.takeBack(presigned()))).toBe('answer 1');
    expect(await text(delivery.take(presigned()))).toBe('answer 2');
  });

  it('is told from another attempt, and from one that came back', async () => {
    const delivery = openDelivery();
    await delivery.take(request('PUT'));
    expect(await text(delivery.takeBack(request('PUT', 2)))).toBe('answer 2');
    delivery.forget(request('PUT'));
    expect(await text(delivery.takeBack(request('PUT')))).toBe('answer 3');
  });

  it('is done again when it only reads, for its answer may be large', async () => {
    const delivery = openDelivery();
    await delivery.take(request('GET'));
    expect(await text(delivery.takeBack(request('GET')))).toBe('answer 2');
  });
});
