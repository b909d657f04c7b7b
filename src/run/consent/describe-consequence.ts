import type { Consequence } from '#gate';

/** What a request brings about, as the heading of a question. */
export function titleOf(consequences: readonly Consequence[]): string {
  const kinds = new Set(consequences.map(({ kind }) => kind));
  if (kinds.has('opens')) return 'This can open your bucket to others';
  if (kinds.has('sends')) return 'This sends something out of your buckets';
  return kinds.has('deletes') ? 'This can delete objects later' : 'This changes what can be deleted';
}

/** What a request brings about, in a sentence that names the part of the request that does so. */
export function describeConsequence({ kind, operation, by }: Consequence): string {
  const name = by === operation ? operation : `${operation} with ${by}`;
  switch (kind) {
    case 'opens':
      return `${name} decides who may use the bucket and its objects. Others may then read or change them.`;
    case 'sends':
      return `${name} has S3 send something to a place outside of the connected buckets, also when this page is closed.`;
    case 'deletes':
      return `${name} lets objects be deleted that nobody is asked about again.`;
    case 'keeps':
      return `${name} changes whether old versions are kept, and whether objects can be deleted. Some of it cannot be undone.`;
  }
}
