import { describe, expect, it } from 'vitest';
import { fakeCaches } from './fake-caches.ts';
import { scope, startWorker } from './start-worker.ts';

const site = {
  '': 'home',
  '404.html': 'no such page',
  'lessons/one/': 'lesson one',
  '_astro/page.abc.js': 'export {};',
  'pagefind/index.pf': '0123456789',
  '_astro/python-core.bin': 'large',
};
const all = Object.entries(site).filter(([path]) => !path.startsWith('_astro/python-'));
const bytes = all.reduce((sum, [, text]) => sum + text.length, 0);
const asset = `${scope}_astro/page.abc.js`;

/** A worker that has kept the whole site, and whose network can be taken away. */
async function keepSite(caches = fakeCaches()) {
  const network = { files: site as Readonly<Record<string, string>> | undefined };
  const worker = await startWorker({ site, server: () => network.files, caches: caches.caches });
  expect(await worker.wish('keep')).toMatchObject({ kept: { state: 'whole', bytes } });
  network.files = undefined;
  worker.passedOn.length = 0;
  return { ...worker, ...caches, network };
}

describe('a first visit', () => {
  it('is not kept waiting by any file', async () => {
    const caches = fakeCaches();
    const worker = await startWorker({ site, caches: caches.caches });
    await worker.install();
    await worker.activate();
    expect([worker.passedOn, caches.addresses()]).toEqual([[], []]);
    expect(await worker.send(asset)).toBe('left to the browser');
  });

  it('keeps all files but those that are optional', async () => {
    const { addresses } = await keepSite();
    expect(addresses().filter((address) => address.includes('?kept='))).toHaveLength(all.length);
    expect(addresses().some((address) => address.includes('python'))).toBe(false);
  });

  it('goes on where it was interrupted', async () => {
    const state = { left: 3 };
    const { caches } = fakeCaches();
    const server = () => (state.left-- > 0 ? site : undefined);
    const first = await startWorker({ site, server, caches });
    expect(await first.wish('keep')).toMatchObject({ kept: { state: 'part', hindrance: 'network' } });
    const second = await startWorker({ site, caches });
    expect(await second.wish('keep')).toMatchObject({ kept: { state: 'whole', bytes } });
    expect(second.passedOn).toHaveLength(all.length - 3);
  });

  it('refuses a damaged body, after asking for it once more', async () => {
    const { caches, addresses } = fakeCaches();
    const worker = await startWorker({
      site,
      caches,
      server: () => ({ ...site, '_astro/page.abc.js': 'damage' }),
    });
    expect(await worker.wish('keep')).toMatchObject({ kept: { state: 'part', hindrance: 'damaged' } });
    expect(worker.passedOn.filter((url) => url === asset)).toHaveLength(2);
    expect(addresses().some((address) => address.includes('page.abc.js'))).toBe(false);
    expect(await worker.send(asset)).toBe('left to the browser');
  });

  it('says that there is no room, and leaves all to the network', async () => {
    const worker = await startWorker({ site, caches: fakeCaches(20).caches });
    expect(await worker.wish('keep')).toMatchObject({ kept: { state: 'part', hindrance: 'full' } });
    expect(await worker.open('')).toBeUndefined();
  });

  it('says that the browser keeps nothing', async () => {
    const refuse = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
    const worker = await startWorker({
      site,
      caches: { open: refuse, delete: refuse } as unknown as CacheStorage,
    });
    expect(await worker.wish('keep')).toMatchObject({ kept: { state: 'part', hindrance: 'refused' } });
    expect(await worker.open('')).toBeUndefined();
  });
});

describe('without a network', () => {
  it('answers for pages as a server does', async () => {
    const { open } = await keepSite();
    expect(await open('')).toEqual([200, 'home']);
    expect(await open('?from=mail')).toEqual([200, 'home']);
    expect(await open('lessons/one/')).toEqual([200, 'lesson one']);
    expect(await open('lessons/one/index.html')).toEqual([200, 'lesson one']);
    expect(await open('lessons/one?a=b')).toEqual([302, `${scope}lessons/one/?a=b`]);
    expect(await open('nowhere/')).toEqual([404, 'no such page']);
  });

  it('answers for files, and for parts of them', async () => {
    const { request } = await keepSite();
    const index = `${scope}pagefind/index.pf?ts=1`;
    expect(await (await request(index))?.text()).toBe('0123456789');
    const part = async (range: string) => {
      const response = await request(index, { headers: { range } });
      return [response?.status, response?.headers.get('content-range'), await response?.text()];
    };
    expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
    expect(await part('bytes=8-')).toEqual([206, 'bytes 8-9/10', '89']);
    expect(await part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await part('bytes=10-')).toEqual([416, 'bytes */10', '']);
  });

  it('says nothing of how a body was packed on its way', async () => {
    const { request } = await keepSite();
    const response = await request(asset);
    expect([...(response?.headers ?? [])]).toEqual([['content-type', 'text/plain']]);
  });

  it('answers from what is there before all of it is', async () => {
    const { caches } = fakeCaches();
    const state = { left: 2 };
    const worker = await startWorker({ site, caches, server: () => (state.left-- > 0 ? site : undefined) });
    await worker.wish('keep');
    worker.navigator.onLine = false;
    expect(await worker.open('')).toEqual([200, 'home']);
  });
});

describe('optional files', () => {
  it('are kept once they were used, and then for good', async () => {
    const kept = await keepSite();
    const file = `${scope}_astro/python-core.bin`;
    kept.network.files = site;
    expect(await kept.send(file)).toBe('passed on');
    kept.network.files = undefined;
    expect(await kept.send(file)).toBe('answered');
    expect(await kept.wish('tell')).toMatchObject({ kept: { state: 'whole', optional: { Python: 5 } } });

    const next = await startWorker({
      site: { ...site, '_astro/python-core.bin': 'newer' },
      caches: kept.caches,
    });
    await next.install();
    expect(next.passedOn).toEqual([file]);
  });
});

describe('what the reader wants', () => {
  it('ends a filling, and removes what has come of it', async () => {
    const { caches, addresses } = fakeCaches();
    const freed: { wish?: Promise<unknown> } = {};
    const worker = await startWorker({
      site,
      caches,
      server: () => {
        freed.wish ??= worker.wish('free');
        return site;
      },
    });
    await worker.wish('keep');
    await freed.wish;
    expect(addresses()).toEqual([`${scope}?off`]);
    expect(await worker.wish('tell')).toMatchObject({ kept: { state: 'off', bytes: 0 } });
  });

  it('frees the storage, and keeps nothing until it is asked to', async () => {
    const kept = await keepSite();
    kept.network.files = site;
    expect(await kept.wish('free')).toMatchObject({ kept: { state: 'off', bytes: 0 } });
    expect(await kept.open('')).toBeUndefined();
    await kept.wish('keep');
    await kept.send(`${scope}_astro/python-core.bin`);
    expect(kept.addresses()).toEqual([`${scope}?off`]);
    expect(await kept.wish('keep-as-asked')).toMatchObject({ kept: { state: 'whole' } });
  });
});
