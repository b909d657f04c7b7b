import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';
import { readRequest } from './read-request.ts';

const bucket = 'https://my-app.s3.us-east-1.amazonaws.com/';
const read = (
  method: string,
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
) =>
  readBody(
    readRequest({ method, url: bucket + path, headers: new Headers(headers) }),
    typeof body === 'string' ? new TextEncoder().encode(body) : body,
  );
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const object = '<Object><Key>a&amp;b</Key><VersionId>1</VersionId></Object>';

describe('the body of DeleteObjects', () => {
  it('names what it deletes, and is written anew with what tells that it arrived', async () => {
    const came = `<Delete>\n  ${object}\n</Delete>\n`;
    const sent = { 'content-md5': 'x', 'x-amz-checksum-crc32': 'AAAAAA==', 'x-amz-content-sha256': 'abc' };
    const { deletes, body, headers } = await read('POST', '?delete', came, sent);
    expect(deletes).toEqual([{ key: 'a&b', versionId: '1' }]);
    expect(text(body)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?><Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${object}</Delete>`,
    );
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
    expect(headers.get('x-amz-checksum-sha256')).toBe(Buffer.from(hash).toString('base64'));
    expect(headers.get('x-amz-content-sha256')).toBe(Buffer.from(hash).toString('hex'));
    expect([headers.has('x-amz-checksum-crc32'), headers.get('content-md5')]).toEqual([
      false,
      expect.stringMatching(/^[\w+/]{22}==$/),
    ]);
  });

  it.each([
    ['nothing', ''],
    ['two keys in an object', '<Delete><Object><Key>a</Key><Key>b</Key></Object></Delete>'],
    ['elements in a key', '<Delete><Object><Key>a<Key>b</Key></Key></Object></Delete>'],
    ['another root', '<Remove/>'],
    ['two roots', `<Delete>${object}</Delete><Delete/>`],
    ['a comment behind', `<Delete>${object}</Delete><!-- -->`],
    ['a comment within', `<Delete><!-- -->${object}</Delete>`],
    ['another encoding', `<?xml version="1.0" encoding="UTF-16"?><Delete>${object}</Delete>`],
    ['a mark of byte order', `\ufeff<Delete>${object}</Delete>`],
    ['a key that leads elsewhere', '<Delete><Object><Key>../other/a</Key></Object></Delete>'],
    ['a prefix', '<Delete><Object><Key>a</Key><x:Key xmlns:x="y">b</x:Key></Object></Delete>'],
    ['another namespace', `<Delete xmlns="y">${object}</Delete>`],
  ])('is refused with %s', async (_, body) => {
    await expect(read('POST', '?delete', body)).rejects.toThrow();
  });

  it('is refused beyond what S3 takes', async () => {
    await expect(read('POST', '?delete', 'x'.repeat(5_000_000))).rejects.toThrow('longer');
  });
});

describe('other bodies', () => {
  it('are an object as it came', async () => {
    const { body } = await read('PUT', 'a', '<not & read');
    expect(text(body)).toBe('<not & read');
  });

  it('are refused where there is none', async () => {
    await expect(read('DELETE', 'a', 'x')).rejects.toThrow('no body');
  });

  it('are JSON once, whatever a name is', async () => {
    const { body } = await read('PUT', '?policy', '{"a":1, "a":2, "__proto__":{"b":3}}');
    expect(text(body)).toBe('{"a":2,"__proto__":{"b":3}}');
    await expect(read('PUT', '?policy', '{} {}')).rejects.toThrow('not JSON');
  });

  it('of a website name no object by a step', async () => {
    const name = (key: string) =>
      read(
        'PUT',
        '?website',
        `<WebsiteConfiguration><ErrorDocument><Key>${key}</Key></ErrorDocument></WebsiteConfiguration>`,
      );
    await expect(name('a/../../other/b')).rejects.toThrow('step up');
    await expect(name('error.html')).resolves.toBeDefined();
  });
});
