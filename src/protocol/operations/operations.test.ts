import { describe, expect, it } from 'vitest';
import { actionOf, effectOf, operationRows, operationsThat, rowOf } from './operations.ts';

describe('the rows of operations', () => {
  it('has one for every name, but for the preflight, which can be for anything', () => {
    const names = operationRows.map(({ name }) => name);
    const repeated = names.filter((name, index) => names.indexOf(name) !== index);
    expect(new Set(repeated)).toEqual(new Set(['CorsPreflight']));
  });

  it('knows no other names', () => {
    // @ts-expect-error A name that is no operation does not compile.
    expect(() => rowOf('PutBucketPolice')).toThrow('PutBucketPolice');
  });

  it('tells reads, writes and deletes by the method, and where it does not tell', () => {
    expect([effectOf('HeadObject'), effectOf('PutObject'), effectOf('DeleteObject')]).toEqual([
      'read',
      'write',
      'delete',
    ]);
    expect(effectOf('DeleteObjects')).toBe('delete');
    expect(effectOf('SelectObjectContent')).toBe('read');
  });

  it('names the IAM action of each', () => {
    expect(actionOf('ListObjectsV2')).toBe('ListBucket');
    expect(actionOf('GetObject')).toBe('GetObject');
  });

  it('lets nothing be presigned that is not for the content of one object', () => {
    for (const name of operationsThat(({ presignable }) => presignable === true)) {
      expect(rowOf(name)).toMatchObject({ on: 'object' });
      expect(rowOf(name).query ?? ['uploadId']).toEqual(['uploadId']);
    }
  });

  it('marks what can open a bucket to others, and those are no looks', () => {
    const open = operationsThat(({ opens }) => opens === true);
    expect([...open].filter((name) => effectOf(name) === 'read')).toEqual([]);
    expect(open).toContain('PutBucketPolicy');
    expect(open).toContain('DeletePublicAccessBlock');
  });

  it('creates and removes only by operations that are no looks', () => {
    const doing = operationsThat(({ creates, removes, completes }) =>
      Boolean(creates ?? removes ?? completes),
    );
    expect([...doing].filter((name) => effectOf(name) === 'read')).toEqual([]);
  });
});
