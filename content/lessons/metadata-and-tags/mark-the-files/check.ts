import type { Check, CheckContext, Variation } from '#lessons/check';
import type { Problem } from '../../judging/problem.ts';
import { quote } from '../../judging/quote.ts';

const bucket = 'my-social-app';
const wanted = { state: 'left' };

/** The tags that a file of user 303 had before. */
type Before = Readonly<Record<string, Readonly<Record<string, string>>>>;

const before: Before = {
  'profile.txt': { visibility: 'public' },
  'cover.txt': { visibility: 'friends', topic: 'travel' },
  'draft.txt': {},
};

const checkThat =
  (files: Before): Check =>
  async (context) => {
    for (const [name, tags] of Object.entries(files)) {
      const key = `users/303/${name}`;
      const found = await whyOther(context, key, `This is ${name}.`, tags);
      const isRight = context.verify(
        found === undefined,
        `\`${key}\` is marked, and has its other tags.`,
        found?.problem ?? '',
        found?.cure,
      );
      if (!isRight) return;
    }
  };

/** What is wrong with a file that is to be marked. */
async function whyOther(
  { account }: CheckContext,
  key: string,
  body: string,
  before: Readonly<Record<string, string>>,
): Promise<Problem | undefined> {
  const object = await account.getObject(bucket, key);
  if (object === undefined)
    return {
      problem: `There is no object \`${key}\` any more. It was to be marked, not deleted.`,
      cure: 'Tags are all that changes here.',
    };
  if (new TextDecoder().decode(object.body) !== body)
    return {
      problem: `The object \`${key}\` has other bytes than before: it was stored again, and the body was not the same.`,
      cure: 'Tags change in place, with PutObjectTagging. No upload is needed.',
    };
  const tags = await account.objectTags(bucket, key);
  const { state } = tags;
  if (state === undefined) return whyUnmarked(account, key, tags, object.metadata);
  if (state !== wanted.state)
    return {
      problem: `The tag \`state\` of \`${key}\` has the value ${quote(state)}.`,
      cure: `Its value is \`${wanted.state}\`, letter by letter.`,
    };
  const lost = Object.keys(before).find((name) => tags[name] !== before[name]);
  if (lost !== undefined)
    return {
      problem: `\`${key}\` has lost its tag \`${lost}\`. PutObjectTagging replaces the whole set: what it is not told is gone.`,
      cure: 'Read the tags that are there, add yours, and write all of them in one request.',
    };
  return undefined;
}

/** Why a file has no tag `state`. */
async function whyUnmarked(
  account: CheckContext['account'],
  key: string,
  tags: Readonly<Record<string, string>>,
  metadata: Readonly<Record<string, string>>,
): Promise<Problem> {
  const similar = Object.keys(tags).find((name) => name.toLowerCase() === 'state');
  if (similar !== undefined)
    return {
      problem: `\`${key}\` has the tag \`${similar}\`, and no tag \`state\`. For tags, capital letters matter.`,
      cure: 'Write the name in small letters.',
    };
  if (metadata['state'] !== undefined)
    return {
      problem: `\`state\` is user metadata of \`${key}\` now, not a tag. Rules and policies do not look there.`,
      cure: 'Tags have operations of their own: PutObjectTagging is one of them.',
    };
  if ((await account.bucketSetting(bucket, 'tagging')) !== undefined)
    return {
      problem:
        'The tag is on the bucket now, not on the objects. A bucket has tags of its own, and its objects do not get them.',
      cure: 'Send PutObjectTagging for each key.',
    };
  return {
    problem: `\`${key}\` has no tag \`state\`.`,
    cure: 'Each object that the listing shows has a turn: `Key` is the name of the tag, `Value` its value.',
  };
}

const checkNeighbour: Check = async (context) => {
  const key = 'users/3030/profile.txt';
  const { state } = await context.account.objectTags(bucket, key);
  context.verify(
    state === undefined,
    'Files of other users are not marked.',
    `\`${key}\` is marked as well, and it is not a file of user 303.`,
    'List with the prefix `users/303/`, slash included.',
  );
};

export const variations: readonly Variation[] = [
  {
    where: 'user 303 has an older file',
    seed: [
      {
        name: bucket,
        objects: [
          {
            key: 'users/303/old.txt',
            body: 'This is old.txt.',
            tags: { visibility: 'public', reviewed: 'yes' },
          },
        ],
      },
    ],
    check: checkThat({ ...before, 'old.txt': { visibility: 'public', reviewed: 'yes' } }),
  },
  {
    where: 'there is a user 3030',
    seed: [{ name: bucket, objects: [{ key: 'users/3030/profile.txt', body: 'Hello' }] }],
    check: checkNeighbour,
  },
];

export default checkThat(before);
