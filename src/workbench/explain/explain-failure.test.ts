import { describe, expect, it } from 'vitest';
import { errorCodes } from '#protocol/errors';
import { explainFailure } from './explain-failure.ts';
import { explanations } from './errors/index.ts';
import { answered, exchange } from './fake-exchange.ts';
import { outcomeOf } from './outcome.ts';

describe('explanations', () => {
  it.each(Object.keys(errorCodes))('has one for %s', (code) => {
    expect(explanations[code]?.means).toMatch(/\S/);
  });
});

describe('explainFailure', () => {
  const error = (code: string, more = '') =>
    `<?xml version="1.0"?>\n<Error><Code>${code}</Code><Message>S3 &lt;says&gt; so.</Message>${more}</Error>`;

  it('has nothing to say of success', () => expect(explainFailure(answered(200))).toBeUndefined());

  it('names the code, S3’s sentence, and the reader’s own values', () => {
    expect(explainFailure(answered(404, error('NoSuchKey')))).toMatchObject({
      code: 'NoSuchKey',
      message: 'S3 <says> so.',
      values: { bucket: 'my-social-app', key: 'users/101/profile.jpg' },
      means: expect.stringContaining('{key}') as unknown,
    });
  });

  it('names the object of which no copy could be made, not the copy', () => {
    const copy = answered(404, error('NoSuchKey', '<Key>drafts/a b.txt</Key>'));
    const headers = [['x-amz-copy-source', 'my-photo-app%2Fdrafts%2Fa%20b.txt']] as const;
    expect(
      explainFailure({ ...copy, operation: 'CopyObject', request: { ...copy.request, headers } }),
    ).toMatchObject({ values: { bucket: 'my-photo-app', key: 'drafts/a b.txt' } });
  });

  it('goes by the status where HEAD has no body', () => {
    expect(explainFailure({ ...answered(404), key: undefined })).toMatchObject({
      code: '404',
      means: 'There is no bucket `{bucket}`.',
    });
  });

  it('takes an error that comes with status 200 for one', () => {
    const exchange = answered(200, error('InternalError'));
    expect(outcomeOf(exchange)).toMatchObject({ tone: 'bad', text: '200 InternalError' });
    expect(explainFailure(exchange)?.means).toContain('not your fault');
  });

  it('explains a request without an answer', () => {
    expect(explainFailure(exchange({ failure: 'Failed to fetch' }))).toMatchObject({
      code: 'No answer',
      message: 'Failed to fetch',
    });
  });

  it('says something of a code that nobody knows', () => {
    expect(explainFailure(answered(418, error('Teapot')))).toMatchObject({ code: 'Teapot' });
  });
});
