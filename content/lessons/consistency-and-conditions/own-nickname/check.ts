import type { Check, CheckContext, Variation } from '#lessons/check';
import { headerOf } from '../../judging/header-of.ts';
import { quote } from '../../judging/quote.ts';

const bucket = 'my-social-app';
const key = 'nicknames/reef';

/** Who has the nickname after a run, as the object says. */
async function holder({ account }: CheckContext): Promise<string> {
  return new TextDecoder().decode((await account.getObject(bucket, key))?.body);
}

/** What the program said: that the nickname is the user's, that it is taken, both, or nothing. */
function said({ output }: CheckContext): { yours: boolean; taken: boolean } {
  const text = output.join('\n');
  return { yours: /yours/i.test(text), taken: /taken/i.test(text) };
}

const becomesTheirs: Check = async (context) => {
  const { requests, verify } = context;
  const has = await holder(context);
  const isStored = verify(
    has.includes('303'),
    'The nickname belongs to user 303.',
    has === '' ? `There is no object under \`${key}\`.` : `\`${key}\` holds ${quote(has)}, not user 303.`,
    'Store the user in the object, as the program did.',
  );
  if (!isStored) return;
  const bare = requests.find(
    (one) => one.operation === 'PutObject' && one.key === key && headerOf(one, 'if-none-match') === undefined,
  );
  const isSafe = verify(
    bare === undefined,
    'It was taken under a condition.',
    'Your program stored the nickname without a condition. Of two users who want it at the same moment, both would be told that it is theirs.',
    'Keep `IfNoneMatch`. Its answer, 412, only has to be understood.',
  );
  if (!isSafe) return;
  const { yours, taken } = said(context);
  verify(
    yours && !taken,
    'Your program says so.',
    taken
      ? 'The nickname belongs to user 303, and your program says that it is taken. The first request was carried out, its answer got lost, the SDK sent it again, and found what it had stored itself.'
      : 'Your program did not print that it is `yours`.',
    'A 412 says that an object is there, not whose it is. Who knows that?',
  );
};

const staysTaken: Check = async (context) => {
  const has = await holder(context);
  const isKept = context.verify(
    has === '404',
    'User 404 keeps the nickname.',
    `User 404 had the nickname, and now \`${key}\` holds ${quote(has)}.`,
    'Write only where nothing is: `IfNoneMatch`.',
  );
  if (!isKept) return;
  const { yours, taken } = said(context);
  context.verify(
    taken && !yours,
    'Your program says that it is taken.',
    yours
      ? 'The nickname belongs to user 404, and your program says that it is yours.'
      : 'The nickname belongs to user 404, and your program did not print that it is `taken`.',
    'After a 412, read the object, and compare the user in it.',
  );
};

const otherErrorsStop: Check = async ({ error, verify }) => {
  verify(
    error !== undefined,
    'An error that stays stops the program.',
    'S3 answered `AccessDenied`, and your program went on to its end.',
    'Deal with `PreconditionFailed` alone.',
  );
};

export const variations: readonly Variation[] = [
  {
    where: 'user 404 has the nickname already',
    seed: [{ name: bucket, objects: [{ key, body: '404' }] }],
    check: staysTaken,
  },
  {
    where: 'the first request itself gets lost',
    faults: [{ operation: 'PutObject', code: 'ConnectionLost', times: 1 }],
    check: becomesTheirs,
  },
  {
    where: 'S3 does not let it store anything',
    faults: [{ operation: 'PutObject', code: 'AccessDenied' }],
    mayStop: true,
    check: otherErrorsStop,
  },
];

export default becomesTheirs;
