import type { S3 } from '../../s3/index.ts';

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
  const answers = new Map<string, Promise<Response>>();
  return {
    take: (request) => {
      const answered = answer(request);
      if (isWrite(request)) {
        const kept = answered.then((response) => response.clone());
        kept.catch(() => undefined);
        answers.set(identify(request), kept);
      }
      return answered;
    },
    takeBack: (request) => {
      const kept = answers.get(identify(request));
      answers.delete(identify(request));
      return kept ?? answer(request);
    },
    forget: (request) => void answers.delete(identify(request)),
  };
}

function isWrite({ method }: Request): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/** The SDK numbers its requests and its attempts; others are told apart by what they sign. */
function identify({ method, url, headers }: Request): string {
  const names = ['amz-sdk-invocation-id', 'amz-sdk-request', 'authorization'];
  return [method, url, ...names.map((name) => headers.get(name))].join('\n');
}
