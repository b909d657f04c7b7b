import { describe, expect, it } from 'vitest';
import { S3Error } from '#protocol/errors';
import { parseXml, textOf } from '#protocol/xml';
import { refuse } from './error-answer.ts';

const strange = new S3Error('InvalidURI', {
  message: 'Nothing is at </Message> & "there"',
  details: { URI: '/a<b>&\u0001' },
});

describe('the answer of an error', () => {
  it('escapes what it quotes of a request', async () => {
    const response = refuse(strange);
    const xml = parseXml(await response.bytes(), 'Error');
    expect(response.status).toBe(400);
    expect(textOf(xml, 'Message')).toBe(strange.message);
    expect(textOf(xml, 'URI')).toBe('/a<b>&\ufffd');
    expect(textOf(xml, 'RequestId')).toBe(response.headers.get('x-amz-request-id'));
  });

  it('has no body for a HEAD', async () => {
    expect(await refuse(strange, { method: 'HEAD' }).text()).toBe('');
  });
});
