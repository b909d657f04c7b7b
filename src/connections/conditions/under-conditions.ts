import { isStsAddress } from '#protocol/address';
import { refuse } from '#protocol/answers';
import { S3Error } from '#protocol/errors';
import { connectionLost } from './connection-lost.ts';
import { type Conditions, expiredToken } from './conditions.ts';
import { createLink, wait as waitByClock, type Wait } from './link.ts';

/** Answers a request, as `fetch` does. */
type Fetch = (request: Request) => Promise<Response>;

/** What conditions need to know, and what a test replaces. */
export interface ConditionsOptions {
  readonly conditions: Conditions;
  /** The time on S3's clock. */
  readonly now: () => Date;
  readonly random?: () => number;
  readonly wait?: Wait;
}

/** Puts conditions between programs and an account: what `answer` does, with all that can go wrong on the way. */
export function underConditions(answer: Fetch, options: ConditionsOptions): Fetch {
  const { conditions, now, random = Math.random, wait = waitByClock } = options;
  const up = createLink();
  const down = createLink();

  return async (request) => {
    const refused = tokenOf(request) === expiredToken;
    if (!conditions.isOn && !refused) return answer(request);
    const { latency, jitter, bandwidth, slowDown: slowShare, dropped } = conditions.settings;
    // All drawn at once, so that a run with a seed is the same however long its requests take.
    const [isDropped, isLate, isSlowed] = [random() < dropped, random() < 0.5, random() < slowShare];
    const oneWay = () => (latency / 2) * (1 + jitter * (2 * random() - 1));
    const [there, back] = [oneWay(), oneWay()];
    const travel = async (message: Request | Response, link: typeof up, delay: number) => {
      const bytes = bandwidth === undefined ? 0 : (await message.clone().arrayBuffer()).byteLength;
      const sending = bandwidth === undefined ? 0 : link.delay(bytes, bandwidth, performance.now());
      if (delay + sending > 0) await wait(delay + sending, request.signal);
    };

    await travel(request, up, there);
    if (isDropped && !isLate) throw connectionLost();
    const refusal = refused ? tokenExpired() : isSlowed ? slowDown() : undefined;
    const response = refusal
      ? await refuseIn(request, refuse(refusal, request, now()))
      : await answer(request);
    if (isDropped) throw connectionLost();
    await travel(response, down, back);
    return response;
  };
}

/** S3's refusal in the form of the service that was asked: STS puts its errors into one more element. */
async function refuseIn(request: Request, refusal: Response): Promise<Response> {
  if (!isStsAddress(new URL(request.url))) return refusal;
  const text = (await refusal.text()).replace('SlowDown', 'Throttling');
  return new Response(text.replace(/<Error>.*/s, '<ErrorResponse>$&</ErrorResponse>'), refusal);
}

/**
 * Too many requests at once. S3 sends no `Retry-After`: how long to wait is the client's to decide.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html
 */
function slowDown(): S3Error {
  return new S3Error('SlowDown', { headers: { Connection: 'close' } });
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList */
function tokenExpired(): S3Error {
  return new S3Error('ExpiredToken', {
    details: { 'Token-0': expiredToken },
    headers: { Connection: 'close' },
  });
}

function tokenOf({ headers, url }: Request): string | null {
  return headers.get('x-amz-security-token') ?? new URL(url).searchParams.get('X-Amz-Security-Token');
}
