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

/** What an engine works with, whatever the request. */
export interface Engine {
  readonly store: Store;
  readonly users: readonly User[];
  /** Whether owners and grantees are named, as they were before November 2025. */
  readonly displayNames: boolean;
  readonly hashes: Hashes;
  /** The region of an endpoint whose address does not name one. */
  readonly region: string;
  /** The settings of new buckets. */
  readonly newBuckets: NewBuckets;
}

/** How open a new bucket is. */
export interface NewBuckets {
  ownership: Ownership;
  blockPublicAccess: boolean;
  /** Whether objects are encrypted if nobody asks for it. */
  encrypt: boolean;
  /** Whether objects that would be encrypted with a customer's key (SSE-C) are refused. */
  blockCustomerKeys: boolean;
}

/** One request, parsed and with its sender identified: what an operation gets. */
export interface Call {
  readonly operation: OperationName;
  readonly engine: Engine;
  readonly url: RequestUrl;
  readonly headers: Headers;
  readonly query: Query;
  readonly body: IncomingBody;
  /** '' if the request names none. */
  readonly bucket: string;
  /** The bucket with this name as it was when the request arrived; absent if there was none. */
  readonly foundBucket: BucketRecord | undefined;
  /** '' if the request names none. */
  readonly key: string;
  /** The region whose endpoint was asked; absent if the endpoint serves all regions. */
  readonly endpointRegion: string | undefined;
  readonly caller: Caller;
  readonly now: Date;
  /** Where the request came from. */
  readonly sourceIp: string;
  /** Tags that the request has outside its headers. */
  readonly requestTags?: Tags;
  /** Reports a change to subscribers, once the request has been handled. */
  announce(change: Announcement): void;
}

/** Carries out an operation. Throws S3Error. */
export type Operation = (call: Call) => Promise<Reply>;

/** The id of the account that sends a call, or `anonymousId`. Operations that need an owner are reached by users only. */
export function callerId(call: Call): string {
  return call.caller.user?.id ?? anonymousId;
}

/** S3's canonical id for everybody who does not sign. */
export const anonymousId = '65a011a29cdf8ec533ec3d1ccaae921c';
