import type { Check, Exchange, Variation } from '#lessons/check';
import { headerOf } from '../../judging/header-of.ts';
import { quote } from '../../judging/quote.ts';

const bucket = 'my-social-app';
const key = 'posts/9/likes.txt';
const users = 5;

/** Verifies the likes of the program's users, and that they were added to those that `others` have meanwhile given. */
const verifyLikes =
  (others: number): Check =>
  async ({ account, requests, verify }) => {
    const object = await account.getObject(bucket, key);
    const isThere = verify(
      object !== undefined,
      `There is an object under \`${key}\`.`,
      `There is no object under \`${key}\` in \`${bucket}\`.`,
      'Begin with a PutObject that stores `0`.',
    );
    if (!isThere || !object) return;
    const text = new TextDecoder().decode(object.body);
    const isNumber = verify(
      /^\d+$/.test(text.trim()),
      'It holds a number.',
      `It holds ${quote(text)}, which is not a number.`,
      '[[`String(…)` makes a text of a number|`str(…)` makes a text of a number, `.encode()` bytes of a text]], and nothing else belongs into this object.',
    );
    if (!isNumber) return;

    const about = requests.filter((one) => one.key === key);
    const firstRead = about.find(({ operation }) => operation === 'GetObject');
    const isRead = verify(
      firstRead !== undefined,
      'Each like begins with what is stored.',
      'Your program never read the number that is stored. In an app the likes come from many servers, and none of them knows it.',
      'Read the object, and add to what is in it.',
    );
    if (!isRead || firstRead === undefined) return;

    const likes = about.filter(
      (one) => one.operation === 'PutObject' && isDone(one) && one.index > firstRead.index,
    );
    const isRight = verify(
      Number(text) === users + others,
      `${users + others} likes are counted.`,
      ...whyOther(Number(text), users + others, likes),
    );
    if (!isRight) return;
    const isEach = verify(
      likes.length >= users,
      'Each was written by itself.',
      `The number is right, but your program wrote ${likes.length === 1 ? 'once' : `${likes.length} times`} for ${users} likes. In an app they come from ${users} servers.`,
      'Let a function add one like, and call it five times.',
    );
    if (!isEach) return;
    const bare = likes.filter((one) => headerOf(one, 'if-match') === undefined);
    verify(
      bare.length === 0,
      'Each had a condition.',
      `The number is right this time, by luck: ${bare.length} of ${likes.length} writes had no condition, and would have overwritten what another server writes in between.`,
      'Write with `IfMatch` and the ETag of what was read.',
    );
  };

/** Why there is another number of likes, and the cure. */
function whyOther(
  found: number,
  wanted: number,
  likes: readonly Exchange[],
): [problem: string, cure: string] {
  const text = `The object has ${found}, and ${wanted} users like the post`;
  if (found > wanted)
    return [
      `${text}. What was read is a text, and to add to a text is to write behind it.`,
      'Make a number of it before you add.',
    ];
  if (likes.length >= users)
    return [
      `${text}: ${wanted - found === 1 ? '1 like is' : `${wanted - found} likes are`} lost. Your program wrote ${likes.length} times, and a write replaced what another one had just written.`,
      'Let S3 refuse a write when the object is no longer the one that was read. Then read again, and add to that.',
    ];
  return [
    `${text}, but only ${likes.length} ${likes.length === 1 ? 'like was' : 'likes were'} written.`,
    'When S3 refuses a write with 412, the like is not counted yet: read again, and try again.',
  ];
}

const isDone = ({ response }: Exchange): boolean => response !== undefined && response.status < 300;

export const variations: readonly Variation[] = [
  {
    where: 'another server counts a like between a read and a write',
    meanwhile: [{ after: 'GetObject', key, stores: [{ name: bucket, objects: [{ key, body: '1' }] }] }],
    check: verifyLikes(1),
  },
];

export default verifyLikes(0);
