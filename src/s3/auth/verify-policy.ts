import { S3Error } from '#protocol/errors';
import type { User } from '../user.ts';
import { actionsLike, resourceMeans } from './policy-actions.ts';
import { isConditionOperator } from './policy-conditions.ts';
import { isConditionKey, keyAppliesTo } from './policy-keys.ts';
import { parsePolicy, type Statement } from './policy.ts';
import { wrongPrincipal } from './policy-principals.ts';
import { hasUniqueKeys } from './unique-keys.ts';

const documentElements = ['Version', 'Id', 'Statement'];
const statementElements = [
  'Sid',
  'Effect',
  ...['Principal', 'Action', 'Resource'].flatMap((name) => [name, `Not${name}`]),
  'Condition',
];

type Elements = Readonly<Record<string, unknown>>;

/**
 * Reads a new bucket policy, more strictly than a stored one. Throws MalformedPolicy also for elements, principals, actions,
 * condition operators and condition keys that do not exist, and for combinations that do not fit together.
 * @param users the users that a policy can name individually
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 */
export function verifiedPolicy(text: string, bucket: string, users: readonly User[] = []): Statement[] {
  if (!text.startsWith('{')) throw malformed("Policies must be valid JSON and the first byte must be '{'");
  const statements = parsePolicy(text, bucket);
  if (!hasUniqueKeys(text)) throw malformed('This policy contains invalid Json');
  const document = JSON.parse(text) as { Statement: Elements | Elements[] };
  const given = [document.Statement].flat();
  verifyElements(document, documentElements);
  for (const statement of given) {
    verifyElements(statement, statementElements);
    const wrong = wrongPrincipal(statement.Principal ?? statement.NotPrincipal, users);
    if (wrong !== undefined) throw malformed('Invalid principal in policy', wrong);
  }
  verifyIds(given.map(({ Sid }) => Sid).filter((id) => id !== undefined));
  for (const statement of statements) verifyStatement(statement);
  return statements;
}

function verifyElements(json: object, known: readonly string[]): void {
  const unknown = Object.keys(json).find((name) => !known.includes(name));
  if (unknown !== undefined) throw malformed(`Unknown field ${unknown}`);
}

function verifyIds(ids: readonly unknown[]): void {
  if (!ids.every((id) => typeof id === 'string'))
    throw malformed('Could not parse the policy: Sid is not a text');
  if (new Set(ids).size < ids.length)
    throw malformed('Statement IDs (SID) in a single policy must be unique.');
}

function verifyStatement({ actions, resources, conditions }: Statement): void {
  const meant = actions.values.map((name) => actionsLike(name));
  if (meant.length === 0 || meant.some((found) => found.length === 0))
    throw malformed('Policy has invalid action');
  if (resources.values.length === 0) throw malformed('Policy has invalid resource');
  const operator = Object.keys(conditions).find((name) => !isConditionOperator(name));
  if (operator !== undefined) throw malformed(`Invalid Condition type : ${operator}`);
  const keys = Object.values(conditions).flatMap((condition) => Object.keys(condition));
  const key = keys.find((name) => !isConditionKey(name));
  if (key !== undefined) throw malformed('Policy has an invalid condition key', key);
  // What a statement excludes says little about what it applies to.
  if (actions.not || resources.not) return;
  const kinds = new Set(meant.flat().map(({ on }) => on));
  const concerned = new Set(
    [...kinds].filter((on) => resources.values.some((arn) => resourceMeans(arn, on))),
  );
  const applying = meant.map((found) => found.filter(({ on }) => concerned.has(on)));
  const idle = applying.findIndex((found) => found.length === 0);
  if (idle >= 0)
    throw malformed('Action does not apply to any resource(s) in statement', actions.values[idle]);
  const possible = [...new Set(applying.flat().map(({ action }) => action))];
  const applies = (name: string) => possible.some((action) => keyAppliesTo(name, action));
  const strange = keys.find((name) => !applies(name));
  if (strange !== undefined) {
    throw malformed('Conditions do not apply to combination of actions and resources in statement', strange);
  }
}

function malformed(message: string, detail?: string): S3Error {
  return new S3Error('MalformedPolicy', {
    message,
    ...(detail !== undefined && { details: { Detail: detail } }),
  });
}
