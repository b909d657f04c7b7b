import type { Check, CheckContext } from '#lessons/check';

const bucket = 'my-social-app';
const prefix = 'posts/2026/';

const check: Check = async ({ account, requests, output, verify }) => {
  const listings = requests.filter((r) => r.operation === 'ListObjectsV2' && r.response?.status === 200);
  const unlisted = 'Your run did not list the bucket. Send a `ListObjectsV2Command`.';
  if (!verify(listings.length > 0, 'Your run listed the bucket.', unlisted)) return;

  const printed = new Set(output.join('\n').match(/posts\/[^\s'"`,[\]{}]*/g));
  printed.delete(prefix);
  if (!verify(printed.size > 0, 'It printed what it found.', whyNothing(listings))) return;

  const outside = [...printed].find((name) => !name.startsWith(prefix));
  if (!verify(outside === undefined, `All of it is below \`${prefix}\`.`, whyOutside(outside ?? ''))) return;

  const rests = (await account.listObjects(bucket, prefix)).map(({ key }) => key.slice(prefix.length));
  const files = rests.filter((rest) => rest !== '' && !rest.includes('/')).map((rest) => prefix + rest);
  const groups = rests.filter((rest) => rest.includes('/')).map((rest) => `${prefix}${rest.split('/')[0]}/`);

  const deeper = [...printed].find((name) => !files.includes(name) && !groups.includes(name)) ?? '';
  const tooDeep = `Your run printed \`${deeper}\`, which is one level deeper. With \`Delimiter: '/'\`, S3 cuts such keys at the next slash and answers \`posts/2026/drafts/\` once, among the \`CommonPrefixes\`.`;
  if (!verify(deeper === '', 'Nothing is deeper than one level.', tooDeep)) return;

  const noFile = files.find((key) => !printed.has(key)) ?? '';
  const noFileWhy = `Your run did not print \`${noFile}\`. The objects of this level are in the answer's \`Contents\`; print their keys as well.`;
  verify(noFile === '', 'The objects of this level are there.', noFileWhy);

  const noGroup = groups.find((group) => !printed.has(group)) ?? '';
  const noGroupWhy = `Your run did not print \`${noGroup}\`. With a delimiter, deeper keys are no longer in \`Contents\`: they are summed up in \`CommonPrefixes\`. Print those as well.`;
  verify(noGroup === '', 'The deeper level is there, once.', noGroupWhy);
};

function whyNothing(listings: CheckContext['requests']): string {
  const asked = new URL(listings.at(-1)?.request.url ?? '').searchParams.get('prefix') ?? '';
  return asked.startsWith('/')
    ? `You asked for keys that begin with \`${asked}\`, and there is none: no key here begins with a slash. Ask for \`${prefix}\`.`
    : 'Your run printed no key. Print the `Key` of each of the `Contents` and the `Prefix` of each of the `CommonPrefixes`.';
}

function whyOutside(name: string): string {
  if (name.startsWith('posts/2026')) {
    return `Your run printed \`${name}\`, which is not below \`${prefix}\`. A prefix is only the beginning of a text, and this key begins with \`posts/2026\` too. End the prefix with a slash: \`${prefix}\`.`;
  }
  if (name === 'posts/') {
    return `Your run printed \`posts/\`: that is the top level of the whole bucket. Say where to look as well: \`Prefix: '${prefix}'\`.`;
  }
  return `Your run printed \`${name}\`, which is not below \`${prefix}\`. Ask for keys with that beginning only: \`Prefix: '${prefix}'\`.`;
}

export default check;
