import type { Check, CheckContext, Variation } from '#lessons/check';
import { printedNames } from '../../judging/printed-names.ts';
import { verifyStored } from '../../judging/verify-stored.ts';

const bucket = 'my-photo-app';
const prefix = 'photos/';
const photos = [
  { file: 'john.png', bucket, key: 'photos/profile/john.png', type: 'image/png' },
  { file: 'profile.jpg', bucket, key: 'photos/2026/me.jpg', type: 'image/jpeg' },
];

const check: Check = async (context) => {
  for (const photo of photos) if (!(await verifyStored(context, photo))) return;
  await verifyAlbums(context);
};

/** Verifies that all prefixes one level below are printed, each once, and nothing else. */
async function verifyAlbums({ account, output, verify }: CheckContext): Promise<void> {
  const keys = (await account.listObjects(bucket)).map(({ key }) => key);
  const albums = new Set(keys.flatMap((key) => /^photos\/[^/]+\//.exec(key)?.[0] ?? []));
  const printed = printedNames(output, prefix, [...keys, ...albums]);

  const isPrinted = verify(
    printed.length > 0,
    `Your program printed what is below \`${prefix}\`.`,
    `Your program printed nothing that begins with \`${prefix}\`.`,
    'Print each `Prefix` of the `CommonPrefixes`, as S3 answers it.',
  );
  if (!isPrinted) return;

  const other = printed.find((name) => !albums.has(name)) ?? '';
  const isNothingElse = verify(
    other === '',
    'Your program printed prefixes, and nothing else.',
    keys.includes(other)
      ? `Your program printed \`${other}\`, which is the key of an object.`
      : other === prefix
        ? 'Your program printed `photos/` itself: the delimiter was found there, and everything deeper was summed up.'
        : `Your program printed \`${other}\`. No key of the bucket has this beginning up to a slash.`,
    'Ask with the prefix `photos/` and the delimiter `/`, and print what is in `CommonPrefixes`.',
  );
  if (!isNothingElse) return;

  const missing = [...albums].find((album) => !printed.includes(album)) ?? '';
  const hasAll = verify(
    missing === '',
    'It printed the prefix of each album.',
    `Your program did not print \`${missing}\`, and there are objects whose keys begin with it.`,
    'Print each `Prefix` of the `CommonPrefixes`, as S3 answers it.',
  );
  if (!hasAll) return;

  const twice = printed.find((name, at) => printed.indexOf(name) !== at) ?? '';
  verify(
    twice === '',
    'Each is there once.',
    `Your program printed \`${twice}\` more than once, for each object that it has.`,
    'With a delimiter, S3 sums up what is deeper. You need not do that.',
  );
}

export const variations: readonly Variation[] = [
  {
    where: 'there are more photos',
    seed: [
      {
        name: bucket,
        objects: [
          { key: 'photos/2025/sea.jpg' },
          { key: 'photos/2026/rome/forum.jpg' },
          { key: 'photos/cover.jpg' },
          { key: 'photos-old/2020/me.jpg' },
        ],
      },
    ],
    check,
  },
  {
    where: 'the two files hold something else',
    files: { 'john.png': 'Another picture.', 'profile.jpg': 'A third picture.' },
    check,
  },
];

export default check;
