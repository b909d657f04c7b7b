/**
 * Stands in for `aws iam`, `aws sts` and `aws cloudformation`, none of which can run here: answers what the scripts ask as
 * those do, and keeps what was made in the JSON file that FAKE_AWS names.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** Everything that was made, by its name, and every call. */
export interface FakeAccount {
  readonly calls: string[];
  readonly roles: Record<string, Principal>;
  readonly users: Record<string, Principal & { keys: string[] }>;
  stacks: string[];
  /** How many more calls do not know the role yet, as on AWS in the first seconds. */
  unknown: number;
  /** The ARN of who calls. */
  readonly caller: string;
}

interface Principal {
  readonly trust: string;
  readonly policies: Record<string, string>;
}

const path = process.env.FAKE_AWS;
if (path !== undefined) {
  const account = JSON.parse(readFileSync(path, 'utf8')) as FakeAccount;
  const [service = '', command = '', ...options] = process.argv.slice(2);
  account.calls.push([service, command, ...options].join(' '));
  const option = (name: string) => options[options.indexOf(`--${name}`) + 1] ?? '';
  const answer = answerTo(account, `${service} ${command}`, option);
  writeFileSync(path, JSON.stringify(account));
  if (answer === undefined) {
    console.error(`An error occurred (NoSuchEntity) when calling ${command}`);
    process.exitCode = 254;
  } else if (answer !== '') console.log(answer);
}

function answerTo(
  account: FakeAccount,
  command: string,
  option: (name: string) => string,
): string | undefined {
  const { roles, users, caller } = account;
  const role = roles[option('role-name')];
  const user = users[option('user-name')];
  const policy = option('policy-name');
  switch (command) {
    case 'sts get-caller-identity':
      return caller;
    case 'sts assume-role':
      return assumeRole(account, option('role-arn'));
    case 'iam get-role':
      return role && 'a role';
    case 'iam create-role':
      roles[option('role-name')] = { trust: option('assume-role-policy-document'), policies: {} };
      return 'made';
    case 'iam put-role-policy':
      if (role) role.policies[policy] = option('policy-document');
      return role && '';
    case 'iam list-roles':
      return Object.keys(roles).join('\t');
    case 'iam list-role-policies':
      return role && Object.keys(role.policies).join('\t');
    case 'iam delete-role-policy':
      return role && take(role.policies, policy);
    case 'iam delete-role':
      return role && Object.keys(role.policies).length === 0 ? take(roles, option('role-name')) : undefined;
    case 'iam get-user':
      return user && 'a user';
    case 'iam create-user':
      users[option('user-name')] = { trust: '', policies: {}, keys: [] };
      return 'made';
    case 'iam put-user-policy':
      if (user) user.policies[policy] = option('policy-document');
      return user && '';
    case 'iam list-users':
      return Object.keys(users).join('\t');
    case 'iam create-access-key':
      user?.keys.push('AKIAHELPER');
      return user && 'AKIAHELPER\thelper-secret';
    case 'iam delete-access-key':
      user?.keys.splice(user.keys.indexOf(option('access-key-id')), 1);
      return user && '';
    case 'iam list-access-keys':
      return user?.keys.join('\t');
    case 'iam list-user-policies':
      return user && Object.keys(user.policies).join('\t');
    case 'iam delete-user-policy':
      return user && take(user.policies, policy);
    case 'iam delete-user':
      return user?.keys.length === 0 && Object.keys(user.policies).length === 0
        ? take(users, option('user-name'))
        : undefined;
    case 'cloudformation describe-stacks':
      return account.stacks.join('\t');
    case 'cloudformation delete-stack':
      account.stacks = account.stacks.filter((name) => name !== option('stack-name'));
      return '';
    case 'cloudformation wait':
      return '';
    default:
      throw new Error(`Nobody has written what aws ${command} answers.`);
  }
}

function assumeRole(account: FakeAccount, arn: string): string | undefined {
  const isRoot = account.caller.endsWith(':root') && process.env.AWS_ACCESS_KEY_ID !== 'AKIAHELPER';
  const isThere = account.roles[arn.replace(/^.*\//, '')] !== undefined;
  account.unknown -= 1;
  if (isRoot || !isThere || account.unknown >= 0) return undefined;
  return ['ASIAEXAMPLE', 'a/secret+key', 'a-long-token==', '2026-11-22T18:00:00+00:00'].join('\t');
}

function take(from: Record<string, unknown>, name: string): string | undefined {
  if (!(name in from)) return undefined;
  Reflect.deleteProperty(from, name);
  return '';
}
