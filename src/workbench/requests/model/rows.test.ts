import { describe, expect, it } from 'vitest';
import type { Exchange } from '#connections';
import { answered, exchange } from '../../explain/fake-exchange.ts';
import { addressLabel } from './address-label.ts';
import { countChanges } from '../../model/count-changes.ts';
import { filterRows, noFilter } from './filter.ts';
import { toRows } from './rows.ts';
import { barOf, formatTime, spanOf } from './waterfall.ts';

const host = 'https://my-social-app.s3.us-east-1.amazonaws.com';

function sent(index: number, invocation: string, attempt = 1, parts: Partial<Exchange> = {}): Exchange {
  const made = exchange({ index, ...parts });
  const headers = [
    ['amz-sdk-invocation-id', invocation],
    ['amz-sdk-request', `attempt=${attempt}; max=3`],
  ] as const;
  return { ...made, request: { ...made.request, headers } };
}

function asking(index: number, operation: string, query: string): Exchange {
  const made = sent(index, `call ${index}`, 1, { operation });
  return { ...made, request: { ...made.request, url: `${host}/${query}` } };
}

describe('toRows', () => {
  it('puts the attempts of one call together, where its first stands', () => {
    const rows = toRows([sent(0, 'a'), sent(1, 'b'), sent(2, 'a', 2), sent(3, 'c'), sent(4, 'a', 3)]);
    expect(rows.map(({ exchange: { index }, attempt }) => [index, attempt?.number, attempt?.of])).toEqual([
      [0, 1, 3],
      [2, 2, 3],
      [4, 3, 3],
      [1, undefined, undefined],
      [3, undefined, undefined],
    ]);
  });

  it('leaves requests alone that no SDK sent', () => {
    expect(toRows([exchange({ index: 0 }), exchange({ index: 1 })]).every(({ attempt }) => !attempt)).toBe(
      true,
    );
  });

  it('says which part of an upload a request is', () => {
    const rows = toRows([
      asking(0, 'CreateMultipartUpload', 'big?uploads'),
      asking(1, 'UploadPart', 'big?partNumber=2&uploadId=u'),
      asking(2, 'CompleteMultipartUpload', 'big?uploadId=u'),
    ]);
    expect(rows.map(({ step }) => step)).toEqual(['upload begins', 'part 2', 'upload ends']);
  });

  it('counts the pages of a list, and not a list that has only one', () => {
    const rows = toRows([
      asking(0, 'ListObjectsV2', '?list-type=2&prefix=a'),
      asking(1, 'ListObjectsV2', '?list-type=2&prefix=a&continuation-token=x'),
      asking(2, 'ListObjectsV2', '?list-type=2&prefix=b'),
      asking(3, 'ListObjectsV2', '?list-type=2&prefix=a&continuation-token=y'),
    ]);
    expect(rows.map(({ step }) => step)).toEqual(['page 1', 'page 2', undefined, 'page 3']);
  });
});

describe('filterRows', () => {
  const rows = toRows([
    { ...answered(200), index: 0 },
    { ...answered(404, '<Error><Code>NoSuchKey</Code></Error>'), index: 1, operation: 'HeadObject' },
  ]);
  const indices = (filter: Partial<typeof noFilter>) =>
    filterRows(rows, { ...noFilter, ...filter }).map(({ exchange: { index } }) => index);

  it('finds by operation, by outcome, and by words', () => {
    expect(indices({})).toEqual([0, 1]);
    expect(indices({ operation: 'HeadObject' })).toEqual([1]);
    expect(indices({ outcome: 'good' })).toEqual([0]);
    expect(indices({ text: 'nosuch PROFILE' })).toEqual([1]);
    expect(indices({ text: 'nowhere' })).toEqual([]);
  });
});

describe('addressLabel', () => {
  it('keeps the last segment of a key together', () => {
    expect(addressLabel(exchange())).toEqual({ head: 'my-social-app/users/101/', tail: 'profile.jpg' });
  });

  it('shows what cannot be seen, and the part of the query that says something', () => {
    const made = exchange({ key: 'a\nb' });
    const { head, tail } = addressLabel({
      ...made,
      request: { ...made.request, url: `${host}/a%0Ab?x-id=GetObject&versionId=7` },
    });
    expect(head + tail).toBe('my-social-app/a␊b?versionId=7');
  });
});

describe('the waterfall', () => {
  const made = [
    exchange({ startedAt: 10, duration: 10 }),
    exchange({ startedAt: 20, duration: 20 }),
    exchange({ startedAt: 30 }),
  ];

  it('spans from the first request to the last end, and draws each where it was', () => {
    const span = spanOf(made);
    expect(span).toEqual({ from: 10, to: 40 });
    expect(made.map((one) => barOf(one, span))).toEqual([
      { start: 0, length: 1 / 3 },
      { start: 1 / 3, length: 2 / 3 },
      { start: 2 / 3, length: 1 - 2 / 3 },
    ]);
    expect(spanOf([])).toEqual({ from: 0, to: 1 });
  });

  it.each([
    [0.42, '0.4 ms'],
    [12.3, '12 ms'],
    [999.9, '1.0 s'],
    [61_000, '61 s'],
  ])('writes %d ms as %s', (time, text) => expect(formatTime(time)).toBe(text));
});

describe('countChanges', () => {
  it('counts each thing once a kind', () => {
    const requestId = 'r';
    expect(
      countChanges([
        { kind: 'created', bucket: 'a', requestId },
        { kind: 'created', bucket: 'a', key: 'x', requestId },
        { kind: 'created', bucket: 'a', key: 'x', requestId },
        { kind: 'created', bucket: 'a', key: 'y', requestId },
        { kind: 'removed', bucket: 'a', key: 'x', requestId },
      ]),
    ).toEqual(['1 bucket and 2 objects created', '1 object deleted']);
  });
});
