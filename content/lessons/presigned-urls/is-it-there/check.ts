import type { Check, Exchange, Variation } from '#lessons/check';
import { isPresigned, methodOf } from '../../judging/presigned.ts';

const bucket = 'my-social-app';
const users = ['301', '302', '303'];
const keyOf = (user: string) => `users/${user}/about.txt`;

const check: Check = async ({ account, output, requests, verify }) => {
  const stored = await account.listObjects(bucket, 'users/');
  for (const user of users) {
    const key = keyOf(user);
    const looks = requests.filter((one) => one.key === key && isByLink(one));
    const look = looks.at(-1);
    const hasLooked = verify(
      look !== undefined,
      '',
      `Your program did not look at \`${key}\` by a link: it sent no request with a signature in the address for it.`,
      'Keep the link. Whoever gets it wants to know whether it works.',
    );
    if (!hasLooked || look === undefined) return;
    const { request, response } = look;
    const isKnown = verify(
      response?.status !== 403,
      '',
      `S3 refused to say whether \`${key}\` is there: it answered \`403\` to ${request.method}, by a link that is signed for ${await methodOf(new URL(request.url), account)}.`,
      'The method is signed. Which [[command|operation]] stands for this method?',
    );
    if (!isKnown) return;
    const isThere = stored.some((object) => object.key === key);
    const answer = isThere ? 'yes' : 'no';
    const line = output.find((one) => one.includes(user));
    const says = verify(
      line !== undefined && new RegExp(`\\b${answer}\\b`).test(line),
      `It says “${answer}” for user ${user}.`,
      line === undefined
        ? `Your program printed nothing about user ${user}.`
        : `It printed \`${line}\`, and the object is ${isThere ? 'there' : 'not there'}.`,
      'Print the user, and `yes` or `no`, by the status that S3 answered.',
    );
    if (!says) return;
  }
};

function isByLink({ request }: Exchange): boolean {
  return isPresigned(new URL(request.url));
}

export const variations: readonly Variation[] = [
  {
    where: 'user 303 has written something, too',
    seed: [{ name: bucket, objects: [{ key: keyOf('303'), body: 'Hello!' }] }],
    check,
  },
];

export default check;
