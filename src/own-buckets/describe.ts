import { counted } from '#ui/words';
import type { Counted, Unread } from './content.ts';
import type { Deletion, Refusal } from './delete-things.ts';

/** `2 objects, 1 earlier version and 1 incomplete upload`; `nothing` if there is none. */
export function describeThings({ objects, earlier, markers, uploads }: Counted): string {
  const parts = [
    counted(objects.count, 'object'),
    counted(earlier.count, 'earlier version'),
    counted(markers.count, 'delete marker'),
    counted(uploads.count, 'incomplete upload'),
  ].filter(Boolean);
  return listed(parts) || 'nothing';
}

/** `a`, `a and b`, `a, b and c`. */
function listed(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), parts.at(-1) ?? ''].filter(Boolean).join(' and ');
}

/** A moment, as the reader's language writes it. */
export function describeTime(time: Date): string {
  return time.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

/** How a deletion went, in a sentence. */
export function describeDeletion({ deleted, refused, isCancelled }: Deletion, of: number): string {
  const done = `${deleted.toLocaleString('en')} of ${of.toLocaleString('en')} deleted`;
  if (isCancelled) return `You cancelled it: ${done}. A request that was under way may have deleted more.`;
  return refused === 0 ? `${done}.` : `${done}, ${refused.toLocaleString('en')} refused.`;
}

/** What a reader can do if reading or deleting was refused. */
export function adviceFor({ code }: Pick<Refusal, 'code'>): string {
  if (code === 'AccessDenied' || code === 'Forbidden' || code === '403') {
    return (
      'The keys may not do this, or an object is locked. Deleting takes s3:DeleteObject, for versions s3:DeleteObjectVersion, ' +
      'for uploads s3:AbortMultipartUpload, and for the bucket s3:DeleteBucket. The role of the set-up may do all of it; ' +
      'what is left, cleanup.sh of the lesson “Your own account” removes, with the rights of whoever runs it.'
    );
  }
  if (code === 'BucketNotEmpty') {
    return 'Something lies in it that this page has not listed, or that came meanwhile. Look again, and empty it.';
  }
  if (code === 'NoSuchBucket') return 'Somebody has deleted it meanwhile, or it was never made.';
  if (code === 'NoSuchUpload') return 'It was completed or aborted meanwhile. Look again.';
  if (code === 'TypeError') {
    return 'Connection → Test connection finds out why nothing was answered, and shows what to change.';
  }
  return 'Look again, and repeat it. If it stays so, delete it in the console of your provider.';
}

const unreadTexts: Readonly<Record<Unread['what'], string>> = {
  objects: 'What lies in the bucket could not be listed',
  versions:
    'Earlier versions could not be listed. Where the bucket keeps versions, there may be some, and they cost',
  uploads: 'Incomplete uploads could not be listed. There may be some, and they cost',
};

/** What could not be read, and why. */
export function describeUnread({ what, code, message }: Unread): string {
  const why = message === '' || message === 'UnknownError' ? code : `${code}: ${message}`;
  return `${unreadTexts[what]}. (${why})`;
}
