import type { Check, Exchange, Variation } from '#lessons/check';
import { isPresigned } from '../../judging/presigned.ts';
import { verifyStored } from '../../judging/verify-stored.ts';

const bucket = 'my-social-app';
const users = [201, 202];
const keyOf = (user: number) => `users/${user}/profile.jpg`;

const check: Check = async (context) => {
  const { files, requests, verify } = context;
  for (const user of users) {
    const wanted = { file: 'profile.jpg', bucket, key: keyOf(user), type: 'image/jpeg' };
    if (!(await verifyStored(context, wanted))) return;
  }
  for (const user of users) {
    const asked = requests.filter((one) => one.key === keyOf(user) && isVisitors(one));
    const hasAsked = verify(
      asked.length > 0,
      '',
      `No visitor asked for the picture of user ${user}: your program sent no GET for \`${keyOf(user)}\` without keys.`,
      'Leave the [[`fetch`|`urlopen`]] there. It stands for the browser, which has nothing but the address.',
    );
    if (!hasAsked) return;
    const got = asked.some(({ response }) => response?.status === 200);
    const last = new TextDecoder().decode(asked.at(-1)?.response?.body);
    const said = /<Message>([^<]*)</.exec(last)?.[1]?.replace(/\.$/, '');
    const isOpened = verify(
      got,
      `A visitor sees the picture of user ${user}.`,
      `A visitor does not see the picture of user ${user}. S3 answered \`${asked.at(-1)?.response?.status}\`: ${said}.`,
      said === 'Request has expired'
        ? 'When was this link made, and for how long is it good?'
        : 'The bucket is private: a visitor needs a link that is signed, for GET.',
    );
    if (!isOpened) return;
  }
  const text = new TextDecoder().decode(files.get('users.json'));
  const isSaved = users.every((user) => text.includes(keyOf(user)));
  const hasKeys = verify(
    isSaved,
    '`users.json` says where the pictures are.',
    '`users.json` does not name the keys of the two pictures, so tomorrow nobody will find them.',
    'Save the key of each picture in its row.',
  );
  if (!hasKeys) return;
  const links = (text.match(/https:[^\s"\\]+/g) ?? []).map((link) => new URL(link)).filter(isPresigned);
  const seconds = links[0]?.searchParams.get('X-Amz-Expires');
  const end = seconds ? `after ${seconds} seconds` : 'when their time is over';
  verify(
    links.length === 0,
    'It holds keys, and no link that ends.',
    `\`users.json\` still holds links. Today they work, and ${end} every picture is gone from the page.`,
    'Save only what does not end, and make the link when somebody asks.',
  );
};

/** Whether a request is a GET of somebody who has nothing but the address. */
function isVisitors({ request }: Exchange): boolean {
  return request.method === 'GET' && !request.headers.some(([name]) => name === 'authorization');
}

export const variations: readonly Variation[] = [
  {
    where: '`profile.jpg` is another picture',
    files: { 'profile.jpg': 'The bytes of another picture.' },
    check,
  },
];

export default check;
