import { untilOr } from './until-or.ts';

/** How long the worker of the version before may take to bring what it is at to an end, in milliseconds. */
const patience = { close: 1_000, change: 5_000 } as const;

/**
 * Puts a new version of the site in the place of the one before.
 *
 * @returns Whether it is there now. It may have to wait for other tabs.
 */
export async function takeOver({ waiting }: ServiceWorkerRegistration): Promise<boolean> {
  const { serviceWorker } = navigator;
  const changed = new Promise<void>((resolve) =>
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true }),
  );
  // MSW ends what it still answers for this page. A worker that is at something is not replaced.
  const closed = new Promise<void>((resolve) => {
    serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ type?: unknown } | null>) => {
      if (data?.type === 'CLIENT_CLOSED') resolve();
    });
  });
  serviceWorker.controller?.postMessage('CLIENT_CLOSE');
  await untilOr(closed, patience.close);
  waiting?.postMessage({ offline: 'take-over' });
  return untilOr(changed, patience.change);
}
