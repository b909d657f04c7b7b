import { describe, expect, it } from 'vitest';
import { answerWith } from './answer-with.ts';
import { createNames } from './names.ts';
import { redact } from './redact.ts';
import { renameAnswer } from './rename-answer.ts';

/** An answer as Chromium hands it on: its body is a stream that ends at once, where it should be `null`. */
function fromBrowser(status: number, headers: Record<string, string> = {}): Response {
  const answer = new Response(null, { status, headers });
  return Object.defineProperty(answer, 'body', { value: new Blob([]).stream() });
}

describe('an answer without a body', () => {
  it.each([204, 205, 304])('passes on with status %i, whatever body the browser hands on', async (status) => {
    const answer = answerWith(fromBrowser(status), '', new Headers({ etag: '"a"' }));
    expect([answer.status, answer.body, answer.headers.get('etag')]).toEqual([status, null, '"a"']);
  });

  it.each([204, 304])('keeps its status %i when keys are taken out', async (status) => {
    const keys = { accessKeyId: 'AKIAREAL', secretAccessKey: 'secret' };
    const answer = await redact(fromBrowser(status, { 'x-amz-request-id': 'AKIAREAL' }), keys);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('x-amz-request-id')).not.toContain(keys.accessKeyId);
  });

  it('keeps its status when names are exchanged, also from a server that calls nothing XML', async () => {
    const answer = await renameAnswer(fromBrowser(204, { 'content-type': 'application/xml' }), {
      names: createNames(['a-k3x9']),
      bucket: 'a-k3x9',
      isObject: false,
    });
    expect(answer.status).toBe(204);
  });
});
