/**
 * How to send a request that is meant for the reader's own S3: the site's service worker (`src/offline/worker/`)
 * recognizes it by its credentials and referrer, and does not answer it in place of AWS. No cookie goes along, nobody learns
 * the page's address, and no cache keeps the answer.
 */
export const pastSimulation = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const satisfies RequestInit;
