import type { Check } from '#lessons/check';
import { verifiedPolicy } from '#lessons/policy';
import { evaluatePolicy, exampleUser, s3Actions, type Statement } from '#s3';
import { quote } from '../../judging/quote.ts';

const bucket = 'my-social-app-public';
const arn = `arn:aws:s3:::${bucket}`;
const avatars = ['avatars/101.jpg', 'avatars/2026/202.png'];
const others = ['drafts/resume.pdf', 'avatars-old/101.jpg', 'avatars', 'users/101/avatars/a.jpg'];

const check: Check = async ({ files, verify }) => {
  const file = files.get('policy.json');
  const isWritten = verify(
    file !== undefined,
    'Your run wrote `policy.json`.',
    'Your run wrote no file `policy.json`.',
  );
  if (!isWritten) return;
  const read = readPolicy(new TextDecoder().decode(file));
  if (typeof read === 'string') {
    const cure = 'Compare it with the policy of the program above, line by line.';
    verify(false, '', `S3 would not take \`policy.json\`: ${read}`, cure);
    return;
  }
  for (const key of avatars) {
    const decided = decide(read, 's3:GetObject', `${arn}/${key}`);
    const isOpen = verify(
      decided === 'allow',
      `Everybody may get \`${key}\`.`,
      decided === 'deny'
        ? `A statement denies \`${key}\` to everybody, and no other statement can allow that.`
        : `With this policy nobody else may get \`${key}\`: ${whyClosed(read)}`,
      "Everybody is the principal `'*'`, getting is `s3:GetObject`, and `*` at the end of a resource stands for the rest of the key.",
    );
    if (!isOpen) return;
  }
  const open = others.find((key) => decide(read, 's3:GetObject', `${arn}/${key}`) === 'allow');
  const isNarrow = verify(
    open === undefined,
    'Other objects stay private.',
    `Everybody may also get \`${open}\`, which is no avatar.`,
    'Let the resource name the prefix, with its slash: `/avatars/*`.',
  );
  if (!isNarrow) return;
  const more = findMore(read);
  verify(
    more === undefined,
    'They may do nothing else.',
    `Everybody may also do \`${more}\`, and to show an avatar a browser needs only to get it.`,
    'Name the one action that a browser needs to show a picture.',
  );
};

/** What everybody may do beside getting avatars. Examples that everybody understands come first. */
function findMore(statements: readonly Statement[]): string | undefined {
  const first = ['s3:DeleteObject', 's3:PutObject', 's3:ListBucket'];
  const resourceOf = { bucket: arn, object: `${arn}/${avatars[0]}`, service: '*' };
  return [...s3Actions]
    .sort((one, other) => first.indexOf(other.name) - first.indexOf(one.name))
    .find(({ name, on }) => name !== 's3:GetObject' && decide(statements, name, resourceOf[on]) === 'allow')
    ?.name;
}

function readPolicy(text: string): readonly Statement[] | string {
  try {
    return verifiedPolicy(text, bucket, [exampleUser]);
  } catch (error) {
    return (error as Error).message;
  }
}

/** What a policy says to somebody without keys. */
function decide(statements: readonly Statement[], action: string, resource: string) {
  return evaluatePolicy(statements, {
    principals: [],
    action: action.replace('s3:', ''),
    resource,
    context: new Map([['aws:securetransport', ['true']]]),
  });
}

/** Why nobody else may get an avatar. */
function whyClosed(statements: readonly Statement[]): string {
  const principals = statements.flatMap((one) => one.principals.values);
  if (!principals.includes('*'))
    return `it is for ${principals.map(quote).join(' and ')}, and not for everybody.`;
  const resources = statements.flatMap((one) => one.resources.values);
  const actions = statements.flatMap((one) => one.actions.values);
  return `it allows ${actions.map(quote).join(', ')} on ${resources.map(quote).join(', ')}.`;
}

export default check;
