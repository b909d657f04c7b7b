import type { S3 } from '#s3';

/** An engine behind a worker that may be gone before it has brought the answer. */
export interface Delivery {
  /** Answers a request that a worker has brought. */
  readonly take: S3['fetch'];
  /** Answers one that was sent to a worker and did not come back: with the answer that it has, where a worker had brought it. */
  readonly takeBack: S3['fetch'];
  /** Forgets the answer to a request, which has come back. */
  forget(request: Request): void;
}

/** Lets each request that writes be done once, whether or not its answer arrives. To read twice does no harm. */
export function deliverOnce(answer: S3['fetch']): Delivery {
  const brought = new Map<string, Promise<Response>>();
  // What a worker that is gone has posted may come after the page has given up waiting for the answer.
  const expected = new Map<string, Promise<Response>>();

  const answerAndKeep = (request: Request, answers: Map<string, Promise<Response>>) => {
    const answered = answer(request);
    const kept = answered.then((response) => response.clone());
    kept.catch(() => undefined);
    answers.set(identify(request), kept);
    return answered;
  };
  /** A browser that ends a worker may give what it had to the next one, which brings it a second time. */
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

/** Whether no other request is identified like this one. A presigned address may be written to twice. */
function isNumbered({ headers }: Request): boolean {
  return headers.has('amz-sdk-invocation-id');
}

/** The SDK numbers its requests and its attempts; others are told apart by what they sign. */
function identify({ method, url, headers }: Request): string {
  const names = ['amz-sdk-invocation-id', 'amz-sdk-request', 'authorization'];
  return [method, url, ...names.map((name) => headers.get(name))].join('\n');
}
