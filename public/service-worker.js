/*
 * The site's only service worker. It hands requests for S3 to MSW and leaves everything else alone, so that
 * the site's own assets pay nothing for it. MSW's script (kept as `npx msw init` writes it) does the rest.
 */
addEventListener('fetch', (event) => {
  const { hostname } = new URL(event.request.url);
  if (!/(^|\.)amazonaws\.com(\.cn)?$/.test(hostname)) event.stopImmediatePropagation();
});

importScripts('mockServiceWorker.js');
