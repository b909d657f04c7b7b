import type { Page } from '@playwright/test';

/** What another page in the same browser sees of this site: everything that passes from tab to tab. */
export function lookFromTab(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const heard: unknown[] = [];
    for (const name of ['learn-s3', 'learn-s3/connection', 'msw']) {
      new BroadcastChannel(name).onmessage = ({ data }) => heard.push(data);
    }
    addEventListener('storage', ({ newValue }) => heard.push(newValue));
    navigator.serviceWorker.addEventListener('message', ({ data }) => heard.push(data));
    const [registration] = await navigator.serviceWorker.getRegistrations();
    registration?.active?.postMessage('KEEPALIVE_REQUEST');
    registration?.active?.postMessage('INTEGRITY_CHECK_REQUEST');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const told = [heard, Object.entries(localStorage), Object.entries(sessionStorage), document.cookie];
    return JSON.stringify([...told, await caches.keys(), String(opener), window.name]);
  });
}
