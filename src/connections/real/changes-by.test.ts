import { describe, expect, it } from 'vitest';
import { readBody, readRequest } from '#gate';
import { changesBy } from './changes-by.ts';

const changes = async (method: string, path: string, body = '', answer = '') => {
  const request = new Request(`https://my-app.s3.us-east-1.amazonaws.com/${path}`, { method });
  const reading = await readBody(readRequest(request), new TextEncoder().encode(body));
  const all = await changesBy(reading, new Response(answer));
  return all.map(({ kind, key }) => [kind, key]);
};

describe('what a request has changed', () => {
  it.each([
    ['PUT', 'a/b', 'created', 'a/b'],
    ['DELETE', 'a/b', 'removed', 'a/b'],
    ['PUT', 'a?tagging', 'changed', 'a'],
    ['DELETE', 'a?tagging', 'changed', 'a'],
    ['PUT', '', 'created', undefined],
    ['DELETE', '', 'removed', undefined],
    ['DELETE', '?policy', 'changed', undefined],
    ['POST', 'a?uploads', 'changed', undefined],
    ['PUT', 'a?partNumber=1&uploadId=b', 'changed', undefined],
    ['DELETE', 'a?uploadId=b', 'changed', undefined],
    ['POST', 'a?uploadId=b', 'created', 'a'],
  ])('by %s /%s is %s %s', async (method, path, kind, key) => {
    expect(await changes(method, path)).toEqual([[kind, key]]);
  });

  it('by DeleteObjects is each key that was not refused', async () => {
    const body =
      '<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Object><Key>a</Key></Object>' +
      '<Object><Key>b&amp;c</Key></Object><Object><Key> d</Key></Object></Delete>';
    const answer = '<DeleteResult><Error><Key>a</Key><Code>AccessDenied</Code></Error></DeleteResult>';
    expect(await changes('POST', '?delete', body, answer)).toEqual([
      ['removed', 'b&c'],
      ['removed', ' d'],
    ]);
  });

  it('by DeleteObjects without an object is nothing', async () => {
    expect(await changes('POST', '?delete', '<Delete/>')).toEqual([]);
  });
});
