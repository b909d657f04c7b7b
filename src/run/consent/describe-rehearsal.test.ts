import { describe, expect, it } from 'vitest';
import type { RehearsedChange } from '#connections/real';
import { linesOf, describeRehearsal } from './describe-rehearsal.ts';

const change = (
  operation: RehearsedChange['operation'],
  key?: string,
  more: Partial<RehearsedChange> = {},
): RehearsedChange => ({
  operation,
  kind: operation.startsWith('Delete') ? 'delete' : 'write',
  bucket: 'my-app-k3x9',
  key,
  isRefused: false,
  ...more,
});

describe('what is told of a rehearsal', () => {
  it('counts writes and deletes', () => {
    const changes = [change('PutObject', 'a'), change('DeleteObject', 'a'), change('DeleteObject', 'b')];
    expect(describeRehearsal({ changes, problem: undefined })).toBe(
      'In a rehearsal on simulated S3 this program made 3 changes (1 write and 2 deletes):',
    );
  });

  it('says that only one request is known when it did not come so far', () => {
    expect(describeRehearsal({ changes: [], problem: 'It ended.' })).toContain(
      'Only the request above is known',
    );
    expect(describeRehearsal({ changes: [], problem: undefined })).toContain('changed nothing');
  });

  it('names each thing once, with how often, and what was refused', () => {
    const changes = [
      change('UploadPart', 'video'),
      change('PutObject', 'a', { isRefused: true }),
      change('UploadPart', 'video'),
      change('CreateBucket'),
    ];
    expect(
      linesOf(changes).map(({ operation, place, times, refused }) => [operation, place, times, refused]),
    ).toEqual([
      ['UploadPart', 'my-app-k3x9/video', 2, 0],
      ['PutObject', 'my-app-k3x9/a', 1, 1],
      ['CreateBucket', 'my-app-k3x9', 1, 0],
    ]);
  });
});
