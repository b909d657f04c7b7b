import type { Check } from '#lessons/check';
import { evaluatePolicy, parseRolePolicy, s3Actions, type Statement } from '#s3';
import type { Problem } from '../../judging/problem.ts';
import { quote } from '../../judging/quote.ts';

const bucket = 'arn:aws:s3:::my-social-app-k3x9';
const picture = `${bucket}/users/101/profile.jpg`;
const wanted = [
  { what: 'list `my-social-app-k3x9`', action: 's3:ListBucket', resource: bucket },
  { what: 'get `users/101/profile.jpg`', action: 's3:GetObject', resource: picture },
  { what: 'put `users/101/profile.jpg`', action: 's3:PutObject', resource: picture },
  {
    what: 'get `users/202/2026/video.mp4`',
    action: 's3:GetObject',
    resource: `${bucket}/users/202/2026/video.mp4`,
  },
];
/** Other places that a policy may let in by a star too many, or by one that is not where it should be. */
const elsewhere = {
  bucket: ['arn:aws:s3:::my-videos-k3x9', 'arn:aws:s3:::my-social-app', `${bucket}-backup`],
  object: [
    `${bucket}/posts/2026/image1.png`,
    `${bucket}/users-old.csv`,
    `${bucket}/backup/users/101/profile.jpg`,
    'arn:aws:s3:::my-videos-k3x9/users/101/profile.jpg',
    `${bucket}-backup/users/101/profile.jpg`,
  ],
  service: ['*'],
};
const places = {
  bucket: [bucket, ...elsewhere.bucket],
  object: [picture, ...elsewhere.object],
  service: elsewhere.service,
};
/** What people call these actions, after their operations. */
const misnomer = /^s3:(ListObjects(V2)?|HeadBucket|ListObject)$/i;

const check: Check = async ({ files, verify }) => {
  const file = files.get('policy.json');
  const noFile = 'Your run wrote no file `policy.json`.';
  if (!verify(file !== undefined, 'Your run wrote `policy.json`.', noFile)) return;
  const read = readPolicy(new TextDecoder().decode(file));
  if (typeof read === 'string') {
    const cure = 'Compare it with the policy in the lesson, line by line.';
    verify(false, '', `IAM would not take \`policy.json\`: ${read}`, cure);
    return;
  }
  for (const { what, action, resource } of wanted) {
    const { problem, cure } = whyNot(read, what, action, resource);
    if (!verify(may(read, action, resource), `The role may ${what}.`, problem, cure)) return;
  }
  const tooMuch = findTooMuch(read);
  verify(
    tooMuch === undefined,
    'It may do nothing else.',
    String(tooMuch),
    'Name each action, and only what it is needed on. What no statement allows is refused.',
  );
};

function readPolicy(text: string): readonly Statement[] | string {
  try {
    return parseRolePolicy(text);
  } catch (error) {
    return (error as Error).message;
  }
}

function decide(statements: readonly Statement[], action: string, resource: string) {
  const attempt = { principals: [], action: action.replace('s3:', ''), resource };
  return evaluatePolicy(statements, { ...attempt, context: new Map([['aws:securetransport', ['true']]]) });
}

function may(statements: readonly Statement[], action: string, resource: string): boolean {
  return decide(statements, action, resource) === 'allow';
}

function whyNot(statements: readonly Statement[], what: string, action: string, resource: string): Problem {
  const problem = `With this policy the role may not ${what}.`;
  if (decide(statements, action, resource) === 'deny') {
    return {
      problem: `${problem} A statement denies it, and no other statement can allow that.`,
      cure: 'What no statement allows is refused anyway: a `Deny` is not needed here.',
    };
  }
  const naming = statements.filter((one) => may([{ ...one, resources: anything }], action, resource));
  if (naming.length > 0) {
    const resources = naming.map((one) => named(one.resources)).join(' and ');
    return {
      problem: `${problem} A statement allows \`${action}\`, but on ${resources}.`,
      cure: 'A listing is about the bucket, and its ARN has no slash. A get or a put is about an object, and its ARN has the key.',
    };
  }
  const called = statements.flatMap(({ actions }) => actions.values).find((name) => misnomer.test(name));
  if (called !== undefined && action === 's3:ListBucket') {
    return {
      problem: `${problem} There is no action ${quote(called)}: this one is not named as its operation is.`,
      cure: 'Read above what the operation ListObjectsV2 needs.',
    };
  }
  const condition = statements.some(({ conditions }) => Object.keys(conditions).length > 0);
  return {
    problem: `${problem} No statement allows \`${action}\`${condition ? ' without a condition' : ''}.`,
    cure: 'Add the action to the statement that is about this resource.',
  };
}

const anything = { not: false, values: ['*'] };

/** What a policy allows beside what is wanted, in words. */
function findTooMuch(statements: readonly Statement[]): string | undefined {
  for (const { name, on } of [...s3Actions].sort((a, b) => rank(b.name) - rank(a.name))) {
    const resource = places[on].find((one) => may(statements, name, one) && !isWanted(name, one));
    if (resource === undefined) continue;
    const by = statements.find((one) => may([one], name, resource));
    const where = on === 'service' ? '' : ` on \`${resource}\``;
    return `The role may do more than it needs, such as \`${name}\`${where}. The statement about ${named(by?.actions)} on ${named(by?.resources)} allows that.`;
  }
  const other = statements
    .filter(({ allows }) => allows)
    .flatMap(({ actions }) => actions.values)
    .find((name) => !/^s3:/i.test(name));
  return other && `A statement allows ${quote(other)}, which is not about S3.`;
}

/** Examples that everybody understands come first. */
function rank(action: string): number {
  return ['s3:DeleteBucket', 's3:PutObject', 's3:DeleteObject', 's3:GetObject', 's3:ListBucket'].indexOf(
    action,
  );
}

function named(part: Statement['actions'] | undefined): string {
  const names = part?.values.map(quote).join(', ');
  return part?.not ? `all but ${names}` : String(names);
}

function isWanted(action: string, resource: string): boolean {
  return wanted.some((one) => one.action === action && one.resource === resource);
}

export default check;
