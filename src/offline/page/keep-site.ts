import { offerUpdates } from './offer-update.ts';
import { showKept } from './show-kept.ts';
import { findSiteWorker } from './site-worker.ts';

/** What browsers say of a network that costs money; some say nothing: https://developer.mozilla.org/docs/Web/API/NetworkInformation */
interface Network {
  readonly saveData?: boolean;
}

/** Has the site kept on this device, unless the reader's browser is told to save data. */
export async function keepSite(): Promise<void> {
  const worker = await findSiteWorker();
  if (!worker) return;
  showKept(worker);
  // A deck is shown to a room.
  if (document.querySelector('[data-kept-line]')) offerUpdates(worker.registration);
  worker.ask(isSavingData() ? 'tell' : 'keep');
  // What a lost network has interrupted goes on.
  addEventListener('online', () => {
    if (!isSavingData()) worker.ask('keep');
  });
}

function isSavingData(): boolean {
  return (navigator as { readonly connection?: Network }).connection?.saveData === true;
}
