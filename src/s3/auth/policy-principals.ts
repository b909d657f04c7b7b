import type { User } from '../user.ts';
import { principalsOf } from './policy-context.ts';

const ofIam = /^arn:aws[\w-]*:iam::\d{12}:(root|(user|role)\/[\w+=,.@/-]+)$/;
const ofSts = /^arn:aws[\w-]*:sts::\d{12}:(assumed-role|federated-user)\/[\w+=,.@/-]+$/;
const ofCloudFront = /^arn:aws[\w-]*:iam::cloudfront:user\/CloudFront Origin Access Identity \w+$/;

/**
 * The first name in a `Principal` element that cannot be a principal; `undefined` if all can. Whether another account has such a
 * user cannot be known here. S3 does know, and refuses users that do not exist.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-bucket-user-policy-specifying-principal-intro.html
 */
export function wrongPrincipal(element: unknown, users: readonly User[]): string | undefined {
  if (element === undefined || element === '*') return undefined;
  if (typeof element !== 'object' || element === null) return JSON.stringify(element);
  const kinds = Object.entries(element as Readonly<Record<string, unknown>>);
  if (kinds.length === 0) return '{}';
  const known = new Set(users.flatMap((user) => principalsOf(user)));
  for (const [kind, names] of kinds) {
    for (const name of toList(names)) {
      if (typeof name !== 'string' || !isPrincipal(kind, name, known))
        return `"${kind}" : ${JSON.stringify(name)}`;
    }
  }
  return undefined;
}

function toList(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? (json as readonly unknown[]) : [json];
}

function isPrincipal(kind: string, name: string, known: ReadonlySet<string>): boolean {
  switch (kind) {
    case 'AWS':
      return (
        name === '*' ||
        known.has(name) ||
        /^\d{12}$/.test(name) ||
        [ofIam, ofSts, ofCloudFront].some((form) => form.test(name))
      );
    case 'CanonicalUser':
      return known.has(name) || /^[0-9a-f]{64}$/.test(name);
    case 'Service':
      return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(amazonaws\.com(\.cn)?|amazon\.com|aws\.internal)$/.test(name);
    case 'Federated':
      return name !== '' && name !== '*';
    default:
      return false;
  }
}
