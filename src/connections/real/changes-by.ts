import { refusedIn, type WholeReading } from '#gate';
import { textAtMost } from '#gate/answers';
import { rowOf } from '#protocol/operations';
import type { BucketChange } from '../simulated/announce-changes.ts';

/** What a request has changed, as its answer tells, by the names that the program uses. */
export async function changesBy(
  { bucket = '', key, operation, deletes }: WholeReading,
  answer: Response,
): Promise<readonly BucketChange[]> {
  const requestId = answer.headers.get('x-amz-request-id') ?? '';
  const change = (kind: BucketChange['kind'], of?: string): BucketChange => ({
    kind,
    bucket,
    ...(of !== undefined && { key: of }),
    requestId,
    elsewhere: false,
  });
  const { ofUpload, removes, creates, completes } = rowOf(operation);
  // An upload is no object until it is complete.
  if (ofUpload) return [change('changed')];
  if (operation === 'DeleteObjects') {
    const kept = new Set(refusedIn(await textAtMost(answer.clone().body)).map(({ key: one }) => one));
    const keys = deletes.map(({ key: one }) => one).filter((one) => !kept.has(one));
    return keys.map((one) => change('removed', one));
  }
  // The row tells of the object or bucket itself, as opposed to tags and settings: those are only changed.
  const kind = removes ? 'removed' : creates || completes ? 'created' : 'changed';
  return [change(kind, key)];
}
