import { invalidArgument, S3Error } from '#protocol/errors';
import { child, children, requiredText, textOf, type XmlElement, type XmlObject } from '#protocol/xml';
import type { Acl, BucketRecord, Grant, GrantPermission } from '../store/records.ts';
import type { User } from '../user.ts';
import { ownerElement, type OwnerNames } from './owner.ts';

/** The URIs of the groups that a grant can name. */
export const groups = {
  allUsers: 'http://acs.amazonaws.com/groups/global/AllUsers',
  authenticatedUsers: 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers',
  logDelivery: 'http://acs.amazonaws.com/groups/s3/LogDelivery',
} as const;

const permissions: ReadonlySet<string> = new Set(['READ', 'WRITE', 'READ_ACP', 'WRITE_ACP', 'FULL_CONTROL']);
const grantHeaders: readonly (readonly [name: string, GrantPermission])[] = [
  ['x-amz-grant-read', 'READ'],
  ['x-amz-grant-write', 'WRITE'],
  ['x-amz-grant-read-acp', 'READ_ACP'],
  ['x-amz-grant-write-acp', 'WRITE_ACP'],
  ['x-amz-grant-full-control', 'FULL_CONTROL'],
];

/** The owner of what an ACL is for, and the owner of the bucket. */
export interface AclOwners {
  owner: string;
  bucketOwner: string;
}

/**
 * The ACL that a request's headers give, canned or as grants; `undefined` if they give none. Throws InvalidArgument, or
 * InvalidRequest if they give both.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
 */
export function aclIn(headers: Headers, owners: AclOwners, users: readonly User[]): Acl | undefined {
  const canned = headers.get('x-amz-acl');
  const grants = grantHeaders
    .filter(([name]) => headers.has(name))
    .flatMap(([name, permission]) =>
      parseGrantees(headers.get(name), users).map((grantee): Grant => ({ grantee, permission })),
    );
  if (canned !== null && grants.length > 0) {
    throw new S3Error('InvalidRequest', {
      message: 'Specifying both Canned ACLs and Header Grants is not allowed',
    });
  }
  if (canned !== null) return cannedAcl(canned, owners);
  return grants.length > 0 ? grants : undefined;
}

/** The canned ACL with this name. Throws InvalidArgument. */
export function cannedAcl(name: string, { owner, bucketOwner }: AclOwners): Acl {
  const own: Grant = { grantee: { id: owner }, permission: 'FULL_CONTROL' };
  const group = (uri: string, permission: GrantPermission): Grant => ({ grantee: { uri }, permission });
  switch (name) {
    case 'private':
    case 'aws-exec-read':
      return [own];
    case 'public-read':
      return [own, group(groups.allUsers, 'READ')];
    case 'public-read-write':
      return [own, group(groups.allUsers, 'READ'), group(groups.allUsers, 'WRITE')];
    case 'authenticated-read':
      return [own, group(groups.authenticatedUsers, 'READ')];
    case 'log-delivery-write':
      return [own, group(groups.logDelivery, 'WRITE'), group(groups.logDelivery, 'READ_ACP')];
    case 'bucket-owner-read':
    case 'bucket-owner-full-control': {
      if (owner === bucketOwner) return [own];
      return [
        own,
        { grantee: { id: bucketOwner }, permission: name === 'bucket-owner-read' ? 'READ' : 'FULL_CONTROL' },
      ];
    }
    default:
      throw invalidArgument('x-amz-acl', name, '');
  }
}

/** Whether an ACL grants something to everybody, or to everybody with an AWS account. */
export function isPublicAcl(acl: Acl): boolean {
  return acl.some(({ grantee }) => 'uri' in grantee && grantee.uri !== groups.logDelivery);
}

/** Throws AccessControlListNotSupported or AccessDenied if the bucket does not accept this ACL. */
export function verifyAclTaken(acl: Acl, { ownership, publicAccessBlock, owner }: BucketRecord): void {
  if (ownership === 'BucketOwnerEnforced') {
    if (acl.some(({ grantee }) => !('id' in grantee) || grantee.id !== owner))
      throw new S3Error('AccessControlListNotSupported');
  }
  if (publicAccessBlock?.blockPublicAcls === true && isPublicAcl(acl)) throw new S3Error('AccessDenied');
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html */
const maxGrants = 100;

/** Reads an `AccessControlPolicy` element. Throws MalformedACLError, InvalidArgument, UnresolvableGrantByEmailAddress. */
export function parseAcl(xml: XmlElement, users: readonly User[]): { owner: string; acl: Acl } {
  const owner = child(xml, 'Owner');
  const list = child(xml, 'AccessControlList');
  const grants = list ? children(list, 'Grant') : [];
  if (!owner || !list || grants.length > maxGrants) throw new S3Error('MalformedACLError');
  const acl = grants.map((grant): Grant => {
    const grantee = child(grant, 'Grantee');
    const permission = requiredText(grant, 'Permission');
    if (!grantee || !isPermission(permission)) throw new S3Error('MalformedACLError');
    return { grantee: parseGrantee(grantee, users), permission };
  });
  return { owner: requiredText(owner, 'ID'), acl };
}

/** An `AccessControlPolicy` element. */
export function aclElement(owner: string, acl: Acl, names: OwnerNames): XmlObject {
  return {
    Owner: ownerElement(names, owner),
    AccessControlList: {
      Grant: acl.map(({ grantee, permission }) => ({
        Grantee: {
          '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
          '@xsi:type': 'id' in grantee ? 'CanonicalUser' : 'Group',
          ...('id' in grantee ? ownerElement(names, grantee.id) : { URI: grantee.uri }),
        },
        Permission: permission,
      })),
    },
  };
}

/** Reads a `Grantee` element. Throws MalformedACLError, InvalidArgument, UnresolvableGrantByEmailAddress. */
export function parseGrantee(xml: XmlElement, users: readonly User[]): Grant['grantee'] {
  switch (xml.attributes.type) {
    case 'Group':
      return toGrantee('uri', requiredText(xml, 'URI'), users);
    case 'AmazonCustomerByEmail':
      return toGrantee('emailAddress', requiredText(xml, 'EmailAddress'), users);
    case 'CanonicalUser':
      return toGrantee('id', textOf(xml, 'ID') ?? '', users);
    default:
      throw new S3Error('MalformedACLError');
  }
}

/** Reads `id="…", uri="…", emailAddress="…"`. */
function parseGrantees(header: string | null, users: readonly User[]): Grant['grantee'][] {
  if (header === null) return [];
  return header.split(',').map((item) => {
    const [, type = '', value = ''] = /^\s*(\w+)\s*=\s*"?([^"]*)"?\s*$/.exec(item) ?? [];
    return toGrantee(type.toLowerCase() === 'emailaddress' ? 'emailAddress' : type, value, users);
  });
}

function toGrantee(type: string, value: string, users: readonly User[]): Grant['grantee'] {
  if (type === 'uri') {
    if (Object.values<string>(groups).includes(value)) return { uri: value };
    throw invalidArgument('uri', value, 'Invalid group uri');
  }
  const user = users.find(({ id, email }) =>
    type === 'id' ? id === value : type === 'emailAddress' && email === value,
  );
  if (user) return { id: user.id };
  if (type === 'emailAddress')
    throw new S3Error('UnresolvableGrantByEmailAddress', { details: { EmailAddress: value } });
  throw invalidArgument(type === 'id' ? 'CanonicalUser/ID' : 'grantee', value, 'Invalid id');
}

function isPermission(text: string): text is GrantPermission {
  return permissions.has(text);
}
