import type { HttpHandler } from 'msw/http';

/** How long to wait for a service worker before answering without one, in milliseconds. */
const patience = 3_000;

let started: Promise<boolean> | undefined;

/**
 * Puts the handlers behind the site's service worker, once a page. Answers whether it is in control: where
 * there is none to be had (plain http on a network, private windows, a reload past the cache) the caller
 * answers with the same handlers itself.
 */
export function startServiceWorker(handlers: readonly HttpHandler[], base: string): Promise<boolean> {
  return (started ??= start(handlers, base).catch(() => false));
}

async function start(handlers: readonly HttpHandler[], base: string): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const existing = await navigator.serviceWorker.getRegistration(base);
  // MSW reloads a page that has a worker but is not under its control, as after a reload past the cache.
  if (existing && !navigator.serviceWorker.controller) return false;

  // Loaded here, so that the handlers can be had on Node, where there is no such module.
  const { setupWorker } = await import('msw/browser');
  const worker = setupWorker(...handlers);
  const ready = worker.start({
    serviceWorker: { url: `${base}service-worker.js`, options: { scope: base } },
    onUnhandledFrame: 'bypass',
    quiet: true,
  });
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience));
  return Promise.race([ready.then(() => navigator.serviceWorker.controller !== null), late]);
}
