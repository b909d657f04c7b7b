import type { Check, CheckContext, Variation } from '#lessons/check';
import { isPresigned, linkTimeOf, methodOf } from '../../judging/presigned.ts';
import type { Problem } from '../../judging/problem.ts';
import { quote } from '../../judging/quote.ts';
import { verifyStored } from '../../judging/verify-stored.ts';

const bucket = 'my-social-app';
const users = [101, 102, 103];
const keyOf = (user: number) => `users/${user}/profile.jpg`;

const check: Check = async (context) => {
  for (const user of users) {
    const wanted = { file: 'profile.jpg', bucket, key: keyOf(user), type: 'image/jpeg' };
    if (!(await verifyStored(context, wanted))) return;
  }
  await checkPage(context);
};

const checkPage: Check = async (context) => {
  const { files, verify } = context;
  const file = files.get('page.html');
  const isWritten = verify(
    file !== undefined,
    'There is a `page.html`.',
    'Your program wrote no file `page.html`.',
    "[[`writeFile` of `node:fs/promises` takes a name and a text.|`open` with `'w'` makes a file, and its `write` takes a text.]]",
  );
  if (!isWritten) return;
  const page = new TextDecoder().decode(file);
  const sources = [...page.matchAll(/<img\b[^>]*?\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi)].map(
    ([, double, single, bare]) => (double ?? single ?? bare ?? '').replaceAll('&amp;', '&'),
  );
  const hasPictures = verify(
    sources.length > 0,
    'It has pictures.',
    '`page.html` has no `<img>` with a `src`, so a browser has no picture to ask for.',
    'Write one `<img alt="…" src="…">` for each user.',
  );
  if (!hasPictures) return;
  for (const source of sources) {
    const why = await whyNoLink(source, context);
    if (!verify(why === undefined, '', why?.problem ?? '', why?.cure)) return;
  }
  const links = sources.map((source) => decodeURIComponent(new URL(source).pathname));
  const left = users.find((user) => !links.some((path) => path.endsWith(`/${keyOf(user)}`)));
  verify(
    left === undefined,
    'Each of the three users has a picture on it, with a link for ten minutes.',
    `No picture of \`page.html\` is that of user ${left}: there is no link to \`${keyOf(left ?? 0)}\`.`,
    'Make a link for each key, inside the loop.',
  );
};

/** Why a browser does not get a picture from this address for ten minutes. */
async function whyNoLink(source: string, { account, requests }: CheckContext): Promise<Problem | undefined> {
  const shown = quote(source.split('?')[0] ?? '');
  const has = (what: string, cure: string): Problem => ({ problem: `The \`src\` ${shown} ${what}`, cure });
  const url = URL.parse(source);
  if (url === null || url.protocol !== 'https:')
    return source.includes('[object')
      ? has(
          'is what a promise looks like as a text: the link was not ready yet.',
          'Wait for the link: `await getSignedUrl(…)`.',
        )
      : has(
          'is no address that a browser can ask for a picture.',
          'It begins with `https://`, and [[`getSignedUrl`|`generate_presigned_url`]] answers the whole of it.',
        );
  if (!isPresigned(url))
    return has(
      'has no signature. The bucket is private, so S3 answers `403`, and the browser shows no picture.',
      'Hand the key to [[`getSignedUrl`, with a `GetObjectCommand`|`generate_presigned_url`, for `get_object`]].',
    );
  const { seconds, words } = linkTimeOf(url, requests.at(-1));
  if (seconds !== 600)
    return has(
      `works for ${words}, and ten minutes are 600.`,
      '[[The third thing that `getSignedUrl` takes says for how long: its `expiresIn`|`ExpiresIn` says for how long. It]] counts seconds.',
    );
  const method = await methodOf(url, account);
  if (method !== 'GET')
    return has(
      `is signed for ${method}. A browser sends GET for a picture, and this signature does not fit a GET.`,
      '[[The command that you hand to `getSignedUrl`|The first thing that `generate_presigned_url` takes]] says what the link is good for.',
    );
  return undefined;
}

export const variations: readonly Variation[] = [
  {
    where: '`profile.jpg` is another picture',
    files: { 'profile.jpg': 'The bytes of another picture.' },
    check,
  },
];

export default check;
