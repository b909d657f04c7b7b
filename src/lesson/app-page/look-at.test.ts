import { describe, expect, it } from 'vitest';
import { lookAt } from './look-at.ts';

const address = 'https://my-social-app.s3.us-east-1.amazonaws.com/users/101/profile.jpg';

/** A session whose requests get one answer, or must not be sent. */
function session({ kind = 'simulated', answer }: { kind?: string; answer?: Response }) {
  const asked: string[] = [];
  const fetch = ({ url }: Request) => {
    asked.push(url);
    return answer ? Promise.resolve(answer) : Promise.reject(new Error('The connection was lost.'));
  };
  const opened = {
    target: { peek: () => ({ kind }) },
    connection: { answersElements: () => Promise.resolve(true) },
    log: { begin: () => ({ fetch, end: () => undefined }) },
  } as unknown as Parameters<typeof lookAt>[1];
  return { asked, look: (text: string) => lookAt(text, opened) };
}

describe('lookAt', () => {
  it('answers the address itself where S3 sends a picture', async () => {
    const answer = new Response('12345', { headers: { 'content-type': 'image/jpeg' } });
    expect(await session({ answer }).look(` ${address}\n`)).toEqual({
      kind: 'shown',
      says: '200: S3 sent 5 bytes of image/jpeg',
      src: address,
    });
  });

  it('says what S3 has refused, in its words', async () => {
    const xml = '<Error><Code>AccessDenied</Code><Message>Access Denied: a &amp; b.</Message></Error>';
    const { kind, says } = await session({ answer: new Response(xml, { status: 403 }) }).look(address);
    expect([kind, says]).toEqual([
      'refused',
      expect.stringMatching(/^403 AccessDenied: Access Denied: a & b\. The/),
    ]);
  });

  it('says that nothing came back', async () => {
    expect((await session({}).look(address)).says).toBe('There was no answer: The connection was lost.');
  });

  it.each([
    ['another host', 'simulated', 'https://elsewhere.example/a.png', /elsewhere\.example is another host/],
    ['no address', 'simulated', 'users/101/profile.jpg', /This is no address/],
    ['the reader’s own S3', 'direct', address, /You are connected to your own S3/],
  ])('sends nothing to %s', async (_name, kind, text, said) => {
    const opened = session({ kind });
    expect(await opened.look(text)).toMatchObject({ kind: 'unsent', says: expect.stringMatching(said) });
    expect(opened.asked).toEqual([]);
  });
});
