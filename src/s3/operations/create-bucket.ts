import { isGlobalAddress } from '#protocol/address';
import { invalidArgument, S3Error } from '#protocol/errors';
import { child, parseXml, textOf, type XmlElement } from '#protocol/xml';
import type { Call } from '../call.ts';
import { callerId } from '../call.ts';
import { bucketArn, maxXml } from '../buckets/bucket.ts';
import type { Reply } from '../http/reply.ts';
import { aclIn, cannedAcl, isPublicAcl } from '../access/acl.ts';
import { tagsInSet } from '../objects/tags.ts';
import type { BucketRecord, Ownership, Tags } from '../store/records.ts';

const maxTags = 50;

/**
 * Creates a bucket. Throws BucketAlreadyExists, BucketAlreadyOwnedByYou (not in us-east-1, where creating one's own
 * bucket again succeeds, and resets its ACL), IllegalLocationConstraintException.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
 */
export async function createBucket(call: Call): Promise<Reply> {
  const xml = await configurationIn(call);
  const constraint = xml && textOf(xml, 'LocationConstraint');
  const region = regionFor(call, constraint);
  const tags = xml && tagsIn(xml);
  const record: BucketRecord = {
    name: call.bucket,
    region,
    ...(constraint === 'EU' && { locationConstraint: constraint }),
    owner: callerId(call),
    created: call.now.getTime(),
    ...access(call),
    ...(tags && { tags }),
    ...(call.engine.newBuckets.blockCustomerKeys && { blocksCustomerKeys: true }),
    ...(!call.engine.newBuckets.encrypt && { encryption: { algorithm: 'none' } }),
    ...(call.headers.get('x-amz-bucket-object-lock-enabled')?.toLowerCase() === 'true' && {
      objectLock: {},
      versioning: 'Enabled',
    }),
  };
  const isNew = await call.engine.store.transact('write', async (tx) => {
    const existing = await tx.get('buckets', '', call.bucket);
    if (existing) {
      verifySame(existing, record);
      await tx.put('buckets', '', call.bucket, { ...existing, acl: record.acl });
      return false;
    }
    await tx.put('buckets', '', call.bucket, record);
    return true;
  });
  if (isNew) call.announce({ kind: 'created' });
  // S3's first region still answers as it did before there were others.
  const Location = region === 'us-east-1' ? `/${call.bucket}` : `http://${call.bucket}.s3.amazonaws.com/`;
  return { headers: { Location, 'x-amz-bucket-arn': bucketArn(call.bucket) } };
}

async function configurationIn(call: Call): Promise<XmlElement | undefined> {
  const xml = await call.body.bytes(maxXml);
  return xml.byteLength === 0 ? undefined : parseXml(xml, 'CreateBucketConfiguration');
}

function tagsIn(xml: XmlElement): Tags | undefined {
  const tags = child(xml, 'Tags');
  return tags && tagsInSet(tags, maxTags);
}

function regionFor(call: Call, constraint: string | undefined): string {
  const endpoint = call.endpointRegion;
  const isGlobal = isGlobalAddress(call.url.hostname);
  if (constraint === undefined || constraint === '') {
    if (endpoint === undefined || endpoint === 'us-east-1') return endpoint ?? call.engine.region;
    throw new S3Error('IllegalLocationConstraintException');
  }
  const region = constraint === 'EU' ? 'eu-west-1' : constraint;
  // Endpoints of all regions but the first accept only their own region.
  if (endpoint !== undefined && endpoint !== 'us-east-1' && !isGlobal && region !== endpoint)
    throw incompatible(constraint);
  // At AWS's own endpoints, the first region cannot be named.
  if (!/^[a-z]{2}(-[a-z]+)+-\d+$/.test(region) || (region === 'us-east-1' && endpoint !== undefined)) {
    throw new S3Error('InvalidLocationConstraint', { details: { LocationConstraint: constraint } });
  }
  if (endpoint === undefined || endpoint === region || isGlobal) return region;
  throw incompatible(constraint);
}

function incompatible(constraint: string): S3Error {
  return new S3Error('IllegalLocationConstraintException', {
    message: `The ${constraint} location constraint is incompatible for the region specific endpoint this request was sent to.`,
  });
}

/** Who has access to a new bucket. Throws InvalidBucketAclWithObjectOwnership, InvalidBucketAclWithBlockPublicAccessError. */
function access({
  headers,
  engine,
  caller,
}: Call): Pick<BucketRecord, 'ownership' | 'acl' | 'publicAccessBlock'> {
  const { ownership: usual, blockPublicAccess: closed } = engine.newBuckets;
  const asked = headers.get('x-amz-object-ownership');
  // Buckets without ownership controls already behave as with ObjectWriter.
  const ownership = asked !== null ? ownershipIn(asked) : usual === 'ObjectWriter' ? undefined : usual;
  const owner = caller.user?.id ?? '';
  const owners = { owner, bucketOwner: owner };
  const acl = aclIn(headers, owners, engine.users) ?? cannedAcl('private', owners);
  if (
    ownership === 'BucketOwnerEnforced' &&
    acl.some(({ grantee }) => !('id' in grantee) || grantee.id !== owner)
  ) {
    throw new S3Error('InvalidBucketAclWithObjectOwnership');
  }
  const owned = { acl, ...(ownership && { ownership }) };
  if (!closed) return owned;
  if (isPublicAcl(acl)) throw new S3Error('InvalidBucketAclWithBlockPublicAccessError');
  const publicAccessBlock = {
    blockPublicAcls: true,
    ignorePublicAcls: true,
    blockPublicPolicy: true,
    restrictPublicBuckets: true,
  };
  return { ...owned, publicAccessBlock };
}

function ownershipIn(name: string): Ownership {
  if (name === 'BucketOwnerEnforced' || name === 'BucketOwnerPreferred' || name === 'ObjectWriter')
    return name;
  throw invalidArgument('x-amz-object-ownership', name, `Invalid x-amz-object-ownership header: ${name}`);
}

function verifySame(existing: BucketRecord, wanted: BucketRecord): void {
  const details = { BucketName: existing.name };
  if (existing.owner !== wanted.owner) throw new S3Error('BucketAlreadyExists', { details });
  const again = existing.region === 'us-east-1' && wanted.region === 'us-east-1';
  if (!again) throw new S3Error('BucketAlreadyOwnedByYou', { details });
}
