import type { FetchEvent, WorkerScope } from './scope.ts';

/** How long a question waits to be taken back by the page that asked it, in milliseconds. */
const patience = 1_000;

/** What a request is to this worker: for the simulated S3, a page's question whether requests come here, or nothing. */
function kindOf({ url, method, credentials, referrerPolicy }: Request, script: URL) {
  const { hostname, pathname, searchParams } = new URL(url);
  // A request that takes no cookies along and names no referrer is one of src/connections/real: it is meant for the reader's
  // own S3, which has the same addresses as the simulated one. (Its cache mode would not tell: developer tools change that.)
  const isForOwnS3 = credentials === 'omit' && referrerPolicy === 'no-referrer';
  if (/(^|\.)amazonaws\.com(\.cn)?$/.test(hostname)) return isForOwnS3 ? 'own' : 'simulated';
  const isQuestion = method === 'HEAD' && pathname === script.pathname && searchParams.has('question');
  return isQuestion ? 'question' : 'other';
}

/** What {@link answerForS3} leaves to others. */
interface Others {
  /** Answers a request that has nothing to do with S3, or leaves it to the browser. */
  readonly answerOwn: (event: FetchEvent) => void;
  /** Runs MSW's script, whose listener stands between those of this module. */
  readonly loadMsw: () => void;
}

/**
 * Hands simulated requests to MSW, and keeps all others from it. All requests for S3 but those for the reader's own end here:
 * what no page answers is refused, never passed on to AWS.
 */
export function answerForS3(worker: WorkerScope, { answerOwn, loadMsw }: Others): void {
  /**
   * Tells the page that its question has come (src/connections/simulated/interception.ts). The page then takes the request
   * back; an answer without a body is for one that is too busy to, since none at all would cost this worker its life. A worker
   * that still owes an answer is not replaced by the next, so it does not wait for long.
   */
  const tell = async ({ clientId, request }: FetchEvent) => {
    const client = await worker.clients.get(clientId);
    client?.postMessage({ intercepted: new URL(request.url).searchParams.get('question') });
    await new Promise((resolve) => setTimeout(resolve, patience));
    return new Response(null, { status: 204 });
  };

  worker.addEventListener('fetch', (event) => {
    const kind = kindOf(event.request, worker.location);
    if (kind === 'simulated') return;
    event.stopImmediatePropagation();
    if (kind === 'question') event.respondWith(tell(event));
    if (kind === 'other') answerOwn(event);
  });
  // MSW passes on what no page of its own answers. Only simulated requests get that far, and they have nowhere to go.
  worker.fetch = async () => Response.error();
  loadMsw();
  worker.addEventListener('fetch', (event) => {
    // MSW leaves a request to the browser, which would send it, when it knows of no page that answers.
    try {
      event.respondWith(Response.error());
    } catch {
      // It has taken it.
    }
  });
}
