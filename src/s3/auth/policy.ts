import { S3Error } from '#protocol/errors';
import { matchesPattern } from './pattern.ts';
import { conditionHolds } from './policy-conditions.ts';
import type { Context } from './policy-variables.ts';
import { substitute } from './policy-variables.ts';

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** One statement of a policy, with single values turned into lists. */
export interface Statement {
  allows: boolean;
  principals: { not: boolean; values: readonly string[] };
  actions: { not: boolean; values: readonly string[] };
  resources: { not: boolean; values: readonly string[] };
  /** By operator, then by context key. */
  conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Whether its texts may contain variables; in policies of the older version they may not. */
  hasVariables: boolean;
}

/** The prefix of principals that another identity provider vouches for. */
export const federated = 'Federated:';

/** What somebody tries to do, as a policy sees it. */
export interface PolicyAttempt {
  /** The names of the principal; none if it is anonymous. */
  principals: readonly string[];
  action: string;
  resource: string;
  context: Context;
}

/** The policy that was read last: every request reads the policy of its bucket, some more than once. */
let lastRead: { text: string; bucket: string; statements: Statement[] } | undefined;

/** Reads the stored policy of a bucket. Throws MalformedPolicy. */
export function readPolicy(text: string, bucket: string): readonly Statement[] {
  if (lastRead?.text === text && lastRead.bucket === bucket) return lastRead.statements;
  const statements = parsePolicy(text, bucket);
  lastRead = { text, bucket, statements };
  return statements;
}

/**
 * Reads a bucket policy. Throws MalformedPolicy.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-policy-language-overview.html
 */
export function parsePolicy(text: string, bucket: string): Statement[] {
  const statements = parseStatements(text, (json) => ({
    principals: either(json, 'Principal', parsePrincipals),
    actions: either(json, 'Action', parseActions),
  }));
  for (const { resources } of statements) {
    if (!resources.values.every((resource) => isOfBucket(resource, bucket))) {
      throw malformed('Policy has invalid resource');
    }
  }
  return statements;
}

/**
 * Reads the policy of a user or a role. It names no principal, since it applies to whoever has it, and may be about other
 * services too. Throws MalformedPolicy.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parseRolePolicy(text: string): readonly Statement[] {
  const statements = parseStatements(text, (json) => {
    if (json.Principal !== undefined || json.NotPrincipal !== undefined) {
      throw malformed('Policy document should not specify a principal.');
    }
    return { principals: { not: false, values: ['*'] }, actions: either(json, 'Action', parseAnyActions) };
  });
  for (const resource of statements.flatMap(({ resources }) => resources.values)) {
    if (resource !== '*' && !resource.startsWith('arn:')) {
      throw malformed(`Resource ${resource} must be in ARN format or "*".`);
    }
  }
  return statements;
}

function parseStatements(
  text: string,
  parseScope: (json: JsonObject) => Pick<Statement, 'principals' | 'actions'>,
): Statement[] {
  const document = parseJson(text);
  if (!isObject(document)) throw malformed("Policies must be valid JSON and the first byte must be '{'");
  const version = document.Version;
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
    throw malformed('The policy must contain a valid version string');
  }
  if (document.Statement === undefined) throw malformed('Missing required field Statement');
  const statements = toList(document.Statement).map((json) => {
    if (!isObject(json)) throw malformed('Could not parse the policy: Statement is not an object');
    return { ...parseStatement(json, version === '2012-10-17'), ...parseScope(json) };
  });
  if (statements.length === 0) throw malformed('Could not parse the policy: Statement is empty!');
  return statements;
}

/** What a policy decides: a denial wins over everything; `undefined` if no statement fits. */
export function evaluatePolicy(
  statements: readonly Statement[],
  attempt: PolicyAttempt,
): 'allow' | 'deny' | undefined {
  const fitting = statements.filter((statement) => fits(statement, attempt));
  if (fitting.some(({ allows }) => !allows)) return 'deny';
  return fitting.length > 0 ? 'allow' : undefined;
}

function fits(statement: Statement, attempt: PolicyAttempt): boolean {
  const { principals, actions, resources, conditions } = statement;
  const isPrincipal = principals.values.some((name) => name === '*' || attempt.principals.includes(name));
  const isAction = actions.values.some((name) =>
    matchesPattern(name.toLowerCase(), `s3:${attempt.action}`.toLowerCase()),
  );
  const substituted = (text: string) => (statement.hasVariables ? substitute(text, attempt.context) : text);
  const isResource = resources.values.some((name) => {
    const pattern = substituted(name);
    return pattern !== undefined && matchesPattern(pattern, attempt.resource);
  });
  return (
    isPrincipal !== principals.not &&
    isAction !== actions.not &&
    isResource !== resources.not &&
    Object.entries(conditions).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) => {
        const expected = values.map(substituted).filter((value) => value !== undefined);
        return conditionHolds(operator, key, expected, attempt.context);
      }),
    )
  );
}

function parseStatement(json: JsonObject, hasVariables: boolean): Omit<Statement, 'principals' | 'actions'> {
  const { Effect: effect } = json;
  if (effect !== 'Allow' && effect !== 'Deny') throw malformed(`Invalid effect: ${JSON.stringify(effect)}`);
  if (effect === 'Allow' && json.NotPrincipal !== undefined) {
    throw malformed('Allow with NotPrincipal is not allowed.');
  }
  return {
    allows: effect === 'Allow',
    resources: either(json, 'Resource', strings),
    conditions: parseConditions(json.Condition),
    hasVariables,
  };
}

function either(json: JsonObject, name: string, parse: (json: Json) => readonly string[]) {
  const [is, not] = [json[name], json[`Not${name}`]];
  if ((is === undefined) === (not === undefined)) throw malformed(`Missing required field ${name}`);
  return { not: is === undefined, values: parse(is ?? not ?? []) };
}

function parsePrincipals(json: Json): readonly string[] {
  if (json === '*') return ['*'];
  if (!isObject(json)) throw malformed('Invalid principal in policy');
  // Services and federated principals get a prefix, so that none can be taken for a user.
  return Object.entries(json).flatMap(([kind, names]) =>
    strings(names ?? []).map((name) =>
      kind === 'AWS' || kind === 'CanonicalUser' ? name : `${kind}:${name}`,
    ),
  );
}

function parseActions(json: Json): readonly string[] {
  const actions = strings(json);
  if (actions.every((action) => action === '*' || /^s3:/i.test(action))) return actions;
  throw malformed('Policy has invalid action');
}

function parseAnyActions(json: Json): readonly string[] {
  const actions = strings(json);
  const strange = actions.find((action) => action !== '*' && !/^[a-z0-9-]+:[a-z0-9*?]+$/i.test(action));
  if (strange === undefined) return actions;
  throw malformed(`Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.`);
}

function parseConditions(json: Json | undefined): Statement['conditions'] {
  if (json === undefined) return {};
  if (!isObject(json)) throw malformed('Conditions must be objects');
  return Object.fromEntries(
    Object.entries(json).map(([operator, keys]) => {
      if (!isObject(keys)) throw malformed(`Invalid Condition type : ${operator}`);
      return [
        operator,
        Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, strings(values ?? [])])),
      ];
    }),
  );
}

function strings(json: Json): string[] {
  return toList(json).map((item) => {
    if (item === null || typeof item === 'object') throw malformed('Could not parse the policy');
    return String(item);
  });
}

function toList(json: Json): readonly Json[] {
  return isList(json) ? json : [json];
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !isList(json);
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw malformed('This policy contains invalid Json');
  }
}

function isOfBucket(resource: string, bucket: string): boolean {
  const name = /^arn:aws(?:-cn|-us-gov)?:s3:::([^/]*)/.exec(resource)?.[1];
  return resource === '*' || (name !== undefined && matchesPattern(name, bucket));
}

function malformed(message: string): S3Error {
  return new S3Error('MalformedPolicy', { message });
}
