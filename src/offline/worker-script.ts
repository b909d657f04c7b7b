/** Where the site's service worker is, below the site's base path. */
export const workerScript = 'service-worker.js';
