import type { Check, CheckContext, Variation } from '#lessons/check';
import { quote } from '../../judging/quote.ts';
import { sameBytes } from '../../judging/same-bytes.ts';
import { verifyStored } from '../../judging/verify-stored.ts';

const bucket = 'my-social-app';
const pictures = [
  { file: 'profile.jpg', bucket, key: 'users/101/profile.jpg', type: 'image/jpeg' },
  { file: 'john.png', bucket, key: 'users/102/john.png', type: 'image/png' },
];

const check: Check = async (context) => {
  for (const picture of pictures) if (!(await verifyStored(context, picture))) return;
  const found = await verifyUrls(context);
  for (const { file, key } of pictures) {
    if (found === undefined) return;
    context.verify(
      found.some((body) => sameBytes(body, context.files.get(file))),
      `A URL leads to \`${file}\`.`,
      `No URL that your program printed leads to \`${file}\`, which is under \`${key}\`.`,
      'Print a URL for each user of the database.',
    );
  }
};

/** Verifies that there is an object at each URL that was printed, and answers what they hold. */
async function verifyUrls({ account, output, verify }: CheckContext): Promise<Uint8Array[] | undefined> {
  const urls = output.join('\n').match(/https?:\/\/[^\s'"`,;<>)\]}]+/g) ?? [];
  const none = 'Your program printed no URL that begins with `https://`.';
  if (!verify(urls.length > 0, 'Your program prints URLs.', none, 'Leave its last lines as they were.'))
    return;
  const bodies: Uint8Array[] = [];
  for (const url of urls) {
    const key = keyOf(url);
    const object = key === undefined ? undefined : await account.getObject(bucket, key);
    const isThere = verify(
      object !== undefined,
      `There is an object at \`${url}\`.`,
      key === undefined
        ? `\`${url}\` is not an address of the bucket \`${bucket}\` in \`us-east-1\`.`
        : `\`${url}\` asks for the key ${quote(key)}, and there is no such object.`,
      'S3 finds an object by its whole key, letter by letter. What does the database have in its place?',
    );
    if (!isThere || !object) return;
    bodies.push(object.body);
  }
  return bodies;
}

/** The key that an address of the bucket asks for. */
function keyOf(url: string): string | undefined {
  const { host, pathname } = new URL(url);
  const path = decodeURIComponent(pathname.slice(1));
  if (/^my-social-app\.s3[.-](?:us-east-1\.)?amazonaws\.com$/.test(host)) return path;
  const isPath = /^s3[.-](?:us-east-1\.)?amazonaws\.com$/.test(host) && path.startsWith(`${bucket}/`);
  return isPath ? path.slice(bucket.length + 1) : undefined;
}

export const variations: readonly Variation[] = [
  {
    where: 'the two pictures hold something else',
    files: { 'profile.jpg': 'Another picture.', 'john.png': 'A third picture.' },
    check,
  },
];

export default check;
