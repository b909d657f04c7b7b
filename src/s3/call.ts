import type { Query, RequestUrl } from '#protocol/address';
import type { OperationName } from '#protocol/operations';
import type { Caller } from './auth/authenticate.ts';
import type { IncomingBody } from './body/incoming-body.ts';
import type { Hashes } from './body/hashes.ts';
import type { Announcement } from './change.ts';
import type { Reply } from './http/reply.ts';
import type { BucketRecord, Ownership, Tags } from './store/records.ts';
import type { Store } from './store/store.ts';
import type { User } from './user.ts';

/** What an engine works with. */
export interface Engine {
  readonly store: Store;
  readonly users: readonly User[];
  /** Whether owners and grantees are named, as they were before November 2025. */
  readonly displayNames: boolean;
  readonly hashes: Hashes;
  /** The region of an endpoint whose address does not name one. */
  readonly region: string;
  /** What a bucket has in the beginning. */
  readonly newBuckets: NewBuckets;
}

/** How open a bucket is in the beginning. */
export interface NewBuckets {
  ownership: Ownership;
  blockPublicAccess: boolean;
  /** Whether objects are encrypted that nobody asked to be. */
  encrypt: boolean;
  /** Whether objects are refused that are to be encrypted with a key of the customer (SSE-C). */
  blockCustomerKeys: boolean;
}

/** One request, understood, and its sender known: what an operation is given. */
export interface Call {
  readonly operation: OperationName;
  readonly engine: Engine;
  readonly url: RequestUrl;
  readonly headers: Headers;
  readonly query: Query;
  readonly body: IncomingBody;
  /** '' where the request names none. */
  readonly bucket: string;
  /** The bucket of that name as it was when the request came; absent where there was none. */
  readonly foundBucket: BucketRecord | undefined;
  /** '' where the request names none. */
  readonly key: string;
  /** The region whose endpoint was asked; absent where an endpoint serves all. */
  readonly endpointRegion: string | undefined;
  readonly caller: Caller;
  readonly now: Date;
  /** Where the request came from. */
  readonly sourceIp: string;
  /** The tags that the request brings elsewhere than in its headers. */
  readonly requestTags?: Tags;
  /** Told to subscribers if the call succeeds. */
  announce(change: Announcement): void;
}

/** Carries out an operation. Throws S3Error. */
export type Operation = (call: Call) => Promise<Reply>;

/** The account that asks. Operations are only reached by callers that may ask, and those that need an owner need a user. */
export function callerId(call: Call): string {
  return call.caller.user?.id ?? anonymousId;
}

/** S3's canonical id of everybody who does not sign. */
export const anonymousId = '65a011a29cdf8ec533ec3d1ccaae921c';
