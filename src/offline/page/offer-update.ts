import { addStyles, element } from '#ui/dom';
import { isRunning, untilNoRun } from '../run-lock.ts';
import { takeOver } from './take-over.ts';
import styles from './update-notice.css?inline';

const ready = 'There is a new version of this site.';
const running = 'A program is still running, here or in another tab. Stop it, or let it end; then update.';
const waits =
  'The new version waits for other tabs of this site. Close them, and it takes its place by itself; or go on with this version.';

/**
 * Tells the reader when a new version of the site is on this device, once no tab runs a program, and brings it when they say so:
 * never by itself.
 */
export function offerUpdates(registration: ServiceWorkerRegistration): void {
  const offerWaiting = async () => {
    if (!registration.waiting) return;
    await untilNoRun();
    showNotice(registration);
  };
  void offerWaiting();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') void offerWaiting();
    });
  });
  // Another tab has brought it. What is open here goes on, with the files of the version before.
  let { controller } = navigator.serviceWorker;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first worker of all changes nothing.
    if (controller !== null) showNotice(registration);
    controller = navigator.serviceWorker.controller;
  });
}

let notice: HTMLElement | undefined;
const text = element('p');

function showNotice(registration: ServiceWorkerRegistration): void {
  // It may say that the new version waits for other tabs.
  text.textContent = ready;
  if (notice) return;
  addStyles(styles);
  const update = element('button', { type: 'button', class: 'ls-button ls-button-primary' }, 'Update');
  const later = element('button', { type: 'button', class: 'ls-button' }, 'Later');
  notice = element('div', { class: 'update-notice' }, text, update, later);
  notice.setAttribute('role', 'status');
  notice.setAttribute('aria-label', 'New version');
  later.addEventListener('click', () => notice?.remove());
  update.addEventListener('click', () => void bring());
  document.body.append(notice);

  const bring = async () => {
    if (await isRunning()) {
      text.textContent = running;
      return;
    }
    update.disabled = true;
    text.textContent = 'The new version takes its place …';
    // Nothing is waiting where another tab has brought it.
    if (!registration.waiting || (await takeOver(registration))) {
      location.reload();
      return;
    }
    update.disabled = false;
    text.textContent = waits;
  };
}
