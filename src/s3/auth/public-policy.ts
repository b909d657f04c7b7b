import { federated, type Statement } from './policy.ts';

/** What a condition can fix so that a statement for everybody is for few after all. */
const narrowKeys =
  /^(aws:(sourceip|sourcevpce?|sourcearn|sourceaccount|sourceowner|userid|principal(orgid|arn|account|orgpaths))|s3:(x-amz-server-side-encryption-aws-kms-key-id|dataaccesspoint(arn|account)))$/;

/** Of an address of IPv4 and of IPv6, how many bits a network must fix at least. */
const leastBits = { v4: 8, v6: 32 };

/**
 * Whether a policy lets everybody do something: it is public unless each grant is to fixed principals, or on fixed values of
 * a key that says who or where from.
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

/** Whether a condition admits a fixed set of senders; one that leaves some out admits all others. */
function isNarrow([operator, condition]: [string, Readonly<Record<string, readonly string[]>>]): boolean {
  if (/not|ifexists|^null$|^forallvalues:/i.test(operator)) return false;
  return Object.entries(condition).some(([name, values]) => {
    const key = name.toLowerCase();
    return narrowKeys.test(key) && values.length > 0 && values.every((value) => isFixed(key, value));
  });
}

function isFixed(key: string, value: string): boolean {
  if (key === 'aws:sourceip') return isNarrowNetwork(value);
  // Of an access point the name may be left open, but not whose it is.
  const fixed = key === 's3:dataaccesspointarn' ? value.split(':').slice(0, 5).join(':') : value;
  return !/[*?]|\$\{/.test(fixed);
}

function isNarrowNetwork(network: string): boolean {
  const [address = '', bits] = network.split('/');
  const least = address.includes(':') ? leastBits.v6 : leastBits.v4;
  return bits === undefined || Number(bits) >= least;
}
