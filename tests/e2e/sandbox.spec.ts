import { expect } from '@playwright/test';
import { openOutside } from './attacks/outside.ts';
import { blockNamed, output, run, setCode, test } from './page.ts';

const title = 'Upload a profile picture';

/** Ways out of the sandbox: what a program tries, and what the refusal has to say. */
const attempts: readonly (readonly [name: string, code: string, refusal: RegExp])[] = [
  [
    'fetch to another host',
    `await fetch(OUTSIDE)`,
    /TypeError: There is no network to outside\.localhost:\d+ here/,
  ],
  [
    'fetch of the page itself',
    `await fetch('http://localhost/lessons/')`,
    /TypeError: There is no network to localhost/,
  ],
  ['XMLHttpRequest', `new XMLHttpRequest()`, /XMLHttpRequest is not (a constructor|defined)/],
  [
    'indexedDB',
    `indexedDB.open('x')`,
    /TypeError: (Cannot read properties of undefined|can't access property)/,
  ],
  [
    'caches',
    `await caches.open('x')`,
    /TypeError: (Cannot read properties of undefined|can't access property)/,
  ],
  ['localStorage', `localStorage.setItem('a', 'b')`, /ReferenceError: localStorage is not defined/],
  ['document', `document.cookie`, /ReferenceError: document is not defined/],
  ['parent', `parent.postMessage('x', '*')`, /ReferenceError: parent is not defined/],
  ['window', `window.top.location`, /ReferenceError: window is not defined/],
  [
    'import over https',
    `await import(OUTSIDE + 'x.js')`,
    /is an address, and nothing is loaded from addresses here/,
  ],
  [
    'import from a data: address',
    `await import('data:' + 'text/javascript,export default 1')`,
    /is an address, and nothing is loaded from addresses here/,
  ],
  [
    'an import that is written out',
    `await import('https://outside.localhost/x.js')`,
    /is an address, and nothing is loaded from addresses here/,
  ],
  ['importScripts', `importScripts(OUTSIDE)`, /importScripts is not a function/],
  ['WebSocket', `new WebSocket(OUTSIDE)`, /WebSocket is not a constructor/],
  ['EventSource', `new EventSource(OUTSIDE)`, /EventSource is not a constructor/],
  ['WebTransport', `new WebTransport(OUTSIDE)`, /WebTransport is not a constructor/],
  ['navigator.sendBeacon', `navigator.sendBeacon(OUTSIDE, 'x')`, /navigator\.sendBeacon is not a function/],
  ['a nested worker', `new Worker(URL.createObjectURL(new Blob(['1'])))`, /Worker is not a constructor/],
  ['a shared worker', `new SharedWorker('x')`, /SharedWorker is not a constructor/],
  ['BroadcastChannel', `new BroadcastChannel('x')`, /BroadcastChannel is not a constructor/],
  ['eval', `eval('1')`, /EvalError/],
  ['new Function', `new Function('return 1')()`, /EvalError/],
  ['the file system of the origin', `await navigator.storage.getDirectory()`, /SecurityError|TypeError/],
  [
    'a constructor found on a prototype',
    `new (Object.getPrototypeOf(globalThis).constructor.prototype.WebSocket)(OUTSIDE)`,
    /is not a constructor/,
  ],
];

test('nothing a program tries leaves the sandbox @firefox', async ({ page }) => {
  const outside = await openOutside();
  await page.goto('lessons/first-requests/');
  expect(
    await page.evaluate(async (url) => (await fetch(url)).status, outside.url),
    'the server is there',
  ).toBe(200);
  const block = blockNamed(page, title);
  for (const [name, code, refusal] of attempts) {
    await test.step(name, async () => {
      const program = `// @ts-nocheck\n${code.replaceAll('OUTSIDE', `'${outside.url}'`)};\nconsole.log('got through');\nexport {};`;
      await setCode(block, program);
      const text = await run(block, 'failed');
      expect(text, name).toMatch(refusal);
      expect(text, name).not.toContain('got through');
    });
  }
  expect(outside.visits, 'only the test itself came').toEqual(['/']);
  outside.close();
});

test('a program that takes over what it can reach still only speaks for itself @firefox', async ({
  page,
}) => {
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, title);
  await setCode(
    block,
    `// @ts-nocheck
const ports = [];
const { postMessage } = MessagePort.prototype;
MessagePort.prototype.postMessage = function (...args) { ports.push(this); return postMessage.apply(this, args); };
Function.prototype.call = Function.prototype.apply = () => { throw new Error('replaced'); };
console.log('ports seen', ports.length);`,
  );
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(block).toHaveAttribute('data-run-state', /done|failed/);
  expect(await output(block)).not.toMatch(/ports seen [1-9]/);
});

test('leaving the page and coming back leaves no frame and no worker @firefox', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, title);
  await setCode(block, `setInterval(() => console.log('tick'), 20);`);
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(block.getByRole('log', { name: 'Output' })).toContainText('tick');
  // Firefox reports an import that is cut off by leaving as an exception. The run goes on meanwhile.
  await page.waitForLoadState('networkidle', { timeout: 20_000 }).catch(() => undefined);
  await page.goto('lessons/what-is-s3/');
  expect(page.workers()).toHaveLength(0);
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a run in the way of another one is stopped by it', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, title);
  await setCode(block, `console.log('first'); setInterval(() => {}, 100);`);
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(block.getByRole('log', { name: 'Output' })).toContainText('first');
  await block.getByRole('button', { name: 'Stop' }).click();
  await expect(block).toHaveAttribute('data-run-state', 'stopped');
  await setCode(block, `console.log('second');`);
  expect(await run(block)).toBe('second');
});
