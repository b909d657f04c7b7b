/** The condition keys that can be used with any action. */
const general = [
  'accessgrantsinstancearn',
  'accesspointnetworkorigin',
  'accesspointtag/',
  'authtype',
  'buckettag/',
  'dataaccesspointaccount',
  'dataaccesspointarn',
  'resourceaccount',
  'signatureage',
  'signatureversion',
  'tlsversion',
  'x-amz-content-sha256',
];
const put = ['putobject'];
const lists = ['listbucket', 'listbucketversions'];
const aclWrites = [
  'createbucket',
  'putbucketacl',
  'putobject',
  'putobjectacl',
  'putobjectversionacl',
  'bypassgovernanceretention',
];
const locks = [
  'putobject',
  'putobjectretention',
  'putobjectlegalhold',
  'bypassgovernanceretention',
  'replicateobject',
  'putbucketobjectlockconfiguration',
];
const storing = ['putobject', 'bypassgovernanceretention', 'replicateobject'];
const tagging = [
  'putobject',
  'putobjecttagging',
  'putobjectversiontagging',
  'bypassgovernanceretention',
  'replicatetags',
];
const ofOneObject =
  /^(get|put|delete)object(version)?(acl|tagging|attributes)?$|^getobjectversionforreplication$/;

/** The keys for certain actions only, all in lower case and without `s3:`. A key that ends with a slash is a family of keys. */
const particular: Readonly<Record<string, readonly string[] | RegExp>> = {
  delimiter: lists,
  'existingobjecttag/': ofOneObject,
  'if-match': ['putobject', 'deleteobject'],
  'if-none-match': put,
  inventoryaccessibleoptionalfields: ['putinventoryconfiguration'],
  locationconstraint: ['createbucket'],
  'max-keys': lists,
  'object-lock-legal-hold': locks,
  'object-lock-mode': locks,
  'object-lock-remaining-retention-days': locks,
  'object-lock-retain-until-date': locks,
  objectcreationoperation: put,
  prefix: lists,
  'requestobjecttag/': tagging,
  requestobjecttagkeys: tagging,
  versionid: /version/,
  'x-amz-acl': aclWrites,
  'x-amz-copy-source': storing,
  'x-amz-grant-full-control': aclWrites,
  'x-amz-grant-read': aclWrites,
  'x-amz-grant-read-acp': aclWrites,
  'x-amz-grant-write': aclWrites,
  'x-amz-grant-write-acp': aclWrites,
  'x-amz-metadata-directive': storing,
  'x-amz-object-ownership': ['createbucket', 'putbucketownershipcontrols'],
  'x-amz-server-side-encryption': storing,
  'x-amz-server-side-encryption-aws-kms-key-id': storing,
  'x-amz-server-side-encryption-customer-algorithm': storing,
  'x-amz-storage-class': storing,
  'x-amz-website-redirect-location': storing,
};

/** Whether S3 has a condition key with this name. Keys of other services always pass. */
export function isConditionKey(key: string): boolean {
  const name = ownName(key);
  return name === undefined || isIn(general, name) || family(name) !== undefined;
}

/**
 * Whether a condition key can be used with an action, such as `s3:getobject`.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 */
export function keyAppliesTo(key: string, action: string): boolean {
  const name = ownName(key);
  if (name === undefined || isIn(general, name)) return true;
  const fitting = family(name);
  const bare = action.slice('s3:'.length);
  return fitting instanceof RegExp ? fitting.test(bare) : (fitting?.includes(bare) ?? false);
}

function ownName(key: string): string | undefined {
  const lower = key.toLowerCase();
  return lower.startsWith('s3:') ? lower.slice('s3:'.length) : undefined;
}

function family(name: string): readonly string[] | RegExp | undefined {
  const slash = name.indexOf('/');
  const key = slash < 0 ? name : name.slice(0, slash + 1);
  return Object.hasOwn(particular, key) ? particular[key] : undefined;
}

function isIn(keys: readonly string[], name: string): boolean {
  return keys.some((key) => (key.endsWith('/') ? name.startsWith(key) : name === key));
}
