import { federated, type Statement } from './policy.ts';

/** Condition keys that, with fixed values, restrict a statement for everybody to a few. */
const narrowKeys =
  /^(aws:(sourceip|sourcevpce?|sourcearn|sourceaccount|sourceowner|userid|principal(orgid|arn|account|orgpaths))|s3:(x-amz-server-side-encryption-aws-kms-key-id|dataaccesspoint(arn|account)))$/;

/** The least number of bits that a network must fix in an IPv4 or IPv6 address. */
const leastBits = { v4: 8, v6: 32 };

/**
 * Whether a policy lets everybody do something: it is public unless each statement that allows something names fixed principals,
 * or requires fixed values of a key that says who the sender is or where it is.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
export function isPublicPolicy(statements: readonly Statement[]): boolean {
  return statements.some(
    ({ allows, principals, conditions }) =>
      allows &&
      (principals.not || principals.values.some((name) => name === '*' || name.startsWith(federated))) &&
      !Object.entries(conditions).some(isNarrow),
  );
}

/** Whether a condition admits only a fixed set of senders; one that excludes some admits all others. */
function isNarrow([operator, condition]: [string, Readonly<Record<string, readonly string[]>>]): boolean {
  if (/not|ifexists|^null$|^forallvalues:/i.test(operator)) return false;
  return Object.entries(condition).some(([name, values]) => {
    const key = name.toLowerCase();
    return narrowKeys.test(key) && values.length > 0 && values.every((value) => isFixed(key, value));
  });
}

function isFixed(key: string, value: string): boolean {
  if (key === 'aws:sourceip') return isNarrowNetwork(value);
  // The name of an access point may be left open, but not its account.
  const fixed = key === 's3:dataaccesspointarn' ? value.split(':').slice(0, 5).join(':') : value;
  return !/[*?]|\$\{/.test(fixed);
}

function isNarrowNetwork(network: string): boolean {
  const [address = '', bits] = network.split('/');
  const least = address.includes(':') ? leastBits.v6 : leastBits.v4;
  return bits === undefined || Number(bits) >= least;
}
