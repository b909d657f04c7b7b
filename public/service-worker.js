/*
 * The site's only service worker. It hands requests for S3 to MSW and leaves everything else alone, so that
 * the site's own assets pay nothing for it. MSW's script (kept as `npx msw init` writes it) does the rest.
 *
 * A request that takes no cookies along and names no referrer is one of src/connections/real: it is meant for the reader's
 * own S3, which has the same addresses as the simulated one. (Its cache mode would not tell: developer tools change that.)
 */
addEventListener('fetch', (event) => {
  const { url, credentials, referrerPolicy } = event.request;
  const isForOwnS3 = credentials === 'omit' && referrerPolicy === 'no-referrer';
  const isS3 = /(^|\.)amazonaws\.com(\.cn)?$/.test(new URL(url).hostname);
  if (!isS3 || isForOwnS3) event.stopImmediatePropagation();
});

importScripts('mockServiceWorker.js');
