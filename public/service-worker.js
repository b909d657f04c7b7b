/*
 * The site's only service worker. It hands requests for S3 to MSW and leaves everything else alone, so that
 * the site's own assets pay nothing for it. MSW's script (kept as `npx msw init` writes it) does the rest.
 *
 * A request that takes no cookies along and names no referrer is one of src/connections/real: it is meant for the reader's
 * own S3, which has the same addresses as the simulated one. (Its cache mode would not tell: developer tools change that.)
 * All others for S3 are simulated and end here: what no page answers is refused, never passed on to AWS.
 */

/** What a request is to this worker: for the simulated S3, a page's question whether requests come here, or nothing. */
function kindOf({ url, method, credentials, referrerPolicy }) {
  const { hostname, pathname, searchParams } = new URL(url);
  const isForOwnS3 = credentials === 'omit' && referrerPolicy === 'no-referrer';
  if (/(^|\.)amazonaws\.com(\.cn)?$/.test(hostname)) return isForOwnS3 ? 'other' : 'simulated';
  const isQuestion = method === 'HEAD' && pathname === location.pathname && searchParams.has('question');
  return isQuestion ? 'question' : 'other';
}

/**
 * Tells the page that its question has come (src/connections/simulated/interception.ts). The page then takes the request
 * back; an answer without a body is for one that is too busy to, since none at all would cost this worker its life.
 */
async function tell({ clientId, request }) {
  const client = await clients.get(clientId);
  client?.postMessage({ intercepted: new URL(request.url).searchParams.get('question') });
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  return new Response(null, { status: 204 });
}

addEventListener('fetch', (event) => {
  const kind = kindOf(event.request);
  if (kind === 'question') event.respondWith(tell(event));
  if (kind !== 'simulated') event.stopImmediatePropagation();
});

// MSW passes on what no page of its own answers. Only simulated requests get that far, and they have nowhere to go.
self.fetch = async () => Response.error();

importScripts('mockServiceWorker.js');

addEventListener('fetch', (event) => {
  // MSW leaves a request to the browser, which would send it, when it knows of no page that answers.
  try {
    event.respondWith(Response.error());
  } catch {
    // It has taken it.
  }
});
