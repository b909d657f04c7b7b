import { workerScript } from '#offline/worker-script';
import type { S3 } from '#s3';
import { askInterceptor } from './interception.ts';

/** How long to wait for a service worker before answering without one, in milliseconds. */
const patience = 3_000;

/** The site's service worker, as seen by a page that sends requests through it. */
export interface ServiceWorkerDoor {
  /** Whether a request that is sent now reaches the worker. To be asked before every request: the answer may change. */
  isOpen(): Promise<boolean>;
  /** Makes the worker know this page again, which it may have forgotten when it was stopped. */
  remind(): void;
  /** Whether there is a worker, and the browser has bypassed it at least once. */
  readonly wasBypassed: boolean;
}

let door: Promise<ServiceWorkerDoor> | undefined;

/**
 * Puts an engine behind the site's service worker, once per page. Where no worker can be had (plain http on a network,
 * private windows, a reload past the cache) the door stays shut, and the caller asks the engine itself.
 */
export function openServiceWorker(s3: Pick<S3, 'fetch'>, base: string): Promise<ServiceWorkerDoor> {
  return (door ??= open(s3, base));
}

async function open(s3: Pick<S3, 'fetch'>, base: string): Promise<ServiceWorkerDoor> {
  let isReady = false;
  let wasBypassed = false;
  let asking: Promise<boolean> | undefined;

  // One that has replaced it does not know this page, nor does MSW listen to it: what it is sent, it refuses.
  let own: ServiceWorker | null = null;
  const isThere = () => {
    const { controller } = navigator.serviceWorker;
    own ??= controller;
    return own !== null && own === controller;
  };
  const ask = async (): Promise<boolean> => {
    const interceptor = isThere() ? await askInterceptor(base) : 'nobody';
    wasBypassed ||= interceptor === 'network';
    return interceptor === 'worker' && isThere();
  };
  const remind = () => own?.postMessage('MOCK_ACTIVATE');

  const starting = start(s3, base).then(
    (started) => {
      isReady = started === 'ready';
      wasBypassed = started === 'bypassed';
      if (isReady) own = navigator.serviceWorker.controller;
    },
    () => undefined,
  );
  await Promise.race([starting, new Promise((resolve) => setTimeout(resolve, patience))]);

  return {
    isOpen: async () => {
      if (!isReady) return false;
      // Requests that are sent at the same time share an answer.
      return (asking ??= ask().finally(() => (asking = undefined)));
    },
    remind,
    get wasBypassed() {
      return wasBypassed;
    },
  };
}

async function start(s3: Pick<S3, 'fetch'>, base: string): Promise<'ready' | 'bypassed' | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const existing = await navigator.serviceWorker.getRegistration(base);
  const isControlled = () => navigator.serviceWorker.controller !== null;
  // As after a reload past the cache.
  if (existing?.active?.state === 'activated' && !isControlled()) return 'bypassed';
  const controlled = new Promise((resolve) =>
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
  );
  const url = base + workerScript;
  // Loaded only where a worker can be had: without one there is nothing for MSW to do.
  const [registration, { setupWorker }, { createHandlers }] = await Promise.all([
    existing ?? navigator.serviceWorker.register(url, { scope: base }),
    import('msw/browser'),
    import('./handlers.ts'),
  ]);
  // MSW would reload a page that has a worker but is not under its control: as this one, or what keeps the site on the device,
  // may have installed it just now.
  if (!isControlled()) await controlled;
  // MSW would look for a new version at each start, and not catch an error. The browser looks for it at each visit.
  registration.update = async () => registration;
  await setupWorker(...createHandlers(s3)).start({
    serviceWorker: { url, options: { scope: base } },
    onUnhandledFrame: 'bypass',
    quiet: true,
  });
  return 'ready';
}
