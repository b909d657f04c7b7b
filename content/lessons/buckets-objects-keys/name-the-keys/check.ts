import type { Check, CheckContext } from '#lessons/check';
import { sameBytes } from '../../same-bytes.ts';

const bucket = 'my-social-app';
const targets = [
  { file: 'profile.jpg', key: 'users/123/profile.jpg' },
  { file: 'resume.pdf', key: 'users/123/resume.pdf' },
];
type Target = (typeof targets)[number];

const check: Check = async (context) => {
  const { account, requests, files, verify } = context;
  const puts = requests.filter((r) => r.operation === 'PutObject' && r.response?.status === 200);
  const nothing =
    'Your run stored nothing. If it stopped with an error about the bucket name: `Bucket` takes the name `my-social-app` and nothing else; all the rest belongs in `Key`.';
  if (!verify(puts.length > 0, 'Your run stored objects.', nothing)) return;

  for (const target of targets) {
    const stored = puts.some((put) => put.bucket === bucket && put.key === target.key);
    const object = stored ? await account.getObject(bucket, target.key) : undefined;
    const right = sameBytes(object?.body, files.get(target.file));
    const good = `\`${target.file}\` is stored under \`${target.key}\`.`;
    if (!verify(right, good, whyNot(target, puts, files))) return;
  }
};

function whyNot({ file, key }: Target, puts: CheckContext['requests'], files: CheckContext['files']): string {
  const put = puts.find(({ request }) => sameBytes(request.body, files.get(file)));
  const used = put?.key ?? '';
  if (put === undefined) {
    return `No object with the bytes of \`${file}\` was stored. Keep its \`PutObjectCommand\`, with \`Body: await readFile('${file}')\`, and change the key only.`;
  }
  if (put.bucket !== bucket) {
    return `\`${file}\` went into the bucket \`${put.bucket ?? ''}\`. Store it in \`${bucket}\`.`;
  }
  if (used.startsWith(`${bucket}/`)) {
    return `The key \`${used}\` begins with the name of the bucket. The bucket is named in \`Bucket\`; the key begins after it: \`${key}\`.`;
  }
  if (used.startsWith('/')) {
    return `The key \`${used}\` begins with a slash. In S3 that is one more character of the name, so it is another key than \`${key}\`. Leave the first slash out.`;
  }
  if (used !== key && used.toLowerCase() === key) {
    return `The key \`${used}\` has a capital letter. Keys are case-sensitive, so it is another key than \`${key}\`.`;
  }
  if (used === 'users/123/' || used === 'users/123') {
    return `The key \`${used}\` is not completed with the file's name: S3 does not add it. There are no folders to put a file into; write the whole key, \`${key}\`.`;
  }
  if (puts.filter((other) => other.key === used).length > 1) {
    return `Both files were stored under \`${used}\`. One key names one object, so the second replaced the first. Give each file its own key.`;
  }
  if (targets.some((other) => other.key === used && other.file !== file)) {
    return `\`${file}\` was stored under the key of the other file, \`${used}\`. S3 does not mind, but your users will: exchange the two keys.`;
  }
  return `\`${file}\` was stored under the key \`${used}\`. A key counts letter by letter: write \`${key}\`.`;
}

export default check;
