import type { Check, CheckContext, Variation } from '#lessons/check';
import { deletedKeys } from '../../judging/deleted-keys.ts';
import type { Problem } from '../../judging/problem.ts';
import { quote } from '../../judging/quote.ts';
import { someOf } from '../../judging/verify-deleted.ts';

const bucket = 'my-social-app-old';

const check: Check = async (context) => {
  const { requests, verify } = context;
  const other = requests.find(
    ({ operation, bucket: named }) => operation?.startsWith('Delete') && named !== bucket,
  );
  const isAlone = verify(
    other === undefined,
    'Your program deleted in no other bucket.',
    `Your program sent ${other?.operation} to the bucket ${quote(other?.bucket ?? '')}. Only \`${bucket}\` has to go.`,
    '`Bucket` names the bucket. Name the one of the first part everywhere.',
  );
  if (!isAlone) return;
  const wasThere = requests.some(
    ({ operation, bucket: named }) => operation === 'PutObject' && named === bucket,
  );
  const noPart =
    'Your program no longer stores anything in the bucket, so there is nothing to learn from deleting it.';
  if (!verify(wasThere, 'The bucket held something.', noPart, 'Leave the first part as it was.')) return;
  const why = (await isThere(context)) ? await whyThere(context) : undefined;
  verify(why === undefined, `The bucket \`${bucket}\` is gone.`, why?.problem ?? '', why?.cure);
};

/** Whether there is such a bucket after the run. */
async function isThere({ account, requests }: CheckContext): Promise<boolean> {
  // On a reader's own S3 the list has every connected bucket, whether it is there or not.
  if (!(await account.listBuckets()).includes(bucket)) return false;
  const last = requests.findLast(
    ({ operation = '', bucket: named, response }) =>
      /^(Create|Delete)Bucket$/.test(operation) &&
      named === bucket &&
      response !== undefined &&
      response.status < 300,
  );
  return last?.operation !== 'DeleteBucket';
}

/** Why the bucket is still there. */
async function whyThere({ account, requests, error }: CheckContext): Promise<Problem> {
  const left = (await account.listObjects(bucket)).map(({ key }) => key);
  const asked = requests.some(({ operation }) => operation === 'DeleteBucket');
  if (left.length === 0)
    return asked
      ? {
          problem: `The bucket is empty now, and still there: when your program asked to delete it, it still held something.`,
          cure: 'First the objects, then the bucket[[; `await` each step|]].',
        }
      : {
          problem: 'The bucket is empty, and still there. An empty bucket is not removed by itself.',
          cure: 'Send DeleteBucket at the end.',
        };
  const holds = `The bucket still holds ${someOf(left)}`;
  if (deletedKeys(requests).length === 0)
    return {
      problem: `${holds}. S3 answered \`BucketNotEmpty\`, and your program caught it and deleted nothing.`,
      cure: 'The error tells you what to do first: empty the bucket.',
    };
  if (requests.filter(({ operation }) => operation?.startsWith('ListObjects')).length === 0)
    return {
      problem: `${holds}: objects that your program does not know by name.`,
      cure: 'Ask S3 what is in the bucket, and delete that.',
    };
  return error === undefined
    ? {
        problem: `${holds}. S3 answered \`BucketNotEmpty\`, and your program caught it and went on.`,
        cure: 'List without a prefix and without a delimiter: everything has to go.',
      }
    : {
        problem: `${holds}. A list has at most 1,000 keys on a page, and your program emptied less than all pages.`,
        cure: 'Ask for page after page, and delete each.',
      };
}

export const variations: readonly Variation[] = [
  {
    where: 'the bucket holds 1,100 objects more',
    seed: [
      {
        name: bucket,
        objects: Array.from({ length: 1100 }, (_, index) => ({ key: `logs/${index}.txt` })),
      },
    ],
    mayStop: true,
    check,
  },
];

export default check;
