import type { Bytes } from '#protocol/text';
import { portableHashes } from '../body/hashes.ts';
import { IncomingBody } from '../body/incoming-body.ts';
import { accountIdOf, type User, userArn } from '../user.ts';
import { StsError, stsErrorAnswer } from './sts-error.ts';
import { verifyCaller } from './verify-caller.ts';
import { writeStsAnswer } from './write-answer.ts';

const version = '2011-06-15';
const decoder = new TextDecoder();
/** More than any question to STS has. */
const longest: Bytes = 64 * 1024;

/**
 * Answers a request in the place of AWS STS, whatever it asks: GetCallerIdentity, which no policy can forbid, or an error. It is the
 * first thing that many people ask of AWS, to see that their keys work. Throws S3Error for a body that is no question at all.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export async function answerSts(
  request: Request,
  users: ReadonlyMap<string, User>,
  now: Date,
): Promise<Response> {
  try {
    const body = decoder.decode(await new IncomingBody(request, portableHashes).bytes(longest));
    const user = verifyCaller(request, body, users, now);
    const action = new URLSearchParams(body).get('Action') ?? new URL(request.url).searchParams.get('Action');
    if (action === 'GetCallerIdentity') return identityOf(user, now);
    throw new StsError(
      'InvalidAction',
      `Could not find operation ${action ?? ''} for version ${version}: here STS answers GetCallerIdentity alone.`,
    );
  } catch (error) {
    if (error instanceof StsError) return stsErrorAnswer(error, now);
    throw error;
  }
}

function identityOf(user: User, now: Date): Response {
  const identity = { Arn: userArn(user), UserId: uniqueIdOf(user), Account: accountIdOf(user) };
  return writeStsAnswer(now, 200, (requestId) => [
    'GetCallerIdentityResponse',
    { GetCallerIdentityResult: identity, ResponseMetadata: { RequestId: requestId } },
  ]);
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The unique ID of a user, made of the canonical one: `AIDA` and 17 letters or digits.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
function uniqueIdOf({ id }: User): string {
  const made = Array.from(id.padEnd(17, 'a').slice(0, 17), (sign, place) =>
    letters.charAt((sign.charCodeAt(0) * 7 + place) % letters.length),
  );
  return `AIDA${made.join('')}`;
}
