import type { NamedVersion, WholeReading } from '#gate';
import { textAtMost } from '#gate/answers';
import { rowOf } from '#protocol/operations';
import { readXml, textOf } from '#protocol/xml';
import type { Aim } from './guard.ts';

/** What a run has made so far, by name, and may therefore delete. */
export interface Tally {
  /** How many of the things that it has made still exist. */
  readonly made: number;
  /** What a person has answered about deleting more; it holds for the rest of the run. */
  mayDelete: Promise<boolean> | undefined;
  /** What a request would delete that the run has not made: how many things, out of how many, and which objects. */
  notMade(
    reading: WholeReading,
    bucket: string | undefined,
  ): { readonly count: number; readonly of: number; readonly objects: readonly NamedVersion[] };
  /**
   * Looks whether something exists where a request would make something. Resolves with a function that notes, from the
   * answer to the request, what was made.
   */
  follow(reading: WholeReading, aim: Aim): Promise<(answer: Response) => Promise<void>>;
}

/** Makes the tally of a run that has made nothing yet. */
export function createTally(): Tally {
  const made = new Set<string>();
  /** What existed before the run first touched it. Overwriting such a thing does not make it the run's own. */
  const found = new Set<string>();

  return {
    get made() {
      return made.size;
    },
    mayDelete: undefined,
    notMade: (reading, bucket) => {
      const named = reading.deletes.map((one) => [nameOf(bucket, one), one] as const);
      const objects = named.filter(([name]) => !made.has(name)).map(([, one]) => one);
      if (reading.kind !== 'delete' || named.length > 0) {
        return { count: objects.length, of: named.length, objects };
      }
      return { count: made.has(otherName(reading, bucket)) ? 0 : 1, of: 1, objects: [] };
    },
    follow: async (reading, aim) => {
      const { operation, deletes, kind, key = '' } = reading;
      const { creates, completes, ofUpload } = rowOf(operation);
      const isPart = ofUpload === true && creates !== 'upload';
      const isOfObject = creates === 'object' || completes === true;
      const name = isOfObject ? nameOf(aim.bucket, { key }) : otherName(reading, aim.bucket);
      const isChecked = isOfObject || creates === 'bucket';
      if (isChecked && !made.has(name) && !found.has(name) && (await aim.isThere())) found.add(name);

      return async (answer) => {
        if (!answer.ok) return;
        const versionId = answer.headers.get('x-amz-version-id') ?? 'null';
        if (kind === 'delete') {
          for (const one of deletes) made.delete(nameOf(aim.bucket, one));
          if (deletes.length === 0) made.delete(name);
          // A delete marker also counts as made by the run.
          if (operation === 'DeleteObject' && answer.headers.get('x-amz-delete-marker') === 'true') {
            made.add(nameOf(aim.bucket, { key, versionId }));
          }
          return;
        }
        const text = isOfObject || creates === 'upload' ? await textAtMost(answer.clone().body) : '';
        const root = readXml(text);
        // S3 may begin to answer with 200 before it knows how a copy ends.
        if (root?.name === 'Error') return;
        // A part belongs to its upload, whoever has begun that.
        if (isPart) return;
        if (creates === 'upload')
          made.add(uploadName(aim.bucket, key, (root && textOf(root, 'UploadId')) ?? ''));
        else if (!found.has(name)) made.add(name);
        if (isOfObject && versionId !== 'null') made.add(nameOf(aim.bucket, { key, versionId }));
      };
    },
  };
}

function nameOf(bucket = '', { key, versionId = 'null' }: NamedVersion): string {
  return JSON.stringify(['object', bucket, key, versionId]);
}

function uploadName(bucket = '', key: string, uploadId: string): string {
  return JSON.stringify(['upload', bucket, key, uploadId]);
}

/** The name of a bucket, an upload, or a setting: what a PUT has set, a DELETE of the same kind removes. */
function otherName({ key = '', operation, search }: WholeReading, bucket = ''): string {
  const uploadId = new URLSearchParams(search).get('uploadId');
  if (uploadId !== null) return uploadName(bucket, key, uploadId);
  return JSON.stringify(['setting', bucket, key, rowOf(operation).query?.[0] ?? '']);
}
