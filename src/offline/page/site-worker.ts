import { workerScript } from '../worker-script.ts';
import { isStateMessage, type KeptState, type Wish, type WishMessage } from '../messages.ts';

const base = import.meta.env.BASE_URL;

/** The site's service worker, as pages speak with it about keeping the site. */
export interface SiteWorker {
  readonly registration: ServiceWorkerRegistration;
  ask(wish: Wish): void;
  /** Calls back with how much is kept, whenever the worker tells of it. */
  onState(listener: (state: KeptState) => void): void;
}

let worker: Promise<SiteWorker | undefined> | undefined;

/** Installs the site's service worker, if it is not there yet; `undefined` where a browser has none, as on plain http. */
export function findSiteWorker(): Promise<SiteWorker | undefined> {
  return (worker ??= install().catch(() => undefined));
}

async function install(): Promise<SiteWorker | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(`${base}${workerScript}`, { scope: base });
  // Resolves when there is an active one.
  await serviceWorker.ready;
  return {
    registration,
    ask: (wish) => registration.active?.postMessage({ offline: wish } satisfies WishMessage),
    onState: (listener) => {
      serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isStateMessage(data)) listener(data.kept);
      });
    },
  };
}
