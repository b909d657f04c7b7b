import type { Outcome } from './outcome.ts';

/** Whether requests go through a service worker, and what that means. */
export async function lookAtServiceWorker(base: string): Promise<Outcome> {
  const means =
    'Programs run all the same. Only the browser’s own network panel does not show their requests.';
  if (!isSecureContext)
    return {
      grade: 'good',
      found: `This address begins with http, so there is no service worker. ${means}`,
    };
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  // Programs register the same one.
  const works = await workers?.register(`${base}service-worker.js`, { scope: base }).then(
    () => true,
    () => false,
  );
  if (works === true)
    return {
      grade: 'good',
      found: 'Service workers are allowed: the browser’s network panel shows requests.',
    };
  return {
    grade: 'limited',
    found: `Service workers are not allowed. ${means}`,
    todo: 'Nothing has to be done.',
  };
}

/** Whether the editor's worker starts, which checks and compiles what is written. */
export async function lookAtEditor(): Promise<Outcome> {
  const { compile } = await import('#editor');
  const { ok } = await compile('export const size: number = 3;\n', 'check.ts');
  return ok ? { grade: 'good', found: 'The editor is there, and its TypeScript answers.' } : editorFails;
}

/** What is said where the editor cannot be had. */
export const editorFails: Outcome = {
  grade: 'bad',
  found: 'The editor’s TypeScript did not start: programs run as they are, and cannot be changed.',
  todo: 'Reload this page. If it stays so, the network or an extension keeps back a large file of this site: try another browser.',
};

/** Whether a page with its workbench has room. */
export function judgeScreen(width: number, height: number): Outcome {
  const found = `The window is ${width} by ${height}`;
  if (width >= 1000 && height >= 560)
    return { grade: 'good', found: `${found}: text and workbench fit beside each other.` };
  return {
    grade: 'limited',
    found: `${found}, which is small: the workbench is below the text.`,
    todo: 'Make the window as large as the screen, or zoom out with Ctrl and −.',
  };
}

/** Kilobytes that a computer loads on its first visit until code is in the editor. */
const firstVisit = 2_100;

/** What a network means in a room. */
export function judgeNetwork(bytes: number, milliseconds: number): Outcome {
  const perSecond = bytes / milliseconds;
  const seconds = Math.max(1, Math.round(firstVisit / perSecond));
  if (perSecond >= 250)
    return { grade: 'good', found: 'The network is fast enough for all that the site loads.' };
  const found = `The network is slow: about ${Math.round(perSecond)} kB a second, so the first editor takes some ${seconds} seconds.`;
  return {
    grade: perSecond >= 40 ? 'limited' : 'bad',
    found,
    todo: 'Go nearer to the Wi-Fi, or use a cable. Open a lesson and click into its code before the workshop: after that, all is there.',
  };
}

/** How fast the site comes here, from a file of its own. */
export async function lookAtNetwork(file: string): Promise<Outcome> {
  const times: number[] = [];
  let size = 0;
  // The first of them also opens the connection, and the browser may be busy with the page.
  for (let trial = 0; trial < 3; trial += 1) {
    const begun = performance.now();
    const answer = await fetch(`${file}?${begun}`, { cache: 'no-store' });
    if (!answer.ok) return networkFails;
    size = (await answer.arrayBuffer()).byteLength;
    times.push(Math.max(1, performance.now() - begun));
  }
  return judgeNetwork(size, Math.min(...times));
}

/** What is said where the site does not answer. */
export const networkFails: Outcome = {
  grade: 'bad',
  found: 'This site does not answer just now.',
  todo: 'Look at the Wi-Fi. In a room without internet, the instructor serves the site: ask for the address.',
};
