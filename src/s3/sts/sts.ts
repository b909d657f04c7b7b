import { accountIdOf, exampleUser, type User, userArn } from '../user.ts';
import { StsError, stsErrorAnswer } from './sts-error.ts';
import { verifyCaller } from './verify-caller.ts';
import { writeStsAnswer } from './write-answer.ts';

/** Whose keys STS knows, and the time that it takes it to be. */
export interface StsOptions {
  /** The users whose keys it knows: those of S3 beside it. The user of AWS's documentation, unless it is given. */
  readonly users?: readonly User[];
  readonly clock?: () => Date;
}

/** AWS STS, as far as a person asks it who they are. */
export interface Sts {
  /** Answers a request. Whatever a client sends, it answers as STS would and does not throw. */
  readonly fetch: (request: Request) => Promise<Response>;
}

const version = '2011-06-15';

/**
 * Creates an STS beside an S3. It answers GetCallerIdentity, which no policy can forbid: the first thing that many people ask of
 * AWS, to see that their keys work.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export function createSts({ users = [exampleUser], clock = () => new Date() }: StsOptions = {}): Sts {
  const usersByKey = new Map(users.map((user) => [user.accessKeyId, user]));
  const answer = async (request: Request, now: Date) => {
    const body = await request.text();
    const user = verifyCaller(request, body, usersByKey, now);
    const action = new URLSearchParams(body).get('Action') ?? new URL(request.url).searchParams.get('Action');
    if (action === 'GetCallerIdentity') return identityOf(user, now);
    throw new StsError(
      'InvalidAction',
      `Could not find operation ${action ?? ''} for version ${version}: here STS answers GetCallerIdentity alone.`,
    );
  };
  return {
    fetch: async (request) => {
      const now = clock();
      try {
        return await answer(request, now);
      } catch (error) {
        if (error instanceof StsError) return stsErrorAnswer(error, now);
        throw error;
      }
    },
  };
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
