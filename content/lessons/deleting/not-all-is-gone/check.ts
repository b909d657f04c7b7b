import type { Check, Variation } from '#lessons/check';
import { deletedKeys } from '../../judging/deleted-keys.ts';
import { someOf } from '../../judging/verify-deleted.ts';

const bucket = 'my-social-app';
const prefix = 'users/202/';

const check: Check = async ({ account, output, requests, verify }) => {
  const left = (await account.listObjects(bucket, prefix)).map(({ key }) => key);
  const isKept = verify(
    left.includes(`${prefix}invoices/1.pdf`),
    'The invoice is still there.',
    `\`${prefix}invoices/1.pdf\` is gone. The rule that nobody may delete it was not there when your program deleted it.`,
    'Leave the bucket policy as it was: the invoice has to stay.',
  );
  if (!isKept) return;
  const pictures = left.filter((key) => !key.includes('/invoices/'));
  const isDeleted = verify(
    pictures.length === 0,
    'Everything else of user 202 is gone.',
    `Still there, although nothing forbids to delete it: ${someOf(pictures)}.`,
    'One refused key is no reason to stop: ask S3 to delete all, and look which it did.',
  );
  if (!isDeleted) return;

  const asked = [...new Set(deletedKeys(requests).map(({ key }) => key))];
  const gone = asked.filter((key) => !left.includes(key));
  const saidOf = (key: string, word: RegExp) =>
    output
      .join('\n')
      .split('\n')
      .some((line) => word.test(line) && namesKey(line, key));
  const lies = left.filter((key) => saidOf(key, deleted));
  const both = lies.filter((key) => saidOf(key, kept));
  const isTrue = verify(
    lies.length === 0,
    'It says `deleted` of nothing that is still there.',
    both.length > 0
      ? `Your program says both \`deleted\` and \`kept\` of ${someOf(both)}. S3 still has it.`
      : `Your program says \`deleted\` of ${someOf(lies)}, and S3 still has it. The status was 200, since S3 could work through the list. What became of each key stands in the answer.`,
    'The answer of DeleteObjects has two lists: `Deleted` and `Errors`.',
  );
  if (!isTrue) return;
  const silent = left.filter((key) => !saidOf(key, kept));
  const isSaid = verify(
    silent.length === 0,
    'It says `kept` of each object that S3 has kept.',
    `S3 has kept ${someOf(silent)}, and no line of your program says so. Nobody would know.`,
    'Print a line with `kept` and the key for each of the `Errors`.',
  );
  if (!isSaid) return;
  const forgotten = gone.filter((key) => !saidOf(key, deleted));
  verify(
    forgotten.length === 0,
    'It says `deleted` of each object that is gone.',
    `S3 has deleted ${someOf(forgotten)}, and no line of your program says so.`,
    'Print a line with `deleted` and the key for each that S3 names in `Deleted`. With `Quiet` it names none.',
  );
};

const deleted = /\bdeleted\b/i;
const kept = /\bkept\b/i;

/** Whether a line names this key, and not a longer one. */
function namesKey(line: string, key: string): boolean {
  const after = line.split(key).slice(1);
  return after.some((rest) => !/^[\w./-]*\w/.test(rest));
}

export const variations: readonly Variation[] = [
  {
    where: 'user 202 has more invoices and more pictures',
    seed: [
      {
        name: bucket,
        objects: [
          { key: `${prefix}album/1.jpg` },
          { key: `${prefix}invoices/2.pdf` },
          { key: `${prefix}invoices/2026/3.pdf` },
        ],
      },
    ],
    check,
  },
];

export default check;
