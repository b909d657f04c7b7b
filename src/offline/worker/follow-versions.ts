import { hindranceIn } from './fill.ts';
import type { WorkerScope } from './scope.ts';
import type { KeeperTools, SiteKeeper } from './site-keeper.ts';

/**
 * Brings a new version of the site to the device, and lets it take the place of the one before when the reader says so.
 * To be called before MSW's script is run, which would replace and remove workers by itself.
 *
 * @returns What lets this worker take over from the one before.
 */
export function followVersions(
  worker: WorkerScope,
  keeper: SiteKeeper,
  { list, cache }: KeeperTools,
): () => Promise<void> {
  const takeOver = worker.skipWaiting.bind(worker);
  worker.skipWaiting = async () => undefined;
  // MSW removes the worker with its last page, and with it all that a next visit without a network needs.
  worker.registration.unregister = async () => false;
  const isSiteBeingWritten = list.files.length === 0;

  /** A first visit is not kept waiting by any file: it is filled later. An update is offered once it is whole. */
  const install = async () => {
    if (isSiteBeingWritten) return takeOver();
    if (!(await cache.hasWholeVersion().catch(() => false))) return;
    await keeper
      .fill(async () => undefined)
      .catch((error: unknown) => {
        const hindrance = hindranceIn(error);
        // Without room for two versions, the new one comes from the network. What else is in the way may be gone the next time.
        if (hindrance !== 'full' && hindrance !== 'refused') throw error;
      });
  };
  const activate = async () => {
    if (!isSiteBeingWritten) return cache.tidy(list);
    // `npm run dev` on the address of a built site, whose pages would otherwise be shown.
    await cache.clear();
  };
  worker.addEventListener('install', (event) => event.waitUntil(install()));
  worker.addEventListener('activate', (event) => event.waitUntil(activate().catch(() => undefined)));
  return takeOver;
}
