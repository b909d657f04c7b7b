import type { S3 } from '#s3';
import { deliverOnce, identify } from './deliver-once.ts';
import { isForS3 } from './is-for-s3.ts';
import { openServiceWorker } from './service-worker.ts';
import { untilAborted } from './until-aborted.ts';

/** Answers requests for a simulated account. */
export interface Answering {
  readonly answer: (request: Request) => Promise<Response>;
  /** Whether what an element of the page asks for, such as an `<img>`, is answered, too. To be asked right before it asks. */
  readonly answersElements: () => Promise<boolean>;
  /** What to tell a person whose browser bypasses the service worker; shown once per page. */
  readonly takeNotice: () => string | undefined;
}

const notice =
  'Your browser bypasses the part of this site that answers for S3, its service worker. So requests are answered in the page: ' +
  'everything works, but the browser’s network panel does not show them. To see them there again, turn off “Bypass for ' +
  'network” in the developer tools, if it is on, and reload the page.';

let isTold = false;

/** Whose requests are on their way through the page's one service worker: a page may have several accounts. */
const senders = new Map<string, S3['fetch']>();
/** Who answers a request of which nobody knows, such as that of an `<img>`. */
let latest: S3['fetch'];

/**
 * Lets an engine answer at S3's addresses: through the service worker, so that requests show in the browser's network panel,
 * or in the page. A request is sent only right after the worker has shown that it receives what this page sends.
 */
export async function answerRequests(s3: Pick<S3, 'fetch'>, base: string): Promise<Answering> {
  const delivery = deliverOnce(s3.fetch);
  latest = delivery.take;
  const worker = await openServiceWorker(
    { fetch: (request) => (senders.get(identify(request)) ?? latest)(request) },
    base,
  );
  const inPage = async (request: Request, fetch: S3['fetch']) =>
    isForS3(new URL(request.url)) ? fetch(request) : Response.error();
  /**
   * The browser is not told where somebody gives a request up, as when a program is stopped: Firefox complains of a request
   * that is taken back while a service worker answers it, and it is answered in no time anyway.
   */
  const throughWorker = async (request: Request) => {
    const spare = request.clone();
    const id = identify(request);
    latest = delivery.take;
    senders.set(id, latest);
    try {
      const response = await fetch(new Request(request, { signal: null }));
      // A worker may also be ended while it brings the body. Whoever asks reads the whole body at once anyway.
      await response.clone().arrayBuffer();
      delivery.forget(spare);
      senders.delete(id);
      return response;
    } catch {
      spare.signal.throwIfAborted();
      worker.remind();
      return inPage(spare, delivery.takeBack);
    }
  };

  return {
    answersElements: () => {
      latest = delivery.take;
      return worker.isOpen();
    },
    answer: async (request) => {
      if (!(await worker.isOpen())) return inPage(request, s3.fetch);
      return untilAborted(request.signal, throughWorker(request));
    },
    takeNotice: () => {
      if (isTold || !worker.wasBypassed) return undefined;
      isTold = true;
      return notice;
    },
  };
}
