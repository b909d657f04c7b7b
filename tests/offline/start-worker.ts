import { readFile } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';
import { bundleWorker, noFiles } from '#build/bundle-worker';
import { type FileList, hashOf, type SiteFile } from '#offline/file-list';
import { fakeCaches } from './fake-caches.ts';

/** Where the site of these tests is served. */
export const scope = 'https://learn.test/course/';

/** The outcome of a request: it was sent only if it was left to the browser, or passed on. */
type Outcome = 'left to the browser' | 'refused' | 'answered' | 'passed on';

/** A request of a page. */
interface Options extends RequestInit {
  /** Properties of the request that the browser sets, and that a script cannot. */
  readonly as?: Partial<Pick<Request, 'referrerPolicy' | 'credentials' | 'mode'>>;
}

/** The files of a version of a site, by their addresses, as its server has them. */
export type SiteTexts = Readonly<Record<string, string>>;

/** What a worker is started with. */
interface Surroundings {
  /** The files that the build has listed. */
  readonly site?: SiteTexts;
  /** What the server answers, if it is not the same; `undefined` where there is no network. */
  readonly server?: () => SiteTexts | undefined;
  readonly caches?: CacheStorage;
  /** The pages that MSW knows. */
  readonly known?: readonly string[];
}

/** Lists files as the build does. */
async function listOf(site: SiteTexts): Promise<FileList> {
  const files = await Promise.all(
    Object.entries(site).map(async ([path, text]): Promise<SiteFile> => {
      const bytes = new TextEncoder().encode(text);
      return { path, hash: await hashOf(bytes), size: bytes.length };
    }),
  );
  return { version: files.map(({ hash }) => hash).join(''), files };
}

/** Starts the site's worker as a browser does, with one page. */
export async function startWorker({
  site,
  server = () => site,
  caches = fakeCaches().caches,
  known = [],
}: Surroundings = {}) {
  const messages: unknown[] = [];
  const passedOn: string[] = [];
  const listeners = new Map<string, ((event: object) => void)[]>();
  const client = {
    id: 'page',
    frameType: 'top-level',
    postMessage: (data: unknown) => void messages.push(data),
  };
  const counts = { skipWaiting: 0, unregister: 0 };
  const navigator = { onLine: true };
  const worker = createContext({
    ...{
      URL,
      Request,
      Response,
      Headers,
      DOMException,
      MessageChannel,
      TextEncoder,
      crypto,
      console,
      btoa,
      AbortController,
      navigator,
    },
    setTimeout: (done: () => void) => done(),
    location: new URL('service-worker.js', scope),
    registration: { scope, unregister: async () => (counts.unregister += 1) > 0 },
    skipWaiting: async () => void (counts.skipWaiting += 1),
    clients: { get: async () => client, matchAll: async () => [client], claim: async () => undefined },
    caches: {
      delete: (name: string) => caches.delete(name),
      open: async (name: string) =>
        name.startsWith('msw:')
          ? { match: async () => Response.json(known), put: async () => undefined }
          : caches.open(name),
    },
    fetch: async (asked: Request | string) => {
      const url = typeof asked === 'string' ? asked : asked.url;
      passedOn.push(url);
      const files = server();
      if (!files) throw new TypeError('There is no network.');
      const text = files[url.slice(scope.length)];
      const headers = { 'content-type': 'text/plain', 'content-encoding': 'gzip' };
      return new Response(text ?? 'not here', { status: text === undefined ? 404 : 200, headers });
    },
    addEventListener: (type: string, listener: (event: object) => void) =>
      void listeners.set(type, [...(listeners.get(type) ?? []), listener]),
  });
  Object.assign(worker, { self: worker });
  const msw = await readFile('public/mockServiceWorker.js', 'utf8');
  Object.assign(worker, { importScripts: () => runInContext(msw, worker) as unknown });
  runInContext(await bundleWorker('.', site ? await listOf(site) : noFiles), worker);

  /** Has an event happen, and what it makes wait. */
  const dispatch = async (type: string, event: object) => {
    const work: Promise<unknown>[] = [];
    const state = { isStopped: false };
    const whole = {
      waitUntil: (one: Promise<unknown>) => void work.push(one),
      stopImmediatePropagation: () => void (state.isStopped = true),
    };
    for (const listener of listeners.get(type) ?? [])
      if (!state.isStopped) listener(Object.assign(event, whole));
    return { settled: () => Promise.all(work) };
  };
  /** Sends a request of the page's: answers what the worker does, or `undefined` where it leaves it to the browser. */
  const request = async (url: string, { as = {}, ...init }: Options = {}): Promise<Response | undefined> => {
    const sent = new Request(url, init);
    const seen = new Proxy(sent, {
      get: (_, name) => {
        const value: unknown = name in as ? Reflect.get(as, name) : Reflect.get(sent, name, sent);
        return typeof value === 'function' ? (value.bind(sent) as unknown) : value;
      },
    });
    const answers: Promise<Response>[] = [];
    const respondWith = (given: Response | Promise<Response>) => {
      if (answers.length > 0) throw new DOMException('It is answered.', 'InvalidStateError');
      answers.push(Promise.resolve(given));
    };
    const { settled } = await dispatch('fetch', { request: seen, clientId: client.id, respondWith });
    const answer = await answers[0];
    await settled();
    return answer;
  };
  return {
    ...{ messages, passedOn, counts, navigator, request },
    /** What becomes of a request. */
    async send(url: string, options?: Options): Promise<Outcome> {
      const before = passedOn.length;
      const response = await request(url, options);
      if (!response) return 'left to the browser';
      if (passedOn.length > before) return 'passed on';
      return response.type === 'error' ? 'refused' : 'answered';
    },
    /** Opens a page of the site. Answers its text and status, or `undefined` where that is left to the browser. */
    async open(path: string): Promise<readonly [number, string] | undefined> {
      const response = await request(scope + path, { as: { mode: 'navigate' } });
      return response && [response.status, response.headers.get('location') ?? (await response.text())];
    },
    async wish(offline: string): Promise<unknown> {
      const { settled } = await dispatch('message', { data: { offline }, source: client });
      await settled();
      return messages.at(-1);
    },
    message: async (data: unknown) => (await dispatch('message', { data, source: client })).settled(),
    install: async () => (await dispatch('install', {})).settled(),
    activate: async () => (await dispatch('activate', {})).settled(),
  };
}
