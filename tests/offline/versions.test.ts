import { describe, expect, it } from 'vitest';
import { fakeCaches } from './fake-caches.ts';
import { scope, type SiteTexts, startWorker } from './start-worker.ts';

const before = { '': 'home', 'lessons/one/': 'one', '_astro/a.1.js': 'a1', '_astro/b.1.js': 'b1' };
const after = { '': 'home', 'lessons/one/': 'new one', '_astro/a.2.js': 'a2', '_astro/b.1.js': 'b1' };

/** Caches in which a version is kept. */
async function keep(site: SiteTexts) {
  const caches = fakeCaches();
  const worker = await startWorker({ site, caches: caches.caches });
  await worker.wish('keep');
  return caches;
}

/** Brings a version to the device, up to the point where it answers. */
async function update(caches: CacheStorage, site: SiteTexts) {
  const worker = await startWorker({ site, caches });
  await worker.install();
  await worker.activate();
  return worker;
}

describe('a new version', () => {
  it('is installed once it is whole, with what has not changed', async () => {
    const { caches } = await keep(before);
    const worker = await startWorker({ site: after, caches });
    await worker.install();
    expect(worker.passedOn.sort()).toEqual([`${scope}_astro/a.2.js`, `${scope}lessons/one/`]);
    expect(await worker.wish('tell')).toMatchObject({ kept: { state: 'whole' } });
  });

  it('is not installed while files are missing', async () => {
    const { caches } = await keep(before);
    const worker = await startWorker({ site: after, caches, server: () => before });
    await expect(worker.install()).rejects.toThrow('damaged');
  });

  it('comes from the network where there is no room for it', async () => {
    const { caches } = await keep(before);
    const full = { open: async (name: string) => Object.assign(await caches.open(name), { put: noRoom }) };
    const worker = await startWorker({ site: after, caches: full as unknown as CacheStorage });
    await worker.install();
    await worker.activate();
    expect(await worker.open('lessons/one/')).toBeUndefined();
  });

  it('keeps the one before for pages that are still open, and not the one before that', async () => {
    const { caches, addresses } = await keep(before);
    const second = await update(caches, after);
    expect(await (await second.request(`${scope}_astro/a.1.js`))?.text()).toBe('a1');
    expect(await second.open('lessons/one/')).toEqual([200, 'new one']);

    await update(caches, { ...after, '_astro/a.2.js': 'a3' });
    expect(addresses().filter((address) => address.includes('a.1.js'))).toEqual([]);
    expect(addresses().filter((address) => address.includes('a.2.js'))).toHaveLength(2);
    expect(addresses().filter((address) => address.includes('b.1.js'))).toHaveLength(1);
  });

  it('does not bring back what the reader has freed', async () => {
    const caches = await keep(before);
    await (await startWorker({ site: before, caches: caches.caches })).wish('free');
    const worker = await update(caches.caches, after);
    expect(worker.passedOn).toEqual([]);
    expect(await worker.wish('tell')).toMatchObject({ kept: { state: 'off' } });
  });

  it('takes over when the reader says so, and not when MSW does', async () => {
    const worker = await startWorker({ site: after });
    await worker.install();
    expect(worker.counts.skipWaiting).toBe(0);
    await worker.wish('take-over');
    expect(worker.counts.skipWaiting).toBe(1);
  });

  it('stays when its last page has closed', async () => {
    const worker = await startWorker({ site: after });
    await worker.message('MOCK_ACTIVATE');
    await worker.message('CLIENT_CLOSE');
    expect(worker.counts.unregister).toBe(0);
  });
});

describe('the worker of a site that is being written', () => {
  it('takes over at once, and removes what a built site has left', async () => {
    const { caches, addresses } = await keep(before);
    const worker = await startWorker({ caches });
    await worker.install();
    await worker.activate();
    expect(worker.counts.skipWaiting).toBe(1);
    expect(addresses()).toEqual([]);
    expect(await worker.open('')).toBeUndefined();
  });
});

async function noRoom(): Promise<never> {
  throw new DOMException('No room.', 'QuotaExceededError');
}
