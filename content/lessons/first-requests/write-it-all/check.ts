import type { Check, CheckContext, Variation } from '#lessons/check';
import { printedNames } from '../../judging/printed-names.ts';
import { verifyStored } from '../../judging/verify-stored.ts';

const bucket = 'my-social-app';
const prefix = 'users/505/';
const picture = { file: 'john.png', bucket, key: `${prefix}profile.png`, type: 'image/png' };

const check: Check = async (context) => {
  if (await verifyStored(context, picture)) await verifyListed(context);
};

/** Verifies that the keys of user 505 are printed, and no other user's. */
async function verifyListed({ account, output, requests, verify }: CheckContext): Promise<void> {
  const keys = (await account.listObjects(bucket)).map(({ key }) => key);
  const printed = new Set(printedNames(output, 'users/', keys));
  const missing = keys.filter((key) => key.startsWith(prefix)).find((key) => !printed.has(key)) ?? '';
  const hasAsked = requests.some(({ operation }) => operation?.startsWith('ListObjects'));
  verify(
    missing === '',
    'Your program prints the keys of user 505.',
    hasAsked
      ? `Your program listed the bucket, and did not print \`${missing}\`.`
      : `Your program did not print \`${missing}\`, and it never asked S3 which objects there are.`,
    'List the bucket when the picture is stored, and print the `Key` of each of the `Contents`.',
  );
  const other = keys.find((key) => !key.startsWith(prefix) && printed.has(key)) ?? '';
  verify(
    other === '',
    'It prints no other keys.',
    `Your program printed \`${other}\`, which is not an object of user 505.`,
    'Give the listing a `Prefix`, and think about its last character.',
  );
}

export const variations: readonly Variation[] = [
  {
    where: 'user 505 has another file, and there are more users',
    seed: [
      {
        name: bucket,
        objects: [{ key: 'users/505/cover.jpg' }, { key: 'users/5050/a.txt' }, { key: 'groups/1.txt' }],
      },
    ],
    check,
  },
  { where: '`john.png` is another picture', files: { 'john.png': 'Another picture.' }, check },
];

export default check;
