import {
  type Address,
  isGlobalAddress,
  parseAnyAddress,
  parseQuery,
  requestUrl,
  verifyBucketName,
} from '#protocol/address';
import { S3Error } from '#protocol/errors';
import { resourceOf, route } from '#protocol/operations';
import { verifyHeaders } from '#protocol/text';
import { authenticate, type Caller, type Unauthenticated } from './auth/authenticate.ts';
import { chunkSignatures } from './auth/chunk-signatures.ts';
import { authorise } from './auth/authorise.ts';
import { chargedHeader } from './auth/owner-rules.ts';
import { withHoisted } from './auth/hoisted-headers.ts';
import { portableHashes, type Hashes } from './body/hashes.ts';
import { IncomingBody } from './body/incoming-body.ts';
import { anonymousId, type Call, type Engine, type NewBuckets } from './call.ts';
import type { Change, ChangeListener, ChangeOrigin } from './change.ts';
import { createAnswer, type Answer } from './answer.ts';
import type { Delivery, DeliveryListener } from './notifications/index.ts';
import { isLifecycleDue } from './lifecycle/is-lifecycle-due.ts';
import { leavesBucket, verifyKey } from './objects/object-key.ts';
import { verifyUnderstood } from './understood.ts';
import { findOperation } from './operations/index.ts';
import { invalidPath, verifyPath, verifyStored } from './paths.ts';
import type { Store } from './store/store.ts';
import { isForSts } from './sts/is-for-sts.ts';
import { exampleUser, type User } from './user.ts';

/** What an engine is made of. */
export interface S3Options {
  store: Store;
  /** Who may sign requests. */
  users?: readonly User[];
  /** What the engine takes as the present. */
  clock?: () => Date;
  /** The region of buckets created through an endpoint whose address names none. */
  region?: string;
  /**
   * How open a new bucket is. By default as in S3 since 2023: ACLs do not count, all ways of making it public are blocked, and
   * objects are encrypted; and, since 2026, not with customers' keys. Older tools and test suites want `ObjectWriter`, and
   * `false` for the others.
   */
  newBuckets?: Partial<NewBuckets>;
  /** Whether owners and grantees have a `DisplayName`, which S3 has not sent since November 2025. */
  displayNames?: boolean;
  /** Faster hashes than the portable ones, if the host has any. */
  hashes?: Partial<Hashes>;
  /** Receives errors of the engine itself, which clients see only as an InternalError. */
  onInternalError?: (cause: unknown) => void;
}

/** What is known about the sender of a request besides what the request says. */
export interface Sender {
  ip?: string;
  /** The path and query as they were sent, if the host knows them: a Request's URL has lost `.` and `..`. */
  target?: string;
}

/** Amazon S3, as far as requests and their answers show it. */
export interface S3 {
  /** Answers a request. Whatever a client sends, it answers as S3 would and does not throw. */
  readonly fetch: (request: Request, from?: Sender) => Promise<Response>;
  /** Reports every change from now on, until the returned function is called. */
  readonly subscribe: (listener: ChangeListener) => () => void;
  /**
   * Delivers what buckets' notification configurations send to topics, queues, functions and EventBridge, from now on, until the
   * returned function is called.
   * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html
   */
  readonly deliver: (listener: DeliveryListener) => () => void;
}

const seldom = () => import('./seldom.ts');

/**
 * Loads what an engine otherwise loads when it is first asked for, such as uploads in parts: then a network that goes away later does
 * no harm. Where it is away now, nothing happens.
 */
export async function loadSeldom(): Promise<void> {
  await seldom().catch(() => undefined);
}

/**
 * Creates an S3 of your own.
 * @example
 * const s3 = createS3({ store: createMemoryStore() })
 * const response = await s3.fetch(request)
 */
export function createS3(options: S3Options): S3 {
  const users = options.users ?? [exampleUser];
  const usersByKey = new Map(users.map((user) => [user.accessKeyId, user]));
  const clock = options.clock ?? (() => new Date());
  const listeners = new Set<ChangeListener>();
  const carriers = new Set<DeliveryListener>();
  const engine: Engine = {
    store: options.store,
    users,
    region: options.region ?? 'us-east-1',
    displayNames: options.displayNames ?? false,
    hashes: { ...portableHashes, ...options.hashes },
    newBuckets: {
      ownership: 'BucketOwnerEnforced',
      blockPublicAccess: true,
      encrypt: true,
      blockCustomerKeys: true,
      ...options.newBuckets,
    },
  };

  const answer = async (request: Request, reply: Answer, sender: Sender): Promise<Response> => {
    const url = requestUrl(request.url, sender.target);
    verifyPath(url);
    const address = parseAnyAddress(url);
    const { bucket = '', key = '' } = address;
    const isWrite = request.method === 'PUT' || request.method === 'POST';
    if (isWrite && leavesBucket(key)) throw invalidPath(url);
    verifyHeaders(request.headers);
    const query = parseQuery(url.search);
    const headers = withHoisted(request.headers, query);
    const body = new IncomingBody(request, engine.hashes, headers);
    const now = reply.now;
    const isPreflight = request.method === 'OPTIONS';
    const foundBucket =
      bucket === '' ? undefined : await engine.store.transact('read', (tx) => tx.get('buckets', '', bucket));
    // A global address leads to the bucket's region.
    const isGlobal = address.region === undefined && isGlobalAddress(url.hostname);
    const endpointRegion = address.region ?? (isGlobal ? (foundBucket?.region ?? 'us-east-1') : undefined);
    if (!isPreflight && request.headers.has('origin')) reply.allowOrigin(foundBucket?.cors ?? []);
    const { operation, caller } = address.website
      ? { operation: 'GetObject' as const, caller: {} as Caller }
      : await identify(
          { request, url, query, body, now, region: endpointRegion, isGlobal, hashes: engine.hashes },
          address,
          headers,
        );
    const run = address.website
      ? async (visit: Call) => (await seldom()).visitWebsite(visit, request.method, reply)
      : await findOperation(operation);
    if (!run) throw new S3Error('NotImplemented', { message: `${operation} is not implemented here.` });
    if (bucket !== '') verifyBucketName(bucket);
    verifyKey(key);

    const changes: Change[] = [];
    const by: ChangeOrigin = {
      principalId: caller.user?.id ?? anonymousId,
      region: endpointRegion ?? engine.region,
      sourceIp: sender.ip ?? '127.0.0.1',
      requestId: reply.requestId,
      hostId: reply.hostId,
    };
    const call: Call = {
      operation,
      engine,
      url,
      headers,
      query,
      body,
      bucket,
      foundBucket,
      key,
      endpointRegion,
      caller,
      now,
      sourceIp: by.sourceIp,
      announce: (change) => changes.push({ bucket, time: now, by, ...change }),
    };
    try {
      if (foundBucket && !engine.store.readOnly && isLifecycleDue(foundBucket, now))
        await (await seldom()).applyLifecycle(call);
      if (!address.website) {
        await authorise(call);
        verifyUnderstood(call, request.method);
        if (leavesBucket(key)) await verifyStored(call);
      }
      const done = await run(call);
      if (carriers.size > 0 && operation === 'PutBucketNotificationConfiguration')
        carry(await (await seldom()).testDeliveries(call, by));
      // Requester Pays is a stored configuration, so other buckets need no header.
      if (!foundBucket?.configurations) return reply.success(done);
      return reply.success({ ...done, headers: { ...done.headers, ...chargedHeader(call, foundBucket) } });
    } finally {
      // Announced changes have been made, even if the call failed later.
      for (const change of changes) for (const listener of listeners) notify(listener, change);
      if (carriers.size > 0) carry(await (await seldom()).deliveriesOf(engine, changes));
    }
  };

  const carry = (deliveries: readonly Delivery[]) => {
    for (const delivery of deliveries) for (const carrier of carriers) notify(carrier, delivery);
  };

  /** The operation that is asked for, and by whom. */
  const identify = async (incoming: Unauthenticated, address: Address, headers: Headers) => {
    const { request, query, body } = incoming;
    const resource = resourceOf(address.bucket, address.key);
    const operation = route({
      method: request.method,
      resource,
      query,
      headers,
    });
    // A preflight of a presigned URL carries the signature of the request that it asks about, not one of its own.
    const caller: Caller = operation === 'CorsPreflight' ? {} : await authenticate(incoming, usersByKey);
    if (caller.user && caller.claim && body.hasSignedChunks) {
      body.expectSignatures(chunkSignatures(caller.user, caller.claim, engine.hashes));
    }
    return { operation, caller };
  };

  return {
    fetch: async (request, sender = {}) => {
      const reply = createAnswer(request, clock());
      try {
        if (isForSts(request)) return await (await seldom()).answerSts(request, usersByKey, reply.now);
        return await answer(request, reply, sender);
      } catch (error) {
        if (!(error instanceof S3Error) || error.code === 'InternalError') options.onInternalError?.(error);
        return reply.failure(error);
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    deliver: (listener) => {
      carriers.add(listener);
      return () => void carriers.delete(listener);
    },
  };
}

/** Calls a listener. Its errors are thrown later, so that they do not affect the request. */
function notify<T>(listener: (news: T) => void, news: T): void {
  try {
    listener(news);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
