import type { Check, CheckContext, Variation } from '#lessons/check';
import { verifyDeleted } from '../../judging/verify-deleted.ts';

const bucket = 'my-social-app';
const neighbour = 'posts/70/a.jpg';
const post = { bucket, prefix: 'posts/7/', owner: 'post 7' };

const check: Check = async (context) => {
  const { requests, verify } = context;
  const isStored = requests.some(({ operation, key }) => operation === 'PutObject' && key === neighbour);
  const gone = `Your program no longer stores \`${neighbour}\`, the picture of another post.`;
  const keep = 'Leave the first part of the program as it was.';
  if (!verify(isStored, 'The pictures were stored first.', gone, keep)) return;
  if (!(await verifyDeleted(context, post))) return;
  const refused = refusedCode(context);
  const isTaken = verify(
    refused === undefined,
    'S3 refused nothing.',
    `S3 refused a request with \`${refused}\`. The pictures are gone all the same, by other requests.`,
    'Send one request that S3 takes, and take the others out.',
  );
  if (!isTaken) return;
  const answered = requests.filter(isAnswered);
  const single = answered.filter(({ operation }) => operation === 'DeleteObject').length;
  const isMany = verify(
    single <= 1,
    'It deletes many keys at once.',
    `Your program sent ${single} DeleteObject requests. One after the other or side by side, each is a request of its own.`,
    'DeleteObject takes one key. Which operation takes a list of them?',
  );
  if (!isMany) return;
  const lists = answered.filter(({ operation }) => operation === 'DeleteObjects').length;
  verify(
    lists <= 1,
    'It sends one list of keys.',
    `Your program sent ${lists} DeleteObjects requests for what fits into one: each takes up to 1,000 keys.`,
    'Make the list of all keys first, and send it once.',
  );
};

/** Whether a request has come through. One that was lost, or met an error of the server's own, the SDK sends again. */
function isAnswered({ response }: CheckContext['requests'][number]): boolean {
  return response !== undefined && response.status < 500;
}

/** The code with which S3 refused a request of the run. */
function refusedCode({ requests }: CheckContext): string | undefined {
  const bodies = requests
    .filter((request) => isAnswered(request) && (request.response?.status ?? 0) >= 300)
    .map(({ response }) => new TextDecoder().decode(response?.body));
  return bodies.map((body) => /<Code>(\w+)</.exec(body)?.[1]).find((code) => code !== undefined);
}

export const variations: readonly Variation[] = [
  {
    where: 'the post has more pictures',
    seed: [{ name: bucket, objects: [{ key: 'posts/7/e.jpg' }, { key: 'posts/7/large/a.jpg' }] }],
    most: 8,
    check,
  },
];

export default check;
