import type { S3 } from '#s3';

/** An engine behind a service worker that may be ended before it has brought the answer. */
export interface Delivery {
  /** Answers a request that a worker has brought. */
  readonly take: S3['fetch'];
  /** Answers a request that did not come back from a worker: as the engine did, if the worker had brought it there. */
  readonly takeBack: S3['fetch'];
  /** Forgets the answer to a request, once it has come back. */
  forget(request: Request): void;
}

/** Has each request that writes done only once, whether or not its answer arrives. To read twice does no harm. */
export function deliverOnce(answer: S3['fetch']): Delivery {
  const brought = new Map<string, Promise<Response>>();
  // A worker may have posted a request before it ended, which arrives after the page has given up waiting for the answer.
  const expected = new Map<string, Promise<Response>>();

  const answerAndKeep = (request: Request, answers: Map<string, Promise<Response>>) => {
    const answered = answer(request);
    const kept = answered.then((response) => response.clone());
    kept.catch(() => undefined);
    answers.set(identify(request), kept);
    return answered;
  };
  /** A browser that ends a worker may give its requests to the next one, which brings them a second time. */
  const again = (request: Request) =>
    isNumbered(request) ? brought.get(identify(request))?.then((response) => response.clone()) : undefined;
  return {
    take: (request) => {
      if (!isWrite(request)) return answer(request);
      return takeOut(expected, request) ?? again(request) ?? answerAndKeep(request, brought);
    },
    takeBack: (request) => {
      const kept = again(request) ?? takeOut(brought, request);
      if (kept) return kept;
      return isWrite(request) && isNumbered(request) ? answerAndKeep(request, expected) : answer(request);
    },
    forget: (request) => void brought.delete(identify(request)),
  };
}

function takeOut(answers: Map<string, Promise<Response>>, request: Request): Promise<Response> | undefined {
  const id = identify(request);
  const kept = answers.get(id);
  answers.delete(id);
  return kept;
}

function isWrite({ method }: Request): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/** Whether `identify` tells this request from all others. Two writes to a presigned address look the same. */
function isNumbered({ headers }: Request): boolean {
  return headers.has('amz-sdk-invocation-id');
}

/** The SDK numbers its requests and its attempts; other requests are told apart by their signatures. */
export function identify({ method, url, headers }: Request): string {
  const names = ['amz-sdk-invocation-id', 'amz-sdk-request', 'authorization'];
  return [method, url, ...names.map((name) => headers.get(name))].join('\n');
}
