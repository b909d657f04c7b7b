import type { Check, CheckContext, Variation } from '#lessons/check';
import type { Problem } from '../../judging/problem.ts';
import { quote } from '../../judging/quote.ts';
import { sameBytes } from '../../judging/same-bytes.ts';

const bucket = 'my-social-app';
type StoredObject = NonNullable<Awaited<ReturnType<CheckContext['account']['getObject']>>>;

/** What an object has to keep. */
interface Kept {
  readonly type: string;
  readonly note: string;
  readonly body: Uint8Array | undefined;
}

const types = { 'john.png': 'image/png', 'profile.jpg': 'image/jpeg', 'video.mp4': 'video/mp4' };

const check: Check = async (context) => {
  for (const [name, type] of Object.entries(types)) {
    const kept = { type, note: `my-${name}`, body: context.files.get(name) };
    if (!(await verifyKept(context, name, kept))) return;
  }
};

async function verifyKept({ account, verify }: CheckContext, name: string, kept: Kept): Promise<boolean> {
  const key = `users/404/${name}`;
  const object = await account.getObject(bucket, key);
  const found = object && whyOther(object, name, kept);
  const gone = `There is no object \`${key}\`.`;
  return verify(
    object !== undefined && found === undefined,
    `\`${key}\` may be kept for a day, and is what it was.`,
    found?.problem ?? gone,
    found?.cure ?? 'Leave the first part as it is, and delete nothing.',
  );
}

/** What is wrong with an object. */
function whyOther(object: StoredObject, name: string, kept: Kept): Problem | undefined {
  const { key, cacheControl, contentType, metadata } = object;
  if (!sameBytes(object.body, kept.body))
    return {
      problem: `\`${key}\` does not hold \`${name}\` any more.`,
      cure: 'A copy onto itself does not touch the bytes, and none go through your program.',
    };
  if (cacheControl === undefined) return whyNotSaid(object, kept);
  if (!/max-age=86400\b/.test(cacheControl))
    return {
      problem: `\`${key}\` has the Cache-Control ${quote(cacheControl)}. A day is \`max-age=86400\`.`,
      cure: '`max-age` counts seconds.',
    };
  if (contentType.endsWith('/octet-stream'))
    return {
      problem: `The type of \`${key}\` is lost: it is ${quote(contentType)} now, and no browser shows it. A copy with \`REPLACE\` keeps nothing that it is not told.`,
      cure: 'Ask with HeadObject first, and say the type again in the copy.',
    };
  if (contentType !== kept.type)
    return {
      problem: `The type of \`${key}\` is ${quote(contentType)} now. It was \`${kept.type}\`.`,
      cure: 'Each object has its own type. Ask for it before the copy.',
    };
  if (metadata['original-name'] !== kept.note)
    return {
      problem: `The note \`original-name\` of \`${key}\` is lost. User metadata is metadata, too: \`REPLACE\` drops it.`,
      cure: 'HeadObject answers it as `Metadata`. Say it again in the copy.',
    };
  return undefined;
}

/** Why an object has no Cache-Control. */
function whyNotSaid({ key, metadata }: StoredObject, kept: Kept): Problem {
  const start = `Nothing says how long \`${key}\` may be kept.`;
  if (metadata['cache-control'] !== undefined)
    return {
      problem: `${start} \`cache-control\` stands among your own notes, where no browser looks.`,
      cure: '`CacheControl` is a [[member of the command|parameter of the call]] itself.',
    };
  return {
    problem: `${start} It has to be said in the copy, and counts only together with \`REPLACE\`.`,
    cure: `Say \`CacheControl\`, and \`REPLACE\` as the \`MetadataDirective\`, for ${quote(kept.note.slice(3))}, too.`,
  };
}

const old = { type: 'text/css', note: 'my-old.css', body: new TextEncoder().encode('p { margin: 0 }') };

export const variations: readonly Variation[] = [
  {
    where: 'user 404 has an older file of another type',
    seed: [
      {
        name: bucket,
        objects: [
          {
            key: 'users/404/old.css',
            body: old.body,
            contentType: old.type,
            metadata: { 'original-name': old.note },
          },
        ],
      },
    ],
    check: async (context) => {
      await check(context);
      await verifyKept(context, 'old.css', old);
    },
  },
];

export default check;
